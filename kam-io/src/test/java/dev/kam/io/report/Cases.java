package dev.kam.io.report;

import dev.kam.account.AccountTable;
import dev.kam.criteria.Agreement;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.io.ImportCounts;
import dev.kam.io.Program;
import dev.kam.io.SelectionResult;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.PortfolioAxes;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import dev.kam.selection.RobustnessAnalysis;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection;
import dev.kam.selection.SelectionPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Selections to write reports of. */
final class Cases {
    static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    static final List<String> COLUMNS =
            List.of("new_products", "new_markets", "prescription", "alignment", "willingness_to_partner");

    private Cases() {}

    /** Accounts with random ratings of one decimal, some of them missing, and with random sizes. */
    static AccountTable accounts(int size, long seed, double missing, String... names) {
        SplittableRandom random = new SplittableRandom(seed);
        AccountTable table = AccountTable.of(
                IntStream.range(0, size).mapToObj(i -> "A" + i).toList(),
                IntStream.range(0, size)
                        .mapToObj(i -> names.length == 0 ? "Account " + i : names[i % names.length])
                        .toList());
        for (String column : COLUMNS) {
            table = table.with(column, cells(size, () -> random.nextDouble() < missing ? Double.NaN : rating(random)));
        }
        for (String column : List.of("our_service", "best_service")) {
            table = table.with(column, cells(size, () -> 4 + 6 * random.nextDouble()));
        }
        return table.with("revenue", cells(size, () -> StrictMath.pow(10, 4 + 4 * random.nextDouble())));
    }

    private static double rating(SplittableRandom random) {
        return random.nextInt(101) / 10.0;
    }

    static Column cells(int size, java.util.function.DoubleSupplier cell) {
        return Column.of(
                IntStream.range(0, size).mapToDouble(i -> cell.getAsDouble()).toArray());
    }

    static KeyAccountSelector.Builder selector() {
        return KeyAccountSelector.builder(ScoringModel.of(KamCriteria.defaults()));
    }

    static PortfolioAxes axes() {
        return new PortfolioAxes(
                List.of("new-products", "prescription"),
                6,
                List.of(new SuccessFactor("our_service", "best_service", 1)),
                1);
    }

    /** A selection with everything that a report can show. */
    static SelectionResult full() {
        return full(120, SelectionPolicy.firstWave());
    }

    /** The same of fewer accounts. */
    static SelectionResult small() {
        return full(24, SelectionPolicy.firstWave().withMaxKeyAccounts(4).withIncubate(3));
    }

    private static SelectionResult full(int size, SelectionPolicy policy) {
        AccountTable table = accounts(size, 7, 0.08);
        Ratings.Builder ratings = Ratings.builder();
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < size; i++) {
            double score = rating(random);
            ratings.add("A" + i, "new-products", "Ana", score);
            ratings.add("A" + i, "new-products", "Bruno <b>", i == 5 ? 10 - score : Math.min(10, score + 0.5));
        }
        Ratings built = ratings.build();
        return result(
                selector().policy(policy).axes(axes()).build(),
                table.with(built),
                Map.of("new-products", built.agreement("new-products")),
                RobustnessAnalysis.withDefaults().withRatings(built));
    }

    static SelectionResult result(KeyAccountSelector selector, AccountTable accounts) {
        return result(selector, accounts, Map.of());
    }

    static SelectionResult result(
            KeyAccountSelector selector, AccountTable accounts, Map<String, Agreement> agreement) {
        return result(selector, accounts, agreement, RobustnessAnalysis.withDefaults());
    }

    private static SelectionResult result(
            KeyAccountSelector selector,
            AccountTable accounts,
            Map<String, Agreement> agreement,
            RobustnessAnalysis analysis) {
        Selection selection = selector.select(accounts);
        Map<String, ImportCounts> imports = new LinkedHashMap<>();
        imports.put("accounts", new ImportCounts(accounts.size(), 0));
        imports.put("transactions", new ImportCounts(23_456, 6, 50, 44, 3));
        return new SelectionResult(
                new Program("Iberia 2027", "3", Optional.of("EUR"), Map.of(), selector),
                Optional.of(LocalDate.of(2026, 6, 30)),
                selection,
                analysis.analyze(selection),
                imports,
                agreement,
                selection.notices());
    }

    static String html(SelectionResult result, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HtmlReport.in(locale).write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
