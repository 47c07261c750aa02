package dev.kam.decision.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every set of criteria is worth together, by its Moebius representation: the worth of a set is the sum of the terms of
 * all its subsets.
 *
 * <p>A term of one criterion is what it is worth alone. A term of two is what they are worth together beyond that: positive
 * where only both together convince, negative where they repeat each other. Sets without a term have 0.
 *
 * <ul>
 *   <li>The terms sum to 1, within {@value #TOLERANCE}: all criteria together are worth 1.
 *   <li>Worth is monotone, within {@value #TOLERANCE}: no criterion takes from what any set of others is worth. With terms of
 *       at most two criteria this holds if {@code m_i + sum_j min(0, m_ij) >= 0} for each i; with larger ones all sets are
 *       checked, of at most {@value #MOST_CRITERIA} criteria.
 *   <li>No set has two terms.
 * </ul>
 *
 * <p>Equal capacities have equal terms in the same order.
 *
 * <p><b>Reference.</b> Grabisch, M. (1997), k-order additive discrete fuzzy measures and their representation, Fuzzy Sets and
 * Systems 92(2), 167-189, doi 10.1016/S0165-0114(97)00168-1.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Capacity {

    /** How far the sum may be from 1, and how much a criterion may take from others, for rounding. */
    private static final double TOLERANCE = 1e-9;

    /** The largest number of criteria with terms of more than two. */
    private static final int MOST_CRITERIA = 12;

    private final List<Term> terms;
    private final List<String> criteria;

    private Capacity(List<Term> terms, List<String> criteria) {
        this.terms = terms;
        this.criteria = criteria;
    }

    /**
     * A term of the Moebius representation.
     *
     * <p>Instances of this class are immutable and thread-safe.
     *
     * @param criteria the ids of the criteria of the set
     * @param value what they are worth together, beyond what their subsets are
     */
    public record Term(Set<String> criteria, double value) {

        /**
         * Creates a term.
         *
         * @param criteria the ids of the criteria of the set, at least one
         * @param value what they are worth together, beyond what their subsets are; finite
         * @throws IllegalArgumentException if there is no criterion, or if the value is not finite
         */
        public Term {
            criteria = Collections.unmodifiableSet(new LinkedHashSet<>(criteria));
            if (criteria.isEmpty()) {
                throw new IllegalArgumentException("set of a capacity must name at least one criterion but names none");
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "value of the set " + text(criteria) + " must be finite but was " + value);
            }
            value += 0.0;
        }

        /**
         * Creates a term.
         *
         * @param value what the criteria are worth together, beyond what their subsets are; finite
         * @param criteria the ids of the criteria of the set, at least one
         * @return the term
         * @throws IllegalArgumentException if there is no criterion, if one stands twice, or if the value is not finite
         */
        public static Term of(double value, List<String> criteria) {
            Set<String> distinct = new LinkedHashSet<>();
            for (String id : criteria) {
                if (!distinct.add(id)) {
                    throw new IllegalArgumentException("set of a capacity must name a criterion once but names '" + id
                            + "' twice: " + text(criteria));
                }
            }
            return new Term(distinct, value);
        }

        /**
         * Creates a term.
         *
         * @param value what the criteria are worth together, beyond what their subsets are; finite
         * @param criteria the ids of the criteria of the set, at least one
         * @return the term
         * @throws IllegalArgumentException if there is no criterion, if one stands twice, or if the value is not finite
         */
        public static Term of(double value, String... criteria) {
            return of(value, List.of(criteria));
        }
    }

    /**
     * Creates a capacity.
     *
     * @param terms its terms, in the order in which they are to be added
     * @return the capacity
     * @throws IllegalArgumentException if a set stands twice, or if the terms do not sum to 1 or are not monotone
     */
    public static Capacity of(List<Term> terms) {
        Set<Set<String>> sets = new HashSet<>();
        Set<String> criteria = new LinkedHashSet<>();
        double sum = 0;
        int largest = 0;
        for (Term term : terms) {
            if (!sets.add(term.criteria())) {
                throw new IllegalArgumentException(
                        "set of a capacity must have one value but " + text(term.criteria()) + " stands twice");
            }
            criteria.addAll(term.criteria());
            sum += term.value();
            largest = Math.max(largest, term.criteria().size());
        }
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("values of a capacity must sum to 1 but their sum was " + sum);
        }
        Capacity capacity = new Capacity(List.copyOf(terms), List.copyOf(criteria));
        if (largest <= 2) {
            capacity.requireMonotonePairs();
        } else if (criteria.size() <= MOST_CRITERIA) {
            capacity.requireMonotoneSets();
        } else {
            throw new IllegalArgumentException("capacity with sets of more than two criteria must name at most "
                    + MOST_CRITERIA + " criteria but names " + criteria.size());
        }
        return capacity;
    }

    /**
     * Creates a capacity.
     *
     * @param terms its terms, in the order in which they are to be added
     * @return the capacity
     * @throws IllegalArgumentException if a set stands twice, or if the terms do not sum to 1 or are not monotone
     */
    public static Capacity of(Term... terms) {
        return of(List.of(terms));
    }

    /** The others that a criterion takes most from are those with which its pair is negative. */
    private void requireMonotonePairs() {
        Map<String, Double> gains = new HashMap<>();
        Map<String, Set<String>> others = new HashMap<>();
        for (Term term : terms) {
            for (String id : term.criteria()) {
                if (term.criteria().size() == 1) {
                    gains.merge(id, term.value(), Double::sum);
                } else if (term.value() < 0) {
                    gains.merge(id, term.value(), Double::sum);
                    Set<String> worst = others.computeIfAbsent(id, any -> new LinkedHashSet<>());
                    term.criteria().stream().filter(other -> !other.equals(id)).forEach(worst::add);
                }
            }
        }
        for (String id : criteria) {
            requireGain(id, gains.getOrDefault(id, 0.0), others.getOrDefault(id, Set.of()));
        }
    }

    /** For each criterion, what it adds to every set of others: the sum of its terms within that set and itself. */
    private void requireMonotoneSets() {
        int m = criteria.size();
        double[] gains = new double[1 << m];
        for (int i = 0; i < m; i++) {
            Arrays.fill(gains, 0);
            int own = 1 << i;
            for (Term term : terms) {
                int set = bits(term.criteria());
                if ((set & own) != 0) {
                    gains[set & ~own] = term.value();
                }
            }
            for (int j = 0; j < m; j++) {
                for (int set = 0; set < gains.length; set++) {
                    if ((set & 1 << j) != 0) {
                        gains[set] += gains[set & ~(1 << j)];
                    }
                }
            }
            for (int set = 0; set < gains.length; set++) {
                if ((set & own) == 0 && !(gains[set] >= -TOLERANCE)) {
                    requireGain(criteria.get(i), gains[set], ofBits(set));
                }
            }
        }
    }

    private static void requireGain(String id, double gain, Set<String> others) {
        if (!(gain >= -TOLERANCE)) {
            throw new IllegalArgumentException("capacity must be monotone: what criterion '" + id + "' adds to "
                    + text(others) + " must be >= 0 but was " + gain);
        }
    }

    private int bits(Set<String> set) {
        int bits = 0;
        for (int i = 0; i < criteria.size(); i++) {
            bits |= set.contains(criteria.get(i)) ? 1 << i : 0;
        }
        return bits;
    }

    private Set<String> ofBits(int bits) {
        Set<String> set = new LinkedHashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            if ((bits & 1 << i) != 0) {
                set.add(criteria.get(i));
            }
        }
        return set;
    }

    private static String text(Collection<String> set) {
        return set.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** {@return the terms, in the order given} */
    public List<Term> terms() {
        return terms;
    }

    /** {@return the ids of the criteria that some term names, in the order in which they first appear} */
    public List<String> criteria() {
        return criteria;
    }

    /**
     * Returns what some criteria are worth together.
     *
     * @param set the ids of the criteria; those that no term names add nothing
     * @return the sum of the terms of all subsets; in [0, 1] but for rounding
     */
    public double worthOf(Set<String> set) {
        double worth = 0;
        for (Term term : terms) {
            if (set.containsAll(term.criteria())) {
                worth += term.value();
            }
        }
        return worth;
    }

    /**
     * Returns the importance of each criterion: its Shapley value, what it adds on average over all orders in which the
     * criteria could come together.
     *
     * @return for each criterion the sum of its terms, each divided by the size of its set; at least 0, and summing to 1, but
     *     for rounding; in the order of {@link #criteria()}
     */
    public Map<String, Double> shapley() {
        Map<String, Double> values = new LinkedHashMap<>();
        criteria.forEach(id -> values.put(id, 0.0));
        for (Term term : terms) {
            double share = term.value() / term.criteria().size();
            term.criteria().forEach(id -> values.merge(id, share, Double::sum));
        }
        return Collections.unmodifiableMap(values);
    }

    /**
     * Returns how two criteria act on each other: their Shapley interaction index.
     *
     * @param one the id of a criterion
     * @param other the id of another one
     * @return the sum of their common terms, each divided by the size of its set less 1; in [-1, 1] but for rounding: negative
     *     where they repeat each other, positive where they need each other, 0 where they are independent or unknown
     * @throws IllegalArgumentException if the two are the same
     */
    public double interactionOf(String one, String other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("criteria of an interaction must differ but both were '" + one + "'");
        }
        double interaction = 0;
        for (Term term : terms) {
            if (term.criteria().contains(one) && term.criteria().contains(other)) {
                interaction += term.value() / (term.criteria().size() - 1);
            }
        }
        return interaction;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Capacity that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        terms.forEach(term -> texts.add(text(term.criteria()) + " " + term.value()));
        return texts.toString();
    }
}
