package dev.kam.decision.weighting;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * AHP, the analytic hierarchy process: weights from judgements of the criteria in pairs.
 *
 * <p>{@code A w = lambdaMax w} for the matrix A of judgements a_ij; {@code CI = (lambdaMax - m) / (m - 1)};
 * {@code CR = CI / RI}.
 *
 * <p>Steps:
 *
 * <ol>
 *   <li>A group becomes one, before or after the weights: {@link Aggregation}.
 *   <li>The weights, by {@link Prioritization}. The eigenvalue is that of the matrix for both.
 *   <li>The consistency, with the triad of judgements that contradict each other most, and the one of them whose change
 *       would mend most. What it should be is what all others say: it is left out, and is w_i / w_j then.
 * </ol>
 *
 * <p><b>Input.</b> A {@link JudgementMatrix}, or one for each judge of a group, all on the same criteria. Judgements may be
 * left out up to {@value #MAX_INCOMPLETE} criteria, as long as chains of judgements connect all of them.
 *
 * <p><b>Output.</b> Weights in [0, 1] that sum to 1, and an {@link AhpConsistency}. Contradictions are no errors: a ratio
 * above 0.1 is a notice that says what to mend.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>One or two criteria cannot contradict each other: CR is 0.
 *   <li>More criteria than the {@link RandomIndex} has: no CR, with a notice.
 *   <li>Criteria that no chain of judgements connects are an error that names them.
 *   <li>In a group whose judgements are aggregated, it is enough that all of them together connect the criteria.
 * </ul>
 *
 * <p><b>Complexity.</b> O(m&sup3;) for a few iterations; O(m&sup2;) memory.
 *
 * <p><b>Reference.</b> Saaty, T. L. (1977), A scaling method for priorities in hierarchical structures, Journal of
 * Mathematical Psychology 15(3), 234-281, doi 10.1016/0022-2496(77)90033-5; Crawford, G., and Williams, C. (1985), A note on
 * the analysis of subjective judgment matrices, same journal 29(4), 387-405, doi 10.1016/0022-2496(85)90002-1; Harker, P. T.
 * (1987), Incomplete pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9(11), 837-848, doi
 * 10.1016/0270-0255(87)90503-3; Koczkodaj, W. W. (1993), A new definition of consistency of pairwise comparisons,
 * Mathematical and Computer Modelling 18(7), 79-84, doi 10.1016/0895-7177(93)90059-8; Forman, E., and Peniwati, K. (1998),
 * Aggregating individual judgments and priorities with the analytic hierarchy process, European Journal of Operational
 * Research 108(1), 165-169, doi 10.1016/S0377-2217(97)00244-0; Noda, T. (1971), Note on the computation of the maximal
 * eigenvalue of a non-negative irreducible matrix, Numerische Mathematik 17(5), 382-386.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Ahp implements Weighting {

    /** The name in the program file: {@value}. */
    public static final String NAME = "ahp";

    /** The most criteria of which judgements may be left out. */
    public static final int MAX_INCOMPLETE = 16;

    private final List<JudgementMatrix> judges;
    private final Prioritization prioritization;
    private final RandomIndex randomIndex;
    private final Aggregation aggregation;

    private Ahp(
            List<JudgementMatrix> judges,
            Prioritization prioritization,
            RandomIndex randomIndex,
            Aggregation aggregation) {
        this.judges = judges;
        this.prioritization = Objects.requireNonNull(prioritization, "prioritization");
        this.randomIndex = Objects.requireNonNull(randomIndex, "randomIndex");
        this.aggregation = Objects.requireNonNull(aggregation, "aggregation");
    }

    /**
     * Returns the weighting by one judge: by the eigenvector, with the random index of Aguar&oacute;n and
     * Moreno-Jim&eacute;nez.
     *
     * @param judgements the judgements
     * @return the weighting
     */
    public static Ahp of(JudgementMatrix judgements) {
        return ofGroup(List.of(judgements));
    }

    /**
     * Returns the weighting by a group, whose judgements are aggregated.
     *
     * @param judges the judgements of each judge, on the same criteria
     * @return the weighting
     * @throws IllegalArgumentException if there is no judge, or if the criteria are not the same
     */
    public static Ahp ofGroup(List<JudgementMatrix> judges) {
        if (judges.isEmpty()) {
            throw new IllegalArgumentException("judges must not be empty");
        }
        List<JudgementMatrix> aligned = new ArrayList<>();
        JudgementMatrix first = judges.get(0);
        for (int k = 0; k < judges.size(); k++) {
            aligned.add(k == 0 ? first : aligned(judges.get(k), first, k));
        }
        return new Ahp(
                List.copyOf(aligned), Prioritization.EIGENVECTOR, RandomIndex.AGUARON_MORENO, Aggregation.JUDGEMENTS);
    }

    private static JudgementMatrix aligned(JudgementMatrix judge, JudgementMatrix first, int k) {
        List<String> wanted = first.names();
        List<String> names = judge.names();
        if (judge.ids().isPresent() != first.ids().isPresent()
                || names.size() != wanted.size()
                || !names.containsAll(wanted)) {
            throw new IllegalArgumentException("judge " + (k + 1) + " must judge the criteria "
                    + CriterionIds.quoted(wanted) + " like judge 1 but judges " + CriterionIds.quoted(names));
        }
        return judge.ids().isPresent() ? judge.inOrder(wanted) : judge;
    }

    /**
     * Returns the weighting with another way from judgements to weights.
     *
     * @param newPrioritization the way
     * @return the changed copy
     */
    public Ahp withPrioritization(Prioritization newPrioritization) {
        return new Ahp(judges, newPrioritization, randomIndex, aggregation);
    }

    /**
     * Returns the weighting with another random index.
     *
     * @param newRandomIndex the table
     * @return the changed copy
     */
    public Ahp withRandomIndex(RandomIndex newRandomIndex) {
        return new Ahp(judges, prioritization, newRandomIndex, aggregation);
    }

    /**
     * Returns the weighting with another way to make one of a group.
     *
     * @param newAggregation the way
     * @return the changed copy
     */
    public Ahp withAggregation(Aggregation newAggregation) {
        return new Ahp(judges, prioritization, randomIndex, newAggregation);
    }

    /** {@return the judgements of each judge, with the criteria in the order of the first} */
    public List<JudgementMatrix> judges() {
        return judges;
    }

    /** {@return the way from judgements to weights} */
    public Prioritization prioritization() {
        return prioritization;
    }

    /** {@return the random index} */
    public RandomIndex randomIndex() {
        return randomIndex;
    }

    /** {@return the way to make one of a group} */
    public Aggregation aggregation() {
        return aggregation;
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
    public AhpResult weigh(DecisionMatrix matrix) {
        List<String> ids = CriterionIds.of(matrix);
        JudgementMatrix first = judges.get(0);
        if (first.ids().isPresent()) {
            CriterionIds.requireSame(ids, first.names(), "judgements");
        } else if (first.size() != ids.size()) {
            throw new IllegalArgumentException(
                    "judgements must be of " + ids.size() + " criteria like the table but were of " + first.size());
        }
        return solve(judges.stream()
                .map(j -> j.ids().isPresent() ? j.inOrder(ids) : j.withIds(ids))
                .toList());
    }

    /**
     * Finds the weights without a table.
     *
     * @return the weights, in the order of the judgements
     * @throws IllegalArgumentException if the judgements do not connect all criteria, or if some were left out and there are
     *     more than {@value #MAX_INCOMPLETE} criteria
     */
    public AhpResult priorities() {
        return solve(judges);
    }

    private AhpResult solve(List<JudgementMatrix> group) {
        JudgementMatrix whole = GroupJudgements.geometricMean(group);
        requireConnected(whole, "");
        PairwisePriorities priorities = PairwisePriorities.of(whole);
        AhpConsistency consistency = ConsistencyCheck.of(whole, priorities, randomIndex);
        List<Notice> notices = AhpNotices.of(consistency, whole.size());
        Weights weights = Weights.of(priorities.weights(prioritization));
        if (group.size() == 1) {
            return new AhpResult(whole.names(), weights, consistency, List.of(Optional.of(consistency)), notices);
        }
        List<Optional<AhpConsistency>> each = new ArrayList<>();
        List<double[]> all = new ArrayList<>();
        for (int k = 0; k < group.size(); k++) {
            JudgementMatrix judge = group.get(k);
            if (aggregation == Aggregation.PRIORITIES) {
                requireConnected(judge, " of judge " + (k + 1));
            }
            if (!judge.isConnected()) {
                each.add(Optional.empty());
                continue;
            }
            PairwisePriorities own = PairwisePriorities.of(judge);
            AhpConsistency found = ConsistencyCheck.of(judge, own, randomIndex);
            each.add(Optional.of(found));
            all.add(Weights.of(own.weights(prioritization)).toArray());
            if (found.isInconsistent()) {
                notices.add(AhpNotices.ofJudge(k, found));
            }
        }
        if (aggregation == Aggregation.PRIORITIES) {
            weights = GroupJudgements.geometricWeights(all);
        }
        return new AhpResult(whole.names(), weights, consistency, each, notices);
    }

    private static void requireConnected(JudgementMatrix judgements, String whose) {
        if (judgements.missing() > 0 && judgements.size() > MAX_INCOMPLETE) {
            throw new IllegalArgumentException("number of criteria must be <= " + MAX_INCOMPLETE + " where judgements"
                    + whose + " were left out but was " + judgements.size());
        }
        boolean[] reached = judgements.connectedWithFirst();
        List<String> near = new ArrayList<>();
        List<String> far = new ArrayList<>();
        for (int i = 0; i < reached.length; i++) {
            (reached[i] ? near : far).add(judgements.nameOf(i));
        }
        if (!far.isEmpty()) {
            throw new IllegalArgumentException("judgements" + whose + " must connect all criteria but none connects "
                    + CriterionIds.quoted(near) + " with " + CriterionIds.quoted(far)
                    + ".\nMaybe compare one of the first with one of the others.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ahp that
                && judges.equals(that.judges)
                && prioritization == that.prioritization
                && randomIndex == that.randomIndex
                && aggregation == that.aggregation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(judges, prioritization, randomIndex, aggregation);
    }

    @Override
    public String toString() {
        return NAME + "[" + prioritization.id() + ", " + randomIndex.id()
                + (judges.size() == 1 ? "" : ", " + judges.size() + " judges, " + aggregation.id()) + "]";
    }
}
