package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copeland's method: an alternative scores a point for each other one that it beats by weighted majority, and loses one for each that
 * beats it.
 *
 * <p>{@code score_a = sum over b of sign(sum_v w_v sign(a_v - b_v))}, with differences in the preferred direction. Each criterion is
 * a voter with its weight; given rankings are voters of equal weight. A majority of 0 is a tie, which scores nothing.
 *
 * <p>Majorities are exact: the weights are taken as whole multiples of a unit and added up as integers, so that voters who balance
 * each other do. The weights are those that were given, not divided by their sum. Where each of them is the double nearest to a
 * decimal number of up to 15 places, they count as these decimals: 0.1 and 0.2 together balance 0.3. Otherwise the unit is a
 * power of two, with the sum of all weights below and near 2^62 units, to which each weight is rounded, up to one unit at least.
 *
 * <p><b>Input.</b> Any performances; the value function of a criterion, where there is one, takes the place of its performances, and
 * more of it is better. A missing cell is rejected unless its criterion says otherwise. Or {@link Rankings}: then the performances
 * are not looked at, and the criteria and their weights do not count, which a notice says.
 *
 * <p><b>Output.</b> Whole scores in [-(n - 1), n - 1], higher is better; relative.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>On a constant column a voter is undecided.
 *   <li>A criterion of weight 0 has no vote.
 *   <li>One alternative, and equal rows, score 0.
 *   <li>More than {@value #MOST_ALTERNATIVES} alternatives are rejected, since the time grows with their square.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n^2 m) time, as each pair is compared: minutes for as many alternatives as are
 * accepted on ten criteria; one double an alternative and a fixed block beyond the table.
 *
 * <p><b>Reference.</b> Copeland, A. H. (1951), A reasonable social welfare function, mimeographed, University of Michigan; Saari,
 * D. G., and Merlin, V. R. (1996), The Copeland method I: relationships and the dictionary, Economic Theory 8, 51-76,
 * doi 10.1007/BF01212012.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Copeland implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "copeland";

    /** The name of the parameter by which the method has rankings: {@value}. */
    public static final String RANKINGS = "rankings";

    /** The largest number of alternatives: {@value}. */
    public static final int MOST_ALTERNATIVES = 100_000;

    private static final int BLOCK = 32;

    private static final Copeland CRITERIA = new Copeland(Optional.empty());

    private final Optional<Rankings> rankings;

    private Copeland(Optional<Rankings> rankings) {
        this.rankings = rankings;
    }

    /** {@return the method in which each criterion is a voter} */
    public static Copeland withDefaults() {
        return CRITERIA;
    }

    static Copeland from(Arguments arguments) {
        return new Copeland(arguments.find(RANKINGS, Rankings.class));
    }

    /**
     * Returns the method with rankings that vote in place of the criteria, all with the same weight.
     *
     * @param newRankings the rankings, of as many alternatives as the table will have
     * @return the changed copy
     */
    public Copeland withRankings(Rankings newRankings) {
        return new Copeland(Optional.of(newRankings));
    }

    /** {@return the rankings that vote; empty when the criteria do} */
    public Optional<Rankings> rankings() {
        return rankings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Arguments arguments() {
        return rankings.map(r -> Arguments.none().with(RANKINGS, r)).orElse(Arguments.none());
    }

    @Override
    public Ranking rank(DecisionMatrix matrix, Weights weights) {
        if (matrix.alternatives() > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("number of alternatives must be <= " + MOST_ALTERNATIVES
                    + " for method '" + NAME + "', which compares each pair, but was " + matrix.alternatives()
                    + ".\nMaybe use method '" + Borda.NAME + "'.");
        }
        Ballots ballots = Ballots.of(matrix, weights, NAME, rankings);
        long[] votes = WholeWeights.of(ballots.givenWeights());
        double[] scores = new double[ballots.alternatives()];
        long[][] majorities = new long[Math.min(BLOCK, scores.length)][Chunks.SIZE];
        double[] scratch = new double[Chunks.SIZE];
        for (int first = 0; first < scores.length; first += BLOCK) {
            for (int c = first >>> Chunks.SHIFT; c < ballots.chunks(); c++) {
                compare(ballots, votes, first, c, majorities, scores, scratch);
            }
        }
        return ballots.ranking(scores);
    }

    /** Compares the alternatives of a block with the later ones of a chunk. */
    private static void compare(
            Ballots ballots,
            long[] votes,
            int first,
            int chunk,
            long[][] majorities,
            double[] scores,
            double[] scratch) {
        int from = chunk << Chunks.SHIFT;
        int length = Math.min(Chunks.SIZE, scores.length - from);
        int block = Math.min(BLOCK, scores.length - first);
        for (int a = 0; a < block; a++) {
            Arrays.fill(majorities[a], 0, length, 0);
        }
        for (int v = 0; v < votes.length; v++) {
            double[] cells = ballots.cells(v, chunk, scratch);
            long vote = ballots.higherIsBetter(v) ? votes[v] : -votes[v];
            for (int a = 0; a < block; a++) {
                addVotes(
                        ballots.cell(v, first + a),
                        cells,
                        vote,
                        majorities[a],
                        Math.max(0, first + a + 1 - from),
                        length);
            }
        }
        for (int a = 0; a < block; a++) {
            long balance = 0;
            for (int i = Math.max(0, first + a + 1 - from); i < length; i++) {
                int sign = Long.signum(majorities[a][i]);
                balance += sign;
                scores[from + i] -= sign;
            }
            scores[first + a] += balance;
        }
    }

    private static void addVotes(double cell, double[] others, long vote, long[] majority, int from, int to) {
        for (int i = from; i < to; i++) {
            int sign = (cell > others[i] ? 1 : 0) - (cell < others[i] ? 1 : 0);
            majority[i] += sign * vote;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Copeland that && rankings.equals(that.rankings);
    }

    @Override
    public int hashCode() {
        return 31 * NAME.hashCode() + rankings.hashCode();
    }

    @Override
    public String toString() {
        return NAME + rankings.map(r -> "[" + r + "]").orElse("");
    }
}
