package dev.kam.examples.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The rows of transactions.csv: two full years of invoices up to the as-of date, by account.
 *
 * <p>Nothing is invoiced on a weekend and little in August. A customer keeps to a few products of our range. Margins
 * differ by product and are now and then negative.
 */
final class TransactionsFile {

    private static final int DAYS = 730;
    private static final int SECOND_YEAR = 365;
    private static final double AUGUST_CLOSURE = 0.6;

    private static final String[] PRODUCTS = {
        "FA-Imprimación Epoxi",
        "FA-Barniz Marino",
        "FA-Esmalte Naval",
        "FA-Antiincrustante",
        "FA-Tornillo Inox A4",
        "FA-Perno Galvanizado",
        "FA-Remache Estanco",
        "FA-Junta Náutica",
        "FA-Sellador PU",
        "FA-Casquillo Bronce",
        "FA-Brida Forjada",
        "FA-Servicio Aplicación"
    };
    private static final double[] MARGINS = {0.27, 0.31, 0.24, 0.35, 0.16, 0.12, 0.19, 0.29, 0.26, 0.22, 0.18, 0.38};
    private static final int MOST_PRODUCTS = 6;

    private static final double LEAST_AMOUNT = 15;
    private static final double MOST_AMOUNT = 900_000;

    private final long seed;
    private final AccountIds ids;
    private final CsvOutput out;
    private final byte[][] products = new byte[PRODUCTS.length][];
    private final byte[][] dates = new byte[DAYS][];
    private final int[] workingDay = new int[DAYS];
    private final boolean[] august = new boolean[DAYS];

    TransactionsFile(long seed, LocalDate asOf, AccountIds ids, CsvOutput out) throws IOException {
        this.seed = seed;
        this.ids = ids;
        this.out = out;
        for (int p = 0; p < PRODUCTS.length; p++) {
            products[p] = PRODUCTS[p].getBytes(StandardCharsets.UTF_8);
        }
        int last = 0;
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = asOf.minusDays(DAYS - 1L - day);
            dates[day] = date.toString().getBytes(StandardCharsets.US_ASCII);
            august[day] = date.getMonth() == Month.AUGUST;
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            last = weekend ? last : day;
            workingDay[day] = last;
        }
        out.header("account_id", "date", "amount", "product", "margin");
    }

    void write(Customer customer) throws IOException {
        Draws draws = new Draws(seed, Draws.Stream.TRANSACTIONS, customer.index());
        int count = customer.purchases().count();
        int favorite = draws.below(PRODUCTS.length);
        int range = 1 + draws.below(MOST_PRODUCTS);
        for (int n = 0; n < count; n++) {
            boolean closes = customer.index() == 1 && n == count - 1;
            int day = closes ? DAYS - 1 : day(draws);
            int product = (favorite + draws.below(1 + draws.below(range)) * 5) % PRODUCTS.length;
            long cents = cents(draws, customer, day);
            double margin = cents * (MARGINS[product] + 0.11 * draws.gaussianWithin(4));
            out.bytes(ids.of(customer.index())).bytes(dates[day]).decimal(cents, 2);
            out.bytes(products[product])
                    .decimal((long) StrictMath.floor(margin + 0.5), 2)
                    .endRow();
        }
    }

    private int day(Draws draws) {
        int day = draws.below(DAYS);
        if (august[day] && draws.chance(AUGUST_CLOSURE)) {
            day = draws.below(DAYS);
        }
        return workingDay[day];
    }

    private static long cents(Draws draws, Customer customer, int day) {
        Customer.Purchases purchases = customer.purchases();
        double spread = purchases.spread();
        double amount = purchases.typicalAmount() * StrictMath.exp(spread * draws.gaussian() - spread * spread / 2);
        if (day >= SECOND_YEAR) {
            amount *= 1 + purchases.growth();
        }
        if (customer.trap() != Trap.ENORMOUS && amount > MOST_AMOUNT) {
            amount = MOST_AMOUNT * draws.between(0.6, 1);
        }
        return (long) StrictMath.floor(100 * StrictMath.max(LEAST_AMOUNT, amount) + 0.5);
    }
}
