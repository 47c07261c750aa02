package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.Text;
import dev.kam.account.AccountTable;
import dev.kam.criteria.KamCriteria;
import dev.kam.decision.Column;
import dev.kam.decision.Preference;
import dev.kam.decision.value.LinearValue;
import dev.kam.selection.Reason.Driver;
import dev.kam.selection.Reason.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentences, word by word. */
class ReasonTest {
    private static final Driver PRODUCTS = driver("new-products", 8, 0.1);
    private static final Driver PRESCRIPTION = driver("prescription", 7.5, 0.05);
    private static final Driver ALIGNMENT = driver("alignment", 6, -0.04);
    private static final Driver PARTNER = driver("willingness-to-partner", 9, -0.04);

    private static Driver driver(String criterion, double performance, double difference) {
        return new Driver(KamCriteria.find(criterion).orElseThrow().name(), performance, difference);
    }

    private static Reason reason(Kind kind, double gap, Driver... drivers) {
        return new Reason(kind, List.of(drivers), Optional.empty(), Optional.of("Beta S.A."), OptionalDouble.of(gap));
    }

    private static Reason reasonDespite(Kind kind, double gap, Driver against, Driver... drivers) {
        return new Reason(
                kind, List.of(drivers), Optional.of(against), Optional.of("Beta S.A."), OptionalDouble.of(gap));
    }

    private static void assertReads(Reason reason, String english, String spanish) {
        assertThat(reason.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(reason.in(Locale.forLanguageTag("es-ES"))).isEqualTo(spanish);
        assertThat(reason.text()).isEqualTo(Text.of(english, spanish));
        assertThat(reason).hasToString(english);
    }

    @Test
    void tellsByHowMuchAChosenAccountIsAheadAndWhy() {
        assertReads(
                reason(Kind.AHEAD, 0.1234, PRODUCTS),
                "Ahead of Beta S.A., the first account left out, by 12.3 points out of 100, mainly on new products (8).",
                "Supera a Beta S.A., la primera cuenta que queda fuera, en 12,3 puntos sobre 100, principalmente en nuevos"
                        + " productos (8).");
        assertReads(
                reason(Kind.AHEAD, 0.12, PRODUCTS, PRESCRIPTION),
                "Ahead of Beta S.A., the first account left out, by 12 points out of 100, mainly on new products (8) and"
                        + " prescriptive power (7.5).",
                "Supera a Beta S.A., la primera cuenta que queda fuera, en 12 puntos sobre 100, principalmente en nuevos"
                        + " productos (8) y poder prescriptor (7,5).");
        assertReads(
                reason(Kind.AHEAD, 0.12),
                "Ahead of Beta S.A., the first account left out, by 12 points out of 100.",
                "Supera a Beta S.A., la primera cuenta que queda fuera, en 12 puntos sobre 100.");
    }

    @Test
    void tellsWhatSpeaksAgainstAChosenAccount() {
        assertReads(
                reasonDespite(Kind.AHEAD, 0.12, ALIGNMENT, PRODUCTS, PRESCRIPTION),
                "Ahead of Beta S.A., the first account left out, by 12 points out of 100, mainly on new products (8) and"
                        + " prescriptive power (7.5), although it trails on alignment with our value strategy (6).",
                "Supera a Beta S.A., la primera cuenta que queda fuera, en 12 puntos sobre 100, principalmente en nuevos"
                        + " productos (8) y poder prescriptor (7,5), aunque va por detrás en alineación con nuestra"
                        + " estrategia de valor (6).");
        assertReads(
                reasonDespite(Kind.AHEAD, 0.12, ALIGNMENT),
                "Ahead of Beta S.A., the first account left out, by 12 points out of 100, although it trails on alignment"
                        + " with our value strategy (6).",
                "Supera a Beta S.A., la primera cuenta que queda fuera, en 12 puntos sobre 100, aunque va por detrás en"
                        + " alineación con nuestra estrategia de valor (6).");
    }

    @Test
    void tellsByHowMuchANearMissIsBehindAndWhy() {
        assertReads(
                reason(Kind.BEHIND, 0.032, PARTNER),
                "Behind Beta S.A., the last account chosen, by 3.2 points out of 100, mainly on willingness to partner (9).",
                "Queda por debajo de Beta S.A., la última cuenta elegida, por 3,2 puntos sobre 100, principalmente en"
                        + " disposición a colaborar (9).");
        assertReads(
                reasonDespite(Kind.BEHIND, 0.032, PRODUCTS, ALIGNMENT, PARTNER),
                "Behind Beta S.A., the last account chosen, by 3.2 points out of 100, mainly on alignment with our value"
                        + " strategy (6) and willingness to partner (9), although it leads on new products (8).",
                "Queda por debajo de Beta S.A., la última cuenta elegida, por 3,2 puntos sobre 100, principalmente en"
                        + " alineación con nuestra estrategia de valor (6) y disposición a colaborar (9), aunque va por"
                        + " delante en nuevos productos (8).");
        assertReads(
                reason(Kind.BEHIND, 0.032),
                "Behind Beta S.A., the last account chosen, by 3.2 points out of 100.",
                "Queda por debajo de Beta S.A., la última cuenta elegida, por 3,2 puntos sobre 100.");
    }

    @Test
    void tellsWhenOnlyTheOrderOfTheInputDecided() {
        assertReads(
                reason(Kind.LEVEL_CHOSEN, 0, PRODUCTS, PRESCRIPTION),
                "Level with Beta S.A., the first account left out; only the order of the input puts it ahead. Strongest on"
                        + " new products (8) and prescriptive power (7.5).",
                "Empata con Beta S.A., la primera cuenta que queda fuera; solo el orden de entrada la pone por delante."
                        + " Destaca en nuevos productos (8) y poder prescriptor (7,5).");
        assertReads(
                reason(Kind.LEVEL_CHOSEN, 0),
                "Level with Beta S.A., the first account left out; only the order of the input puts it ahead.",
                "Empata con Beta S.A., la primera cuenta que queda fuera; solo el orden de entrada la pone por delante.");
        assertReads(
                reason(Kind.LEVEL_LEFT_OUT, 0, PRODUCTS),
                "Level with Beta S.A., the last account chosen; only the order of the input leaves it out.",
                "Empata con Beta S.A., la última cuenta elegida; solo el orden de entrada la deja fuera.");
    }

    @Test
    void tellsWhenNobodyWasLeftOut() {
        Reason strong = new Reason(
                Kind.ALL_CHOSEN,
                List.of(PRODUCTS, PRESCRIPTION),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(0));
        Reason weak = new Reason(Kind.ALL_CHOSEN, List.of(), Optional.empty(), Optional.empty(), OptionalDouble.of(0));

        assertReads(
                strong,
                "Strongest on new products (8) and prescriptive power (7.5); no eligible account was left out.",
                "Destaca en nuevos productos (8) y poder prescriptor (7,5); ninguna cuenta elegible ha quedado fuera.");
        assertReads(weak, "No eligible account was left out.", "Ninguna cuenta elegible ha quedado fuera.");
    }

    @Test
    void countsOnePointAsOneAndNamesTheTinyGap() {
        assertThat(reason(Kind.AHEAD, 0.01).in(Locale.ENGLISH)).contains(" by 1 point out of 100.");
        assertThat(reason(Kind.AHEAD, 0.00951).in(Locale.ENGLISH)).contains(" by 1 point out of 100.");
        assertThat(reason(Kind.AHEAD, 0.0104).in(Locale.ENGLISH)).contains(" by 1 point out of 100.");
        assertThat(reason(Kind.AHEAD, 0.011).in(Locale.ENGLISH)).contains(" by 1.1 points out of 100.");
        assertThat(reason(Kind.AHEAD, 0.21).in(Locale.ENGLISH)).contains(" by 21 points out of 100.");
        assertThat(reason(Kind.BEHIND, 0.01).text().spanish()).contains(", por 1 punto sobre 100.");
        assertThat(reason(Kind.AHEAD, 0.01).text().spanish()).contains(", en 1 punto sobre 100.");
        assertThat(reason(Kind.AHEAD, 1).in(Locale.ENGLISH)).contains(" by 100 points out of 100.");
        assertThat(reason(Kind.AHEAD, 0.0005).in(Locale.ENGLISH)).contains(" by 0.1 points out of 100.");
        assertThat(reason(Kind.AHEAD, 0.00049).in(Locale.ENGLISH)).contains(" by less than 0.1 points out of 100.");
        assertThat(reason(Kind.BEHIND, 1e-17).text().spanish()).contains(", por menos de 0,1 puntos sobre 100.");
    }

    @Test
    void saysEBeforeTheSoundOfAnI() {
        for (String word : List.of("innovación", "índice", "Inversión", "hijos", "higiene", "e-commerce")) {
            Driver second = new Driver(Text.of("x", word), 1, 0.1);
            assertThat(reason(Kind.AHEAD, 0.1, PRODUCTS, second).text().spanish())
                    .contains(word.startsWith("e") ? "(8) y e-commerce (1)" : "(8) e " + word.toLowerCase(Locale.ROOT));
        }
        for (String word : List.of("hielo", "hiato", "yeso", "hotel", "Zona")) {
            Driver second = new Driver(Text.of("x", word), 1, 0.1);
            assertThat(reason(Kind.AHEAD, 0.1, PRODUCTS, second).text().spanish())
                    .contains("(8) y " + word.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void leavesIdsAsTheyAre() {
        for (String id : List.of("ROI", "q", "Q", "EBITDA-margin", "\uD83D\uDE80", "Ñ", "123", "–")) {
            Reason reason = reason(Kind.AHEAD, 0.1, new Driver(Text.same(id), -2.5, 0.1));
            assertThat(reason.in(Locale.ENGLISH)).endsWith(", mainly on " + id + " (-2.5).");
            assertThat(reason.text().spanish()).endsWith(", principalmente en " + id + " (-2,5).");
        }
    }

    @Test
    void survivesNamesWithoutLetters() {
        for (String name : List.of("", " ", "\uD83D\uDE80", "\uD83D\uDE80 rocket", "!")) {
            Reason reason = new Reason(
                    Kind.BEHIND,
                    List.of(new Driver(Text.of(name, name + "."), 1, -0.1)),
                    Optional.empty(),
                    Optional.of("\uD83C\uDFE2"),
                    OptionalDouble.of(0.5));
            assertThat(reason.in(Locale.ENGLISH))
                    .isEqualTo("Behind \uD83C\uDFE2, the last account chosen, by 50 points out of 100, mainly on "
                            + name + " (1).");
        }
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(reason(Kind.AHEAD, 0.1, new Driver(Text.of("Innovation", "Innovación"), 12345.5, 0.1))
                            .in(Locale.forLanguageTag("tr")))
                    .endsWith("mainly on innovation (12,345.5).");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isEqualByValue() {
        List<Driver> drivers = new ArrayList<>(List.of(PRODUCTS));
        Reason reason =
                new Reason(Kind.AHEAD, drivers, Optional.of(ALIGNMENT), Optional.of("B"), OptionalDouble.of(0.1));
        drivers.clear();

        assertThat(reason)
                .isEqualTo(new Reason(
                        Kind.AHEAD,
                        List.of(PRODUCTS),
                        Optional.of(ALIGNMENT),
                        Optional.of("B"),
                        OptionalDouble.of(0.1)))
                .isNotEqualTo(new Reason(
                        Kind.BEHIND,
                        List.of(PRODUCTS),
                        Optional.of(ALIGNMENT),
                        Optional.of("B"),
                        OptionalDouble.of(0.1)));
    }

    // ---- in a selection

    private static AccountTable table(List<String> names, double[] products, double[] markets) {
        List<String> ids =
                IntStream.range(0, names.size()).mapToObj(i -> "A" + i).toList();
        return AccountTable.of(ids, names)
                .with("new_products", Column.of(products))
                .with("new_markets", Column.of(markets));
    }

    private static Selection choose(int most, AccountTable table) {
        return KeyAccountSelector.builder(ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("new-products", 60), ModelCriterion.of("new-markets", 40))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(most))
                .build()
                .select(table);
    }

    private static List<String> reasons(Selection selection) {
        List<String> reasons = new ArrayList<>();
        selection.keyAccounts().forEach(k -> reasons.add(k.reason().in(Locale.ENGLISH)));
        selection.nearMisses().forEach(k -> reasons.add(k.reason().in(Locale.ENGLISH)));
        return reasons;
    }

    @Test
    void speaksOfTheAccountsOnEitherSideOfTheLine() {
        Selection selection = choose(
                2,
                table(List.of("Alfa", "Beta", "Gamma", "Delta"), new double[] {9, 8, 7, 2}, new double[] {8, 5, 6, 9}));

        assertThat(reasons(selection))
                .containsExactly(
                        "Ahead of Gamma, the first account left out, by 20 points out of 100, mainly on new products (9)"
                                + " and new markets (8).",
                        "Ahead of Gamma, the first account left out, by 2 points out of 100, mainly on new products (8),"
                                + " although it trails on new markets (5).",
                        "Behind Beta, the last account chosen, by 2 points out of 100, mainly on new products (7),"
                                + " although it leads on new markets (6).",
                        "Behind Beta, the last account chosen, by 20 points out of 100, mainly on new products (2),"
                                + " although it leads on new markets (9).");
    }

    @Test
    void leavesOutWhatSpeaksAgainstAnAccountBelowAQuarterOfTheGap() {
        Selection selection = choose(1, table(List.of("Alfa", "Beta"), new double[] {10, 0}, new double[] {0, 3}));

        assertThat(reasons(selection).get(0))
                .isEqualTo("Ahead of Beta, the first account left out, by 48 points out of 100, mainly on new products"
                        + " (10), although it trails on new markets (0).");
        assertThat(reasons(choose(1, table(List.of("Alfa", "Beta"), new double[] {10, 0}, new double[] {0, 2})))
                        .get(0))
                .as("8 is less than a quarter of 52")
                .isEqualTo("Ahead of Beta, the first account left out, by 52 points out of 100, mainly on new products"
                        + " (10).");
    }

    @Test
    void tellsNamesakesApartByTheirIds() {
        AccountTable table =
                table(List.of("Alfa", "Beta", "Beta", "Gamma", "Gamma"), new double[] {9, 8, 7, 6, 5}, new double[] {
                    9, 8, 7, 6, 5
                });

        assertThat(reasons(choose(2, table)).get(0))
                .as("Alfa itself is unique, but two accounts are called Beta")
                .startsWith("Ahead of Beta (A2), the first account left out, by 20 points");
        assertThat(reasons(choose(2, table)).get(2)).startsWith("Behind Beta (A1), the last account chosen,");
        assertThat(reasons(choose(1, table)).get(1)).startsWith("Behind Alfa, the last account chosen,");
    }

    @Test
    void callsEqualScoresLevelEvenWhenTheyAreMadeUpDifferently() {
        Selection selection = choose(1, table(List.of("Alfa", "Beta"), new double[] {4, 8}, new double[] {6, 0}));

        assertThat(reasons(selection))
                .containsExactly(
                        "Level with Beta, the first account left out; only the order of the input puts it ahead. Strongest"
                                + " on new products (4) and new markets (6).",
                        "Level with Alfa, the last account chosen; only the order of the input leaves it out.");
    }

    @Test
    void saysNothingOfStrengthsWhereThereAreNone() {
        assertThat(reasons(choose(2, table(List.of("Alfa", "Beta"), new double[] {0, 0}, new double[] {0, 0}))))
                .containsOnly("No eligible account was left out.");
    }

    @Test
    void doesNotPraiseAnAccountForWhatIsNotKnownOfIt() {
        AccountTable table = table(List.of("Alfa", "Beta"), new double[] {9, 1}, new double[] {Double.NaN, 9});
        Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(
                        List.of(ModelCriterion.of("new-products", 60), ModelCriterion.of("new-markets", 40))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1).withMinCoverage(0.5))
                .build()
                .select(table);

        assertThat(reasons(selection).get(0))
                .isEqualTo("Ahead of Beta, the first account left out, by 48 points out of 100, mainly on new products"
                        + " (9).");
    }

    @Test
    void speaksOfACostInItsOwnUnits() {
        Selection selection = KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(
                        ModelCriterion.of("risk", 50),
                        ModelCriterion.of("ROI", 50).withValue(LinearValue.of(-1, 1)),
                        ModelCriterion.of("staff", 0)
                                .withPreference(Preference.MINIMIZE)
                                .withValue(LinearValue.of(10, 0)))))
                .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(1))
                .build()
                .select(AccountTable.of(List.of("1", "2"), List.of("Alfa", "Beta"))
                        .with("risk", Column.of(2, 7))
                        .with("ROI", Column.of(0.125, -0.5))
                        .with("staff", Column.of(3, 3)));

        assertThat(selection.keyAccounts().get(0).reason().text().spanish())
                .isEqualTo(
                        "Supera a Beta, la primera cuenta que queda fuera, en 40,6 puntos sobre 100, principalmente en"
                                + " riesgo (2) y ROI (0,13).");
    }
}
