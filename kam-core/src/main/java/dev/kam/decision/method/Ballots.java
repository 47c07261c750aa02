package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What voters say of the alternatives: either each criterion with weight is a voter, or rankings take their place.
 *
 * <p>A voter gives each alternative a number; {@link #higherIsBetter} says which way.
 */
final class Ballots {
    private static final Notice CRITERIA_LEFT_OUT = Notice.of(
            "rankings-in-place-of-criteria",
            "The given rankings vote, each with the same weight: the criteria and their weights do not count.",
            "Votan las clasificaciones dadas, todas con el mismo peso: los criterios y sus pesos no cuentan.");

    private final int alternatives;
    private final Weights weights;
    private final @Nullable Performances table;
    private final @Nullable Rankings rankings;
    private final int[] voters;
    private final double[] proportions;

    private Ballots(DecisionMatrix matrix, Weights weights, String method, Optional<Rankings> rankings) {
        this.alternatives = matrix.alternatives();
        this.weights = weights;
        this.proportions = WholeWeights.inProportion(weights);
        this.rankings = rankings.orElse(null);
        this.table = rankings.isPresent() ? null : Performances.valued(matrix, weights, method);
        this.voters = rankings.map(r -> IntStream.range(0, r.voters()))
                .orElseGet(() -> IntStream.range(0, weights.size()).filter(j -> weights.at(j) > 0))
                .toArray();
    }

    /** Checks the table, or the rankings that are to take its place. */
    static Ballots of(DecisionMatrix matrix, Weights weights, String method, Optional<Rankings> rankings) {
        rankings.ifPresent(r -> {
            if (weights.size() != matrix.criteria().size()) {
                throw new IllegalArgumentException("number of weights must be that of the criteria, "
                        + matrix.criteria().size() + ", but was " + weights.size());
            }
            if (r.alternatives() != matrix.alternatives()) {
                throw new IllegalArgumentException("parameter 'rankings' must rank " + matrix.alternatives()
                        + " alternatives, those of the table, but ranked " + r.alternatives());
            }
        });
        return new Ballots(matrix, weights, method, rankings);
    }

    int alternatives() {
        return alternatives;
    }

    int voters() {
        return voters.length;
    }

    /** The weight of a voter, in proportion to the others: a whole number if it can be; 1 for a ranking. */
    double weight(int voter) {
        return table == null ? 1 : proportions[voters[voter]];
    }

    /** The sum of the weights of all voters. */
    double totalWeight() {
        return table == null ? voters.length : Arrays.stream(proportions).sum();
    }

    /** The weights of all voters as they were given. */
    double[] givenWeights() {
        double[] given = new double[voters.length];
        for (int v = 0; v < given.length; v++) {
            given[v] = table == null ? 1 : weights.given(voters[v]);
        }
        return given;
    }

    boolean higherIsBetter(int voter) {
        return table != null && table.isBenefit(voters[voter]);
    }

    /** What a voter says of the alternatives of a chunk; only to be read, and only as far as the chunk goes. */
    double[] cells(int voter, int chunk, double[] scratch) {
        if (table != null) {
            return table.cells(voters[voter], chunk, scratch);
        }
        int from = chunk << Chunks.SHIFT;
        int length = Math.min(Chunks.SIZE, alternatives - from);
        for (int i = 0; i < length; i++) {
            scratch[i] = rankings.rankOf(voters[voter], from + i);
        }
        return scratch;
    }

    /** What a voter says of one alternative. */
    double cell(int voter, int alternative) {
        return table != null ? table.at(alternative, voters[voter]) : rankings.rankOf(voters[voter], alternative);
    }

    int chunks() {
        return (alternatives + Chunks.SIZE - 1) >>> Chunks.SHIFT;
    }

    ScoredRanking ranking(double[] scores) {
        return table == null ? new ScoredRanking(weights, scores, CRITERIA_LEFT_OUT) : new ScoredRanking(table, scores);
    }
}
