package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Weights;
import java.util.Arrays;
import java.util.List;

/** What the weightings from data do where the data say nothing. */
final class DataNotices {

    private DataNotices() {}

    /** Weights in proportion to what was found for each criterion; equal ones, with a notice, where that is 0 for all. */
    static WeightingResult proportional(double[] found) {
        return Arrays.stream(found).allMatch(x -> x == 0) ? equal(found.length) : WeightingResult.of(Weights.of(found));
    }

    /** Equal weights for the criteria marked 1, which all say the same; for all where none is marked. */
    static WeightingResult alike(double[] marked) {
        return Arrays.stream(marked).allMatch(x -> x == 0)
                ? equal(marked.length)
                : WeightingResult.of(
                        Weights.of(marked),
                        List.of(Notice.of(
                                "no-contrast",
                                "The criteria on which the alternatives differ all say the same: they weigh the same.",
                                "Los criterios en los que las alternativas se distinguen dicen todos lo mismo: pesan lo"
                                        + " mismo.")));
    }

    /** Equal weights, since the alternatives do not differ. */
    private static WeightingResult equal(int criteria) {
        return WeightingResult.of(
                Weights.equal(criteria),
                List.of(Notice.of(
                        "no-contrast",
                        "The alternatives do not differ on any criterion: all weights are equal.",
                        "Las alternativas no se distinguen en ningún criterio: todos los pesos son iguales.")));
    }
}
