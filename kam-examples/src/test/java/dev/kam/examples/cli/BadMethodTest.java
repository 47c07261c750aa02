package dev.kam.examples.cli;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Program files with a bad method or a bad weighting: the exact message, exit code 1, and nothing written. */
class BadMethodTest extends Cli {
    private static final String CRITERIA = "{`id`: `new-products`}, {`id`: `alignment`}";

    private void assertBad(String fields, String... expected) {
        assertBadWith(CRITERIA, fields, ACCOUNTS, expected);
    }

    private void assertBadWith(String criteria, String fields, String accounts, String... expected) {
        String program = ("{`kam`: 1, `name`: `Test`, `version`: `1`, `criteria`: [" + criteria + "], " + fields + "}")
                .replace('`', '"');
        assertBadData(
                List.of(
                        "select",
                        "--accounts",
                        file("accounts.csv", accounts),
                        "--program",
                        file("program.json", program)),
                expected);
    }

    @Test
    void unknownMethodNamesTheNearest() {
        assertBad(
                "`method`: {`type`: `topsys`}",
                "program.json#/method/type: expected one of \"aras\", \"borda\", \"choquet\", \"copeland\", \"copras\","
                        + " \"edas\", \"electre-iii\", \"mabac\", \"marcos\", \"moora\", \"promethee-ii\", \"spotis\","
                        + " \"topsis\", \"vikor\", \"waspas\", \"weighted-product\", \"weighted-sum\" but found the text"
                        + " \"topsys\". Maybe \"topsis\".");
    }

    @Test
    void unknownWeightingNamesTheNearest() {
        assertBad(
                "`weighting`: {`type`: `entropie`}",
                "program.json#/weighting/type: expected one of \"ahp\", \"best-worst\", \"critic\", \"direct\","
                        + " \"entropy\", \"equal\", \"merec\", \"pooled\", \"rank-order-centroid\", \"rank-reciprocal\","
                        + " \"rank-sum\", \"swing\", \"tree\" but found the text \"entropie\". Maybe \"entropy\".");
    }

    @Test
    void parametersThatTheMethodDoesNotHaveOrCannotTake() {
        assertBad(
                "`method`: {`type`: `vikor`, `parameters`: {`lambda`: 0.5, `v`: 1.5}}",
                "program.json#/method/parameters/v: expected a number between 0 and 1 but found 1.5",
                "program.json#/method/parameters/lambda: unknown field. Known fields: 'v'.");
    }

    @Test
    void spotisWithoutBoundsOrWithTooNarrowOnes() {
        assertBadWith(
                "{`id`: `new-products`, `bounds`: [0, 10]}, {`id`: `alignment`}",
                "`method`: {`type`: `spotis`}",
                ACCOUNTS,
                "program.json, method 'spotis': parameter 'bounds' of criterion 'alignment' must be given but is missing");
        assertBadWith(
                "{`id`: `new-products`, `bounds`: [10, 0]}, {`id`: `alignment`, `bounds`: [0, 10]}",
                "`method`: {`type`: `spotis`}",
                ACCOUNTS,
                "program.json#/criteria/0/bounds: bound hi must be > lo, 10.0, but was 0.0");
        assertBadWith(
                "{`id`: `new-products`, `bounds`: [0, 6]}, {`id`: `alignment`, `bounds`: [0, 10]}",
                "`method`: {`type`: `spotis`}",
                ACCOUNTS,
                "accounts.csv, method 'spotis': performance of account 'A1' on criterion 'new-products' must be within its"
                        + " bounds [0.0, 6.0] but was 7.0.",
                "Maybe the bounds are too narrow.");
    }

    @Test
    void thresholdsInTheWrongOrder() {
        assertBadWith(
                "{`id`: `new-products`, `promethee`: {`type`: `linear`, `q`: 2, `p`: 1}},"
                        + " {`id`: `alignment`, `electre`: {`q`: 1, `p`: 2, `v`: 1.5}}",
                "`method`: {`type`: `promethee-ii`}",
                ACCOUNTS,
                "program.json#/criteria/0/promethee: indifference threshold q must be <= the preference threshold p, 1.0,"
                        + " but was 2.0",
                "program.json#/criteria/1/electre: veto threshold v must be >= the preference threshold p, 2.0, but was"
                        + " 1.5");
        assertBadWith(
                "{`id`: `new-products`, `electre`: {`q`: 2, `p`: 1}}, {`id`: `alignment`}",
                "`method`: {`type`: `electre-iii`}",
                ACCOUNTS,
                "program.json#/criteria/0/electre: indifference threshold q must be <= the preference threshold p, 1.0,"
                        + " but was 2.0");
    }

    @Test
    void capacityThatIsNone() {
        assertBad(
                "`method`: {`type`: `choquet`}",
                "program.json#/method/type: method 'choquet' needs the parameter 'moebius', which is missing");
        assertBad(
                "`method`: {`type`: `choquet`, `parameters`: {`moebius`: [{`criteria`: [`new-products`], `value`: 0.5},"
                        + " {`criteria`: [`alignment`], `value`: 0.4}]}}",
                "program.json#/method/parameters/moebius: values of a capacity must sum to 1 but their sum was 0.9");
    }

    @Test
    void rankingsOfOtherAlternatives() {
        assertBad(
                "`method`: {`type`: `borda`, `parameters`: {`rankings`: [[1, 2], [2, 1]]}}",
                "program.json, method 'borda': parameter 'rankings' must rank 4 alternatives, those of the table, but"
                        + " ranked 2");
    }

    @Test
    void missingCellThatAMethodCannotTake() {
        assertBadWith(
                CRITERIA,
                "`method`: {`type`: `vikor`}",
                ACCOUNTS.replace("A3,Core,9", "A3,Core,"),
                "accounts.csv, method 'vikor': performance of account 'A3' on criterion 'new-products' must be assessed but"
                        + " is missing.",
                "Maybe choose another missing policy for the criterion.");
    }

    @Test
    void judgementThatIsNotTheReciprocal() {
        assertBad(
                "`weighting`: {`type`: `ahp`, `matrix`: [[1, 3], [0.5, 1]]}",
                "program.json#/weighting/matrix: judgement of 'alignment' over 'new-products' must be about 1/3, the"
                        + " reciprocal of 'new-products' over 'alignment', but was 0.5");
        assertBad(
                "`weighting`: {`type`: `ahp`, `matrix`: [[1, 3, 5], [null, 1, 2], [null, null, 1]]}",
                "program.json#/weighting/matrix: expected 2 rows of 2 judgements, or their upper triangle, but found rows"
                        + " of [3, 3, 3]");
    }

    @Test
    void pointsForAnUnknownCriterionOrForTooFew() {
        assertBad(
                "`weighting`: {`type`: `direct`, `points`: {`new-products`: 2, `alignement`: 1}}",
                "program.json#/weighting/points/alignement: expected the id of a criterion but found 'alignement'. Maybe"
                        + " 'alignment'.");
        assertBad(
                "`weighting`: {`type`: `swing`, `points`: {`new-products`: 2}}",
                "accounts.csv, weighting 'swing': points of criterion 'alignment' must be given but is missing");
    }

    @Test
    void weightsThatAreAllZero() {
        assertBad(
                "`weighting`: {`type`: `swing`, `points`: {`new-products`: 0, `alignment`: 0}}",
                "program.json#/weighting: points must not all be 0");
        assertBad(
                "`weighting`: {`type`: `pooled`, `judges`: [{`alignment`: 1, `new-products`: 1},"
                        + " {`alignment`: 0, `new-products`: 0}]}",
                "program.json#/weighting/judges: judge 2: weights must not all be 0");
        assertBadWith(
                "{`id`: `new-products`, `weight`: 0}, {`id`: `alignment`, `weight`: 0}",
                "`method`: {`type`: `vikor`}",
                ACCOUNTS,
                "program.json#/criteria: expected a weight above 0 but all were 0");
    }

    @Test
    void orderThatNamesACriterionTwice() {
        assertBad(
                "`weighting`: {`type`: `rank-sum`, `order`: [`alignment`, `alignment`, `new-products`]}",
                "program.json#/weighting/order: order of the criteria must name each once but names 'alignment' twice");
    }

    @Test
    void bestCriterionThatBeatsItself() {
        assertBad(
                "`weighting`: {`type`: `best-worst`, `best`: `alignment`, `worst`: `new-products`, `bestToOthers`:"
                        + " {`alignment`: 2, `new-products`: 3}, `othersToWorst`: {`alignment`: 3, `new-products`: 1}}",
                "program.json#/weighting: judgement of 'alignment' over itself must be 1 but was 2.0");
    }
}
