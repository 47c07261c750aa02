package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.value.PiecewiseValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * UTASTAR: learns weights and value functions from judgements on a few alternatives as a whole.
 *
 * <p>{@code u(a) = sum_j u_j(a)}, each u_j piecewise linear and monotone from 0 to the weight of its criterion, and the weights
 * summing to 1. {@code minimize sum_a (sigma+_a + sigma-_a)} such that, with {@code u'(a) = u(a) - sigma+_a + sigma-_a},
 * {@code u'(a) - u'(b) >= delta} where a is before b, and {@code u'(a) = u'(b)} where a is as good as b.
 *
 * <ol>
 *   <li>The least sum of errors says whether some value functions explain all statements.
 *   <li>Where none do, the fewest statements that have to go are found from the smallest sets of statements that clash; of several such
 *       sets the one that keeps earlier statements. This step is our own.
 *   <li>Over all models that explain the rest, each weight is made as small and as large as it can be.
 *   <li>The result is the mean of the m models of the largest weights, as in step 4 of the paper.
 * </ol>
 *
 * <p><b>Input.</b> Statements on the rows of a table, or a ranking of all of them with ties, which stands for the statements on
 * neighbours. Criteria to be maximized or minimized. Their scale is from the worst to the best performance in the table, with
 * {@value #PIECES} pieces, unless given; performances beyond it count as its ends, and are noted.
 *
 * <p><b>Output.</b> Weights, and criteria with a {@link PiecewiseValue} each, for a table and an additive model. With them
 * alternatives that are before others score higher by at least delta, but for about 1e-8, and equally good ones the same, but for
 * about 1e-8.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Statements that contradict each other, even whatever the criteria, are no error: some are dropped and noted.
 *   <li>A chain of statements that is too long for delta, so that scores had to go beyond 1, is rejected.
 *   <li>A missing performance of an alternative that a statement names, and a criterion with equal performances and no scale of its
 *       own, are rejected.
 *   <li>A criterion that weighs nothing gets a straight line as its value function.
 *   <li>Where several models reach the same largest weight, the one that the solver finds counts; it is the same every time.
 * </ul>
 *
 * <p><b>Complexity.</b> 2 m linear programs in as many variables as there are pieces; with contradictions, up to one more for each statement
 * and clash, and a search that is exponential in the number of statements dropped. Meant for tens of statements.
 *
 * <p><b>Reference.</b> Jacquet-Lagreze, E., and Siskos, J. (1982), Assessing a set of additive utility functions for multicriteria
 * decision-making, the UTA method, European Journal of Operational Research 10(2), 151-164, doi 10.1016/0377-2217(82)90155-2;
 * Siskos, Y., and Yannacopoulos, D. (1985), UTASTAR: an ordinal regression method for building additive value functions,
 * Investigacao Operacional 5(1), 39-53.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Utastar {

    /** The number of pieces of a value function unless another is given: {@value}. */
    public static final int PIECES = 2;

    /** By how much the score of a better alternative is higher at least, unless told otherwise: {@value}. */
    public static final double DELTA = 0.01;

    private static final int ANY = -1;

    private final List<PreferenceStatement> statements;
    private final int ranked;
    private final Map<String, ValueScale> scales;
    private final int pieces;
    private final double delta;

    private Utastar(
            List<PreferenceStatement> statements,
            int ranked,
            Map<String, ValueScale> scales,
            int pieces,
            double delta) {
        this.statements = List.copyOf(statements);
        this.ranked = ranked;
        this.scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        this.pieces = pieces;
        this.delta = delta;
    }

    /**
     * Learns from statements on pairs of alternatives.
     *
     * @param statements the judgements, at least one
     * @return the method
     * @throws IllegalArgumentException if there is none
     */
    public static Utastar of(List<PreferenceStatement> statements) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("statements must be at least 1 but were 0");
        }
        return new Utastar(statements, ANY, Map.of(), PIECES, DELTA);
    }

    /**
     * Learns from statements on pairs of alternatives.
     *
     * @param statements the judgements, at least one
     * @return the method
     * @throws IllegalArgumentException if there is none
     */
    public static Utastar of(PreferenceStatement... statements) {
        return of(List.of(statements));
    }

    /**
     * Learns from a ranking.
     *
     * @param ranks one rank for each alternative of the table, 1 or more; smaller is better, and equal ranks are ties
     * @return the method
     * @throws IllegalArgumentException if there are fewer than two, or if one is less than 1
     */
    public static Utastar ofRanking(int... ranks) {
        if (ranks.length < 2) {
            throw new IllegalArgumentException("ranked alternatives must be at least 2 but were " + ranks.length);
        }
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] < 1) {
                throw new IllegalArgumentException("rank of alternative " + i + " must be >= 1 but was " + ranks[i]);
            }
        }
        int[] order = IntStream.range(0, ranks.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(ranks[a], ranks[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<PreferenceStatement> neighbours = new ArrayList<>();
        for (int place = 1; place < order.length; place++) {
            int first = order[place - 1];
            int second = order[place];
            neighbours.add(
                    ranks[first] == ranks[second]
                            ? PreferenceStatement.asGoodAs(first, second)
                            : PreferenceStatement.before(first, second));
        }
        return new Utastar(neighbours, ranks.length, Map.of(), PIECES, DELTA);
    }

    /**
     * Returns the method with a scale for a criterion.
     *
     * @param criterion its id
     * @param scale the scale
     * @return the changed copy
     */
    public Utastar withScale(String criterion, ValueScale scale) {
        Map<String, ValueScale> changed = new LinkedHashMap<>(scales);
        changed.put(criterion, scale);
        return new Utastar(statements, ranked, changed, pieces, delta);
    }

    /**
     * Returns the method with another number of pieces for criteria without a scale of their own.
     *
     * @param newPieces how many straight lines a value function has, from 1 to {@value ValueScale#MOST_PIECES}
     * @return the changed copy
     * @throws IllegalArgumentException if the number is out of its range
     */
    public Utastar withPieces(int newPieces) {
        ValueScale.requirePieces(newPieces);
        return new Utastar(statements, ranked, scales, newPieces, delta);
    }

    /**
     * Returns the method with another threshold.
     *
     * @param newDelta by how much the score of a better alternative is higher at least, in (0, 1)
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of its range
     */
    public Utastar withDelta(double newDelta) {
        if (!(newDelta > 0 && newDelta < 1)) {
            throw new IllegalArgumentException("delta must be > 0 and < 1 but was " + newDelta);
        }
        return new Utastar(statements, ranked, scales, pieces, newDelta);
    }

    /** {@return the statements that are learned from; those on neighbours for a ranking} */
    public List<PreferenceStatement> statements() {
        return statements;
    }

    /**
     * Learns weights and value functions.
     *
     * @param matrix the performances of the alternatives that the statements name; there may be more
     * @return what was learned
     * @throws IllegalArgumentException if a statement names an alternative that is not there, if a ranking is of another number of
     *     alternatives, if a criterion cannot be scaled, if a performance is missing, or if the statements are too many for delta
     */
    public UtastarResult learn(DecisionMatrix matrix) {
        if (ranked != ANY && ranked != matrix.alternatives()) {
            throw new IllegalArgumentException(
                    "ranks must be one for each of " + matrix.alternatives() + " alternatives but were " + ranked);
        }
        JudgedTable table = JudgedTable.of(matrix, statements, scales, pieces);
        List<Notice> notices = new ArrayList<>(table.notices());
        List<ValueScale> all = table.scales();
        int chain = StatementGraph.longestChain(statements, matrix.alternatives());
        if (chain * delta > 1) {
            throw new IllegalArgumentException("delta must be <= " + 1.0 / chain + " for " + chain
                    + " alternatives before one another but was " + delta);
        }
        UtastarModel model = new UtastarModel(matrix, all, statements, delta);
        OptionalDouble error = chain < 0 ? OptionalDouble.empty() : model.totalError(matrix.alternatives());
        List<PreferenceStatement> dropped = List.of();
        UtastarModel rest = model;
        if (error.orElse(1) > 0 || model.minimize(model.weightOf(0, 0)).isEmpty()) {
            BitSet places = model.fewestToDrop(matrix);
            dropped = places.stream().mapToObj(statements::get).toList();
            rest = model.without(matrix, places);
            notices.add(contradiction(dropped, chain < 0));
        }
        return result(matrix, all, rest, error, dropped, notices);
    }

    private static UtastarResult result(
            DecisionMatrix matrix,
            List<ValueScale> scales,
            UtastarModel model,
            OptionalDouble error,
            List<PreferenceStatement> dropped,
            List<Notice> notices) {
        int m = scales.size();
        double[] mean = new double[model.weightOf(0, 0).length];
        List<UtastarResult.Range> ranges = new ArrayList<>();
        for (int j = 0; j < m; j++) {
            double[] own = model.weightOf(j, 1);
            double[] least = model.minimize(own).orElseThrow();
            double[] most = model.minimize(model.weightOf(j, -1)).orElseThrow();
            double low = Math.min(1, sum(own, least));
            ranges.add(new UtastarResult.Range(low, Math.max(low, Math.min(1, sum(own, most)))));
            for (int p = 0; p < mean.length; p++) {
                mean[p] += most[p] / m;
            }
        }
        double[] weights = new double[m];
        List<Criterion> criteria = new ArrayList<>();
        int first = 0;
        for (int j = 0; j < m; j++) {
            ValueScale scale = scales.get(j);
            double[] gains = Arrays.copyOfRange(mean, first, first + scale.pieces());
            weights[j] = Arrays.stream(gains).sum();
            criteria.add(matrix.criteria().get(j).withValue(function(scale, gains)));
            first += scale.pieces();
        }
        return new UtastarResult(Weights.of(weights), criteria, error, dropped, ranges, notices);
    }

    private static double sum(double[] chosen, double[] gains) {
        double sum = 0;
        for (int p = 0; p < gains.length; p++) {
            sum += chosen[p] * gains[p];
        }
        return sum;
    }

    private static PiecewiseValue function(ValueScale scale, double[] gains) {
        int pieces = gains.length;
        double weight = Arrays.stream(gains).sum();
        double[][] points = new double[pieces + 1][];
        double reached = 0;
        for (int p = 0; p <= pieces; p++) {
            double value = weight > 0 ? Math.min(1, reached / weight) : (double) p / pieces;
            points[scale.worst() < scale.best() ? p : pieces - p] = new double[] {scale.at(p), p == pieces ? 1 : value};
            reached += p < pieces ? gains[p] : 0;
        }
        return PiecewiseValue.of(points);
    }

    private static Notice contradiction(List<PreferenceStatement> dropped, boolean circle) {
        String english = dropped.stream().map(PreferenceStatement::toString).collect(Collectors.joining("; "));
        String spanish = dropped.stream()
                .map(s -> s.first() + (s.isStrict() ? " antes que " : " tan buena como ") + s.second())
                .collect(Collectors.joining("; "));
        return Notice.of(
                "contradictory-statements",
                (circle
                                ? "The statements contradict each other whatever the criteria."
                                : "No weights and value functions of this shape explain all statements.")
                        + " Dropped, by alternative: " + english + ".",
                (circle
                                ? "Los juicios se contradicen entre sí sean cuales sean los criterios."
                                : "Ningún peso ni función de valor de esta forma explica todos los juicios.")
                        + " Descartados, por alternativa: " + spanish + ".");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Utastar that
                && statements.equals(that.statements)
                && ranked == that.ranked
                && scales.equals(that.scales)
                && pieces == that.pieces
                && delta == that.delta;
    }

    @Override
    public int hashCode() {
        return Objects.hash(statements, ranked, scales, pieces, delta);
    }

    @Override
    public String toString() {
        return "Utastar" + statements;
    }
}
