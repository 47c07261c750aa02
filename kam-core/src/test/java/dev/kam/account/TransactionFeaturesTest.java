package dev.kam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.decision.Column;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionFeaturesTest {
    private static final AccountTable ONE = table(1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** A transaction as a person would write it down; an empty text stands for a missing cell. */
    private record Sale(String account, LocalDate date, double amount, String product) {}

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithASecondComputation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int accounts = random.nextInt(1, 12);
        LocalDate asOf = asOf(random);
        List<Sale> sales = sales(random, accounts, asOf);
        boolean products = random.nextBoolean();
        TransactionFeatures features = TransactionFeatures.of(table(accounts), transactions(sales, products), asOf);
        AccountTable enriched = table(accounts).with(features);
        for (int row = 0; row < accounts; row++) {
            String id = "A" + row;
            List<Sale> own = sales.stream()
                    .filter(s -> s.account().equals(id) && !s.date().isAfter(asOf))
                    .toList();
            List<Sale> year = between(own, asOf.minusMonths(12), asOf);
            List<Sale> before = between(own, asOf.minusMonths(24), asOf.minusMonths(12));
            assertCell(enriched, row, "total", sum(own));
            assertCell(enriched, row, "lastYear", sum(year));
            assertCell(enriched, row, "growth", sum(before) > 0 ? sum(year) / sum(before) - 1 : Double.NaN);
            assertCell(enriched, row, "count", own.size());
            assertCell(enriched, row, "recencyDays", recency(own, asOf));
            boolean anyProduct =
                    products && sales.stream().anyMatch(s -> !s.product().isEmpty());
            assertCell(enriched, row, "products", anyProduct ? products(own) : Double.NaN);
            assertCell(
                    enriched,
                    row,
                    "months",
                    own.stream().map(s -> YearMonth.from(s.date())).distinct().count());
        }
        List<Sale> matched =
                sales.stream().filter(s -> s.account().startsWith("A")).toList();
        assertThat(features.unmatched()).isEqualTo(sales.size() - matched.size());
        assertThat(features.ignored()).isEqualTo((int)
                matched.stream().filter(s -> s.date().isAfter(asOf)).count());
        assertThat(features.used() + features.ignored() + features.unmatched()).isEqualTo(sales.size());
    }

    private static List<Sale> between(List<Sale> sales, LocalDate after, LocalDate upTo) {
        return sales.stream()
                .filter(s -> s.date().isAfter(after) && !s.date().isAfter(upTo))
                .toList();
    }

    private static double sum(List<Sale> sales) {
        double sum = 0;
        for (Sale sale : sales) {
            sum += sale.amount();
        }
        return sum;
    }

    private static double recency(List<Sale> own, LocalDate asOf) {
        return own.stream()
                .mapToDouble(s -> ChronoUnit.DAYS.between(s.date(), asOf))
                .min()
                .orElse(Double.NaN);
    }

    private static double products(List<Sale> own) {
        return own.stream()
                .map(Sale::product)
                .filter(p -> !p.isEmpty())
                .collect(Collectors.toSet())
                .size();
    }

    private static void assertCell(AccountTable table, int row, String feature, double expected) {
        assertThat(table.number("transactions." + feature).orElseThrow().valueAt(row))
                .as("%s of row %d", feature, row)
                .isEqualTo(Double.valueOf(expected + 0.0));
    }

    private static LocalDate asOf(SplittableRandom random) {
        LocalDate any = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(2024, 2, 29);
            case 1 -> LocalDate.of(2025, 2, 28);
            case 2 -> YearMonth.from(any).atEndOfMonth();
            default -> any;
        };
    }

    /** Sales that cluster around the borders of the windows, of known and unknown accounts. */
    private static List<Sale> sales(SplittableRandom random, int accounts, LocalDate asOf) {
        List<Sale> sales = new ArrayList<>();
        int count = random.nextInt(300);
        boolean named = random.nextInt(4) > 0;
        for (int t = 0; t < count; t++) {
            LocalDate border = asOf.minusMonths(12L * random.nextInt(4));
            LocalDate date = random.nextBoolean()
                    ? border.plusDays(random.nextInt(-2, 3))
                    : asOf.minusDays(random.nextInt(-100, 1200));
            String account = switch (random.nextInt(10)) {
                case 0 -> "unknown";
                case 1 -> "";
                default -> "A" + random.nextInt(accounts);
            };
            String product = named && random.nextInt(3) > 0 ? "P" + random.nextInt(5) : "";
            sales.add(new Sale(account, date, Math.rint(random.nextDouble(-50, 100) * 100) / 100, product));
        }
        return sales;
    }

    private static Transactions transactions(List<Sale> sales, boolean products) {
        return Transactions.of(
                TextColumn.of(sales.stream().map(Sale::account).toArray(String[]::new)),
                sales.stream().mapToInt(s -> (int) s.date().toEpochDay()).toArray(),
                Column.of(sales.stream().mapToDouble(Sale::amount).toArray()),
                products
                        ? Optional.of(
                                TextColumn.of(sales.stream().map(Sale::product).toArray(String[]::new)))
                        : Optional.empty(),
                Optional.empty());
    }

    private static AccountTable table(int accounts) {
        List<String> ids = IntStream.range(0, accounts).mapToObj(i -> "A" + i).toList();
        return AccountTable.of(ids, ids);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2025-06-30, 0",
        "2026-06-30, 2025-07-01, 1",
        "2026-06-30, 2026-06-30, 1",
        "2026-06-30, 2026-07-01, 0",
        "2024-02-29, 2023-02-28, 0",
        "2024-02-29, 2023-03-01, 1",
        "2025-02-28, 2024-02-28, 0",
        "2025-02-28, 2024-02-29, 1",
        "2024-03-31, 2023-03-31, 0"
    })
    void countsTheLastYearFromTheDayAfter(LocalDate asOf, LocalDate date, double expected) {
        AccountTable table = ONE.with(Transactions.builder().add("A0", date, 1).build(), asOf);
        assertCell(table, 0, "lastYear", expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, NaN", "2024-07-01, 1", "2025-06-30, 1", "2025-07-01, NaN"})
    void comparesWithTheYearBefore(LocalDate date, double expected) {
        Transactions transactions = Transactions.builder()
                .add("A0", date, 50)
                .add("A0", AS_OF, date.isAfter(LocalDate.of(2025, 6, 30)) ? 50 : 100)
                .build();
        assertCell(ONE.with(transactions, AS_OF), 0, "growth", expected);
    }

    @Test
    void knowsNoGrowthFromNothingOrLess() {
        LocalDate yearBefore = AS_OF.minusMonths(18);
        for (double amount : new double[] {0, -10}) {
            Transactions transactions = Transactions.builder()
                    .add("A0", yearBefore, amount)
                    .add("A0", AS_OF, 100)
                    .build();
            assertCell(ONE.with(transactions, AS_OF), 0, "growth", Double.NaN);
        }
    }

    @Test
    void knowsNoGrowthThatIsOutOfRange() {
        Transactions transactions = Transactions.builder()
                .add("A0", AS_OF.minusMonths(18), Double.MIN_VALUE)
                .add("A0", AS_OF, 1e300)
                .build();
        assertCell(ONE.with(transactions, AS_OF), 0, "growth", Double.NaN);
    }

    @Test
    void leavesAccountsWithoutTransactionsAtZeroOrMissing() {
        AccountTable table = ONE.with(Transactions.builder().build(), AS_OF);
        for (String zero : List.of("total", "lastYear", "count", "months")) {
            assertCell(table, 0, zero, 0);
        }
        for (String missing : List.of("growth", "recencyDays", "products")) {
            assertCell(table, 0, missing, Double.NaN);
        }
    }

    @Test
    void countsNoProductsWhereOthersHaveThem() {
        Transactions transactions = transactions(
                List.of(
                        new Sale("A0", AS_OF, 1, ""),
                        new Sale("A1", AS_OF, 1, "x"),
                        new Sale("A1", AS_OF, 1, "y"),
                        new Sale("A1", AS_OF, 1, "x")),
                true);
        AccountTable table = table(3).with(transactions, AS_OF);
        assertCell(table, 0, "products", 0);
        assertCell(table, 1, "products", 2);
        assertCell(table, 2, "products", 0);
    }

    @Test
    void addsAColumnForEachFeature() {
        AccountTable table = ONE.with(Transactions.builder().build(), AS_OF);
        assertThat(table.numericColumns())
                .containsExactlyElementsOf(TransactionFeatures.NAMES.stream()
                        .map(n -> "transactions." + n.toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(TransactionFeatures.PREFIX).isEqualTo("transactions.");
    }

    @Test
    void saysThatNoGrowthIsKnown() {
        assertThat(notices(AS_OF.minusMonths(12).plusDays(1)))
                .containsExactly(Notice.of(
                        "short-history",
                        "The transactions cover less than two years, and none lies in the year before the last: growth is"
                                + " not known for any account.",
                        "Las transacciones cubren menos de dos años y ninguna cae en el año anterior al último: no se"
                                + " conoce el crecimiento de ninguna cuenta."));
    }

    @Test
    void saysThatTheYearBeforeIsIncomplete() {
        assertThat(notices(AS_OF.minusMonths(12)))
                .containsExactly(Notice.of(
                        "short-history",
                        "The transactions cover less than two years: growth compares the last year with an incomplete"
                                + " one.",
                        "Las transacciones cubren menos de dos años: el crecimiento compara el último año con uno"
                                + " incompleto."));
        assertThat(notices(AS_OF.minusMonths(24).plusDays(32))).hasSize(1);
    }

    @Test
    void saysNothingOfAFullHistory() {
        assertThat(notices(AS_OF.minusMonths(24).plusDays(31))).isEmpty();
        assertThat(notices(AS_OF.plusDays(1))).isEmpty();
    }

    private static List<Notice> notices(LocalDate earliest) {
        Transactions transactions =
                Transactions.builder().add("A0", earliest, 1).build();
        return TransactionFeatures.of(ONE, transactions, AS_OF).notices();
    }

    @Test
    void rejectsAmountsThatAddUpToInfinity() {
        Transactions transactions = Transactions.builder()
                .add("A0", AS_OF, 1e308)
                .add("A0", AS_OF, 1e308)
                .build();
        assertThatExceptionOfType(KamDataException.class)
                .isThrownBy(() -> TransactionFeatures.of(ONE, transactions, AS_OF))
                .withMessage("transactions of account 'A0': the sum of their amounts is out of range");
    }
}
