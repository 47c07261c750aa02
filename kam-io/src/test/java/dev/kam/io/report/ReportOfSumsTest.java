package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.Vikor;
import dev.kam.decision.value.Normalization;
import dev.kam.decision.weighting.EntropyWeighting;
import dev.kam.decision.weighting.EqualWeighting;
import dev.kam.io.SelectionResult;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.SelectionPolicy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report says of weighted sums whose values are no shares of 1, and of what counts in place of what is not known. */
class ReportOfSumsTest {
    private static final ModelCriterion RATED = ModelCriterion.of("new-products", 1);
    private static final ModelCriterion RAW = ModelCriterion.of("volume", 1).withActionable(true);
    private static final AccountTable ACCOUNTS = AccountTable.of(List.of("A", "B", "C"), List.of("Ana", "Bea", "Coro"))
            .with("new_products", Column.of(8, 6, 2))
            .with("volume", Column.of(700, 500, 600))
            .with("revenue", Column.of(3, 2, 1));

    private static ScoringModel sum(Normalization normalization) {
        return ScoringModel.ofCriteria(List.of(RATED, RAW))
                .withMethod(AdditiveValue.withDefaults().withNormalization(normalization));
    }

    private static SelectionResult choose(ScoringModel model, AccountTable accounts) {
        return Cases.result(
                KeyAccountSelector.builder(model)
                        .policy(SelectionPolicy.firstWave()
                                .withMaxKeyAccounts(1)
                                .withMinCoverage(0))
                        .build(),
                accounts);
    }

    private static ParsedPage english(ScoringModel model) {
        return new ParsedPage(Cases.html(choose(model, ACCOUNTS), Locale.ENGLISH));
    }

    private static ParsedPage spanish(ScoringModel model) {
        return new ParsedPage(Cases.html(choose(model, ACCOUNTS), Cases.SPANISH));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "SUM", "VECTOR"})
    void speaksOfNoPointsWhereNoScoreIsTheHighestPossible(Normalization normalization) {
        ScoringModel model = sum(normalization);

        assertThat(english(model).text()).doesNotContainIgnoringCase("points", "out of 100");
        assertThat(spanish(model).text()).doesNotContainIgnoringCase("puntos", "sobre 100");
        assertThat(english(model).section(Topic.CHOSEN))
                .contains("There is no highest possible score", ", the first account left out, mainly on ");
        assertThat(spanish(model).section(Topic.CHOSEN)).contains("No hay una puntuación máxima posible");
        assertThat(english(model).section(Topic.MODEL))
                .contains("turns what we know of an account into a value, as the table says. The score is the sum")
                .doesNotContain("from 0 to 1.");
        assertThat(english(model).all("svg"))
                .noneMatch(svg -> svg.getAttribute("class").equals("bar"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MIN_MAX", "MAX"})
    void speaksOfPointsWhereTheBestOfEachCriterionIsTheHighestPossible(Normalization normalization) {
        ParsedPage page = english(sum(normalization));

        assertThat(page.section(Topic.CHOSEN)).contains("A score runs from 0 to 100 points.", " points out of 100, ");
        assertThat(page.section(Topic.MODEL)).contains("into a value from 0 to 1. The score is the sum");
    }

    @Test
    void saysScoresInTheUnitOfTheirCriteria() {
        SelectionResult result = choose(sum(Normalization.NONE), ACCOUNTS);
        KeyAccount first = result.selection().keyAccounts().get(0);
        ParsedPage page = new ParsedPage(Cases.html(result, Locale.ENGLISH));

        assertThat(first.score()).isEqualTo(0.5 * 0.8 + 0.5 * 700);
        assertThat(page.section(Topic.CHOSEN)).contains("Anascore 350 ", "Its score is 350.");
        assertThat(page.section(Topic.NEAR)).contains("300 50 behind");
        assertThat(page.section(Topic.SIZE)).contains("Score by “weighted-sum” (higher is better)");
    }

    @Test
    void saysHowPerformancesWithoutAValueCount() {
        ScoringModel costs = ScoringModel.ofCriteria(List.of(RATED, RAW.withPreference(Preference.MINIMIZE)))
                .withMethod(AdditiveValue.withDefaults().withNormalization(Normalization.NONE));

        assertThat(english(sum(Normalization.NONE)).section(Topic.MODEL))
                .contains("More is better; the figure counts as it is.")
                .doesNotContain("Compared with the other accounts", "compare the accounts with each other");
        assertThat(spanish(costs).section(Topic.MODEL)).contains("Cuanto menos, mejor; la cifra se resta tal cual.");
        assertThat(english(sum(Normalization.SUM)).section(Topic.MODEL))
                .contains(
                        "Compared with the other accounts of this data.",
                        "Some values compare the accounts with each other: with another account in the list, all scores");
    }

    @Test
    void doesNotSayThatNoChangeIsEnoughWhereThatIsNotKnown() {
        for (Normalization normalization : Normalization.values()) {
            assertThat(english(sum(normalization)).section(Topic.NEAR))
                    .contains(
                            "What would be enough cannot be worked out, since there is no fixed scale for this: volume.")
                    .doesNotContain("No change on this alone is enough: volume");
        }
    }

    @Test
    void saysWhatCountsInPlaceOfWhatIsNotKnown() {
        AccountTable gaps = ACCOUNTS.with("volume", Column.of(Double.NaN, 500, 600));
        ScoringModel leftOut = ScoringModel.ofCriteria(List.of(RATED, RAW));
        ScoringModel neutral = leftOut.map(c -> c.withMissing(MissingPolicy.NEUTRAL));
        ParsedPage plain = new ParsedPage(Cases.html(choose(leftOut, gaps), Locale.ENGLISH));
        ParsedPage half = new ParsedPage(Cases.html(choose(neutral, gaps), Locale.ENGLISH));

        assertThat(plain.section(Topic.MODEL)).contains("What is not known counts neither for nor against an account.");
        assertThat(plain.section(Topic.CHOSEN)).contains("is known; the score rests on that part.");
        assertThat(half.section(Topic.MODEL))
                .contains("The table says what counts in place of what is not known.", "Not known counts as half.")
                .doesNotContain("neither for nor against");
        assertThat(half.section(Topic.CHOSEN))
                .contains("50% of the criteria, by weight, is known.")
                .doesNotContain("rests on that part");
    }

    @Test
    void saysThatTheOtherAccountIsNotKnown() {
        AccountTable gaps =
                ACCOUNTS.with("volume", Column.of(Double.NaN, 500, 501)).with("new_products", Column.of(9, 6, 2));
        ScoringModel model = ScoringModel.ofCriteria(List.of(RATED, RAW))
                .map(c -> c.withMissing(MissingPolicy.NEUTRAL))
                .withMethod(Vikor.withDefaults());

        assertThat(new ParsedPage(Cases.html(choose(model, gaps), Locale.ENGLISH)).section(Topic.NEAR))
                .contains("volume: 500; not known of the other account");
        assertThat(new ParsedPage(Cases.html(choose(model, gaps), Cases.SPANISH)).section(Topic.NEAR))
                .contains("volume: 500; de la otra cuenta no se conoce");
    }

    @Test
    void promisesComparableScoresOnlyWhereTheyAre() {
        ScoringModel derived = ScoringModel.ofCriteria(List.of(RATED, RAW));
        String kept = "so that scores stay comparable";
        String warned = "Do not compare the scores of the two choices all the same";

        assertThat(english(derived).section(Topic.NEXT)).contains(kept).doesNotContain(warned);
        for (ScoringModel relative : List.of(
                derived.withMethod(Vikor.withDefaults()), derived.withWeighting(EntropyWeighting.withDefaults()))) {
            assertThat(english(relative).section(Topic.NEXT)).contains(warned).doesNotContain(kept);
        }
        assertThat(spanish(derived.withMethod(Vikor.withDefaults())).section(Topic.NEXT))
                .contains("no compare las puntuaciones de las dos elecciones");
    }

    @Test
    void doesNotCallEqualWeightsJudgements() {
        ScoringModel model = ScoringModel.ofCriteria(List.of(RATED, RAW)).withWeighting(EqualWeighting.withDefaults());

        assertThat(english(model).section(Topic.MODEL))
                .contains("All criteria weigh the same.")
                .doesNotContain("judgements");
        assertThat(spanish(model).section(Topic.MODEL))
                .contains("Todos los criterios pesan lo mismo.")
                .doesNotContain("juicios");
    }

    @Test
    void namesTheSizeWithinASentence() {
        assertThat(english(ScoringModel.ofCriteria(List.of(RATED))).section(Topic.NEXT))
                .contains("for now the choice follows revenue.");
    }
}
