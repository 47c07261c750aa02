package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The weights of several judges made one, each judge counting the same.
 *
 * <p>{@code w_j} in proportion to the mean of {@code w_jk} over the judges k, whose weights have been divided by their sum.
 *
 * <p><b>Input.</b> For each judge a weight for each criterion of the table, finite and &ge; 0, not all 0, in any unit.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1, and a {@link PanelAgreement}: Kendall's W over the judges' ranks of the
 * criteria, the mean distance of two judges, and who is farthest from the panel.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Under the geometric mean, a criterion to which a single judge gives 0 has the weight 0, with a notice.
 *   <li>If that leaves no criterion, the arithmetic mean is taken, with a notice.
 *   <li>A single judge is the panel; Kendall's W is empty.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m K&sup2;) for K judges.
 *
 * <p><b>Reference.</b> Kendall, M. G., and Babington Smith, B. (1939), The problem of m rankings, Annals of Mathematical
 * Statistics 10(3), 275-287, doi 10.1214/aoms/1177732186; Genest, C., and Zidek, J. V. (1986), Combining probability
 * distributions: a critique and an annotated bibliography, Statistical Science 1(1), 114-135, doi 10.1214/ss/1177013825.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PooledWeighting implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "pooled";

    /** How the weights of the judges become one. */
    public enum Mean {
        /** The linear pool: a judge who gives a criterion much moves it, whatever the others say. */
        ARITHMETIC,
        /** The logarithmic pool: ratios of weights are pooled, and a single 0 decides. */
        GEOMETRIC;

        /** {@return the name in the program file: {@code geometric}} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Map<String, Double>> judges;
    private final Mean mean;

    private PooledWeighting(List<Map<String, Double>> judges, Mean mean) {
        this.judges = judges;
        this.mean = Objects.requireNonNull(mean, "mean");
    }

    /**
     * Returns the weighting by the arithmetic mean.
     *
     * @param judges the weights of each judge, by the ids of the criteria
     * @return the weighting
     * @throws IllegalArgumentException if there is no judge, if a weight is negative or not finite, if a judge's weights are
     *     all 0, or if two judges do not weigh the same criteria
     */
    public static PooledWeighting of(List<Map<String, Double>> judges) {
        if (judges.isEmpty()) {
            throw new IllegalArgumentException("judges must not be empty");
        }
        List<Map<String, Double>> copies = new ArrayList<>();
        for (int k = 0; k < judges.size(); k++) {
            Map<String, Double> copy = Collections.unmodifiableMap(new LinkedHashMap<>(judges.get(k)));
            CriterionIds.requireWeights(copy, "judge " + (k + 1) + ": weight");
            if (k > 0 && !copy.keySet().equals(copies.get(0).keySet())) {
                throw new IllegalArgumentException("judge " + (k + 1) + " must weigh the criteria "
                        + CriterionIds.quoted(copies.get(0).keySet()) + " like judge 1 but weighs "
                        + CriterionIds.quoted(copy.keySet()));
            }
            copies.add(copy);
        }
        return new PooledWeighting(List.copyOf(copies), Mean.ARITHMETIC);
    }

    /**
     * Returns the weighting by another mean.
     *
     * @param newMean the mean
     * @return the changed copy
     */
    public PooledWeighting withMean(Mean newMean) {
        return new PooledWeighting(judges, newMean);
    }

    /** {@return the weights of each judge as they were given} */
    public List<Map<String, Double>> judges() {
        return judges;
    }

    /** {@return the mean} */
    public Mean mean() {
        return mean;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isFromData() {
        return false;
    }

    @Override
    public PooledResult weigh(DecisionMatrix matrix) {
        List<String> ids = CriterionIds.of(matrix);
        List<Weights> normalized = new ArrayList<>();
        List<double[]> ranks = new ArrayList<>();
        for (Map<String, Double> judge : judges) {
            double[] given = CriterionIds.inOrder(ids, judge, "weight");
            normalized.add(Weights.of(given));
            ranks.add(JudgeRanks.of(given, true));
        }
        List<Notice> notices = new ArrayList<>();
        Weights pooled = mean == Mean.GEOMETRIC ? geometric(ids, normalized, notices) : arithmetic(normalized);
        PanelAgreement agreement =
                JudgeRanks.agreement(ranks, (k, l) -> distance(normalized.get(k), l < 0 ? pooled : normalized.get(l)));
        return new PooledResult(pooled, normalized, agreement, notices);
    }

    private static Weights arithmetic(List<Weights> judges) {
        double[] sums = new double[judges.get(0).size()];
        for (Weights judge : judges) {
            for (int j = 0; j < sums.length; j++) {
                sums[j] += judge.at(j);
            }
        }
        return Weights.of(sums);
    }

    private static Weights geometric(List<String> ids, List<Weights> judges, List<Notice> notices) {
        double[] logarithms = new double[ids.size()];
        List<String> vetoed = new ArrayList<>();
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < logarithms.length; j++) {
            boolean all = true;
            boolean any = false;
            for (Weights judge : judges) {
                logarithms[j] += StrictMath.log(judge.at(j));
                all &= judge.at(j) > 0;
                any |= judge.at(j) > 0;
            }
            logarithms[j] /= judges.size();
            largest = Math.max(largest, logarithms[j]);
            if (any && !all) {
                vetoed.add(ids.get(j));
            }
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            notices.add(
                    Notice.of(
                            "zero-weight",
                            "Each criterion has the weight 0 from some judge: the arithmetic mean is taken in place of the geometric"
                                    + " one.",
                            "Cada criterio tiene peso 0 de algún juez: se toma la media aritmética en lugar de la geométrica."));
            return arithmetic(judges);
        }
        if (!vetoed.isEmpty()) {
            String list = CriterionIds.quoted(vetoed);
            notices.add(Notice.of(
                    "zero-weight",
                    "A weight of 0 from one judge makes the geometric mean 0: " + list + ".",
                    "Un peso 0 de un juez hace 0 la media geométrica: " + list + "."));
        }
        double[] means = new double[logarithms.length];
        for (int j = 0; j < means.length; j++) {
            means[j] = StrictMath.exp(logarithms[j] - largest);
        }
        return Weights.of(means);
    }

    private static double distance(Weights a, Weights b) {
        double sum = 0;
        for (int j = 0; j < a.size(); j++) {
            sum += Math.abs(a.at(j) - b.at(j));
        }
        return Math.min(1, sum / 2);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PooledWeighting that && judges.equals(that.judges) && mean == that.mean;
    }

    @Override
    public int hashCode() {
        return 31 * judges.hashCode() + mean.hashCode();
    }

    @Override
    public String toString() {
        return NAME + "[" + judges.size() + " judges, " + mean.id() + "]";
    }
}
