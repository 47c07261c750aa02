package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.ScoreOrder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Borda count: each voter gives an alternative a point for each other one that it beats, and half a point for each tie.
 *
 * <p>{@code score_i = sum_v w_v (beaten_vi + tied_vi / 2)}, added in the order of the voters. Each criterion is a voter with its
 * weight, the weights summing to 1; given rankings are voters of equal weight, and their points are added up before they are divided
 * by the number of voters.
 *
 * <p><b>Input.</b> Any performances; the value function of a criterion, where there is one, takes the place of its performances, and
 * more of it is better. A missing cell is rejected unless its criterion says otherwise. Or {@link Rankings}: then the performances
 * are not looked at, and the criteria and their weights do not count, which a notice says.
 *
 * <p><b>Output.</b> Scores in [0, n - 1], higher is better; relative.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>On a constant column every row gets (n - 1) / 2.
 *   <li>A criterion of weight 0 has no vote.
 *   <li>One alternative scores 0.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m n log n) time at most, by sorting each column; four doubles an alternative beyond the table.
 *
 * <p><b>Reference.</b> Borda, J.-C. de (1784), Memoire sur les elections au scrutin, Histoire de l'Academie Royale des Sciences
 * pour 1781, 657-665; for ties, Black, D. (1976), Partial justification of the Borda count, Public Choice 28, 1-15,
 * doi 10.1007/BF01718454.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Borda implements RankingMethod {

    /** The name in the program file: {@value}. */
    public static final String NAME = "borda";

    /** The name of the parameter by which the method has rankings: {@value}. */
    public static final String RANKINGS = "rankings";

    private static final Borda CRITERIA = new Borda(Optional.empty());

    private final Optional<Rankings> rankings;

    private Borda(Optional<Rankings> rankings) {
        this.rankings = rankings;
    }

    /** {@return the method in which each criterion is a voter} */
    public static Borda withDefaults() {
        return CRITERIA;
    }

    static Borda from(Arguments arguments) {
        return new Borda(arguments.find(RANKINGS, Rankings.class));
    }

    /**
     * Returns the method with rankings that vote in place of the criteria, all with the same weight.
     *
     * @param newRankings the rankings, of as many alternatives as the table will have
     * @return the changed copy
     */
    public Borda withRankings(Rankings newRankings) {
        return new Borda(Optional.of(newRankings));
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
        Ballots ballots = Ballots.of(matrix, weights, NAME, rankings);
        int n = ballots.alternatives();
        double[] scores = new double[n];
        double[] column = new double[n];
        double[] scratch = new double[Chunks.SIZE];
        for (int v = 0; v < ballots.voters(); v++) {
            for (int c = 0; c < ballots.chunks(); c++) {
                int from = c << Chunks.SHIFT;
                System.arraycopy(ballots.cells(v, c, scratch), 0, column, from, Math.min(Chunks.SIZE, n - from));
            }
            addPoints(column, ScoreOrder.bestFirst(column, ballots.higherIsBetter(v)), ballots.weight(v), scores);
        }
        for (int i = 0; i < n; i++) {
            scores[i] /= ballots.totalWeight();
        }
        return ballots.ranking(scores);
    }

    /** Gives the alternatives at the places {@code first} to {@code next - 1}, which are equal, the same points. */
    private static void addPoints(double[] column, int[] order, double weight, double[] scores) {
        int n = order.length;
        int next;
        for (int first = 0; first < n; first = next) {
            next = first + 1;
            while (next < n && column[order[next]] == column[order[first]]) {
                next++;
            }
            double points = (n - next) + (next - first - 1) / 2.0;
            for (int place = first; place < next; place++) {
                scores[order[place]] += weight * points;
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Borda that && rankings.equals(that.rankings);
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
