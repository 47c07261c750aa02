package dev.kam.decision.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.kam.decision.method.Capacity.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /** The capacity of the students of Grabisch (1996): mathematics and physics repeat each other, literature completes. */
    static Capacity students() {
        return Capacity.of(
                Term.of(0.45, "C1"),
                Term.of(0.45, "C2"),
                Term.of(0.3, "C3"),
                Term.of(-0.4, "C1", "C2"),
                Term.of(0.15000000000000002, "C1", "C3"),
                Term.of(0.15000000000000002, "C2", "C3"),
                Term.of(-0.09999999999999998, "C1", "C2", "C3"));
    }

    /** A monotone set function on the subsets of m criteria, as bits: each worth at least what its subsets are. */
    static double[] randomWorth(SplittableRandom random, int m) {
        double[] worth = new double[1 << m];
        for (int set = 1; set < worth.length; set++) {
            for (int i = 0; i < m; i++) {
                if ((set & 1 << i) != 0) {
                    worth[set] = Math.max(worth[set], worth[set & ~(1 << i)]);
                }
            }
            worth[set] += random.nextInt(4) == 0 ? 0 : random.nextDouble();
        }
        worth[worth.length - 1] += 0.1;
        for (int set = 1; set < worth.length - 1; set++) {
            worth[set] /= worth[worth.length - 1];
        }
        worth[worth.length - 1] = 1;
        return worth;
    }

    /** The Moebius representation of a set function, by its definition. */
    static double[] moebius(double[] worth) {
        double[] terms = new double[worth.length];
        for (int set = 1; set < worth.length; set++) {
            for (int part = 1; part <= set; part++) {
                if ((part & set) == part) {
                    terms[set] += Integer.bitCount(set & ~part) % 2 == 0 ? worth[part] : -worth[part];
                }
            }
        }
        return terms;
    }

    static Set<String> names(int set) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < 32; i++) {
            if ((set & 1 << i) != 0) {
                names.add("c" + i);
            }
        }
        return names;
    }

    static List<Term> terms(double[] moebius, long seed) {
        List<Term> terms = new ArrayList<>();
        for (int set = 1; set < moebius.length; set++) {
            if (moebius[set] != 0) {
                terms.add(new Term(names(set), moebius[set]));
            }
        }
        Collections.shuffle(terms, new Random(seed));
        return terms;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsTheWorthOfEverySet(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = random.nextInt(1, 7);
        double[] worth = randomWorth(random, m);
        Capacity capacity = Capacity.of(terms(moebius(worth), seed));
        for (int set = 0; set < worth.length; set++) {
            assertThat(capacity.worthOf(names(set))).isCloseTo(worth[set], ROUNDING);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void averagesWhatACriterionAdds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = random.nextInt(1, 7);
        double[] worth = randomWorth(random, m);
        Capacity capacity = Capacity.of(terms(moebius(worth), seed));
        double sum = 0;
        for (int i = 0; i < m; i++) {
            double shapley = 0;
            for (int set = 0; set < worth.length; set++) {
                if ((set & 1 << i) == 0) {
                    int size = Integer.bitCount(set);
                    shapley += factorial(m - size - 1)
                            * factorial(size)
                            / factorial(m)
                            * (worth[set | 1 << i] - worth[set]);
                }
            }
            assertThat(capacity.shapley().getOrDefault("c" + i, 0.0)).isCloseTo(shapley, ROUNDING);
            sum += shapley;
            for (int j = 0; j < i; j++) {
                double interaction = 0;
                for (int set = 0; set < worth.length; set++) {
                    if ((set & (1 << i | 1 << j)) == 0) {
                        int size = Integer.bitCount(set);
                        interaction += factorial(m - size - 2)
                                * factorial(size)
                                / factorial(m - 1)
                                * (worth[set | 1 << i | 1 << j]
                                        - worth[set | 1 << i]
                                        - worth[set | 1 << j]
                                        + worth[set]);
                    }
                }
                assertThat(capacity.interactionOf("c" + i, "c" + j)).isCloseTo(interaction, ROUNDING);
                assertThat(capacity.interactionOf("c" + j, "c" + i)).isCloseTo(interaction, ROUNDING);
            }
        }
        assertThat(sum).isCloseTo(1, ROUNDING);
    }

    private static double factorial(int k) {
        return k <= 1 ? 1 : k * factorial(k - 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptsExactlyWhatIsMonotone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = random.nextInt(2, 6);
        int largest = random.nextInt(2, 4);
        double[] moebius = new double[1 << m];
        double rest = 1;
        for (int set = 3; set < moebius.length; set++) {
            int size = Integer.bitCount(set);
            if (size > 1 && size <= largest && random.nextInt(3) > 0) {
                moebius[set] = random.nextDouble(-0.25, 0.25) / (size - 1);
                rest -= moebius[set];
            }
        }
        for (int i = 0; i < m; i++) {
            moebius[1 << i] = rest / m;
        }
        double worstGain = Double.POSITIVE_INFINITY;
        for (int set = 0; set < moebius.length; set++) {
            for (int i = 0; i < m; i++) {
                if ((set & 1 << i) == 0) {
                    worstGain = Math.min(worstGain, worth(moebius, set | 1 << i) - worth(moebius, set));
                }
            }
        }
        List<Term> terms = terms(moebius, seed);
        if (worstGain >= 0) {
            assertThat(Capacity.of(terms).criteria()).hasSize(m);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Capacity.of(terms))
                    .withMessageStartingWith("capacity must be monotone: what criterion 'c");
        }
    }

    private static double worth(double[] moebius, int set) {
        return IntStream.rangeClosed(1, set)
                .filter(part -> (part & set) == part)
                .mapToDouble(part -> moebius[part])
                .sum();
    }

    @Test
    void findsTheStudentsSubjectsEquallyImportant() {
        assertThat(students().shapley().values())
                .satisfiesExactly(
                        c1 -> assertThat(c1).isCloseTo(0.45 - 0.2 + 0.075 - 0.1 / 3, ROUNDING),
                        c2 -> assertThat(c2).isCloseTo(0.45 - 0.2 + 0.075 - 0.1 / 3, ROUNDING),
                        c3 -> assertThat(c3).isCloseTo(0.3 + 0.15 - 0.1 / 3, ROUNDING));
        assertThat(students().interactionOf("C1", "C2")).isCloseTo(-0.45, ROUNDING);
        assertThat(students().interactionOf("C1", "C3")).isCloseTo(0.1, ROUNDING);
        assertThat(students().interactionOf("C1", "other")).isZero();
        assertThat(students().worthOf(Set.of("C1", "C2"))).isCloseTo(0.5, ROUNDING);
        assertThat(students().criteria()).containsExactly("C1", "C2", "C3");
    }

    @Test
    void takesManyCriteriaInPairs() {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 39; i++) {
            terms.add(Term.of(1.0 / 39, "c" + i, "c" + (i + 1)));
        }
        assertThat(Capacity.of(terms).shapley()).contains(entry("c0", 1.0 / 78));
    }

    @Test
    void takesTwelveCriteriaInLargerSets() {
        List<String> twelve = IntStream.range(0, 12).mapToObj(i -> "c" + i).toList();
        assertThat(Capacity.of(Term.of(1, twelve)).interactionOf("c3", "c7")).isEqualTo(1.0 / 11);
        List<String> thirteen = IntStream.range(0, 13).mapToObj(i -> "c" + i).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(Term.of(1, thirteen)))
                .withMessage("capacity with sets of more than two criteria must name at most 12 criteria but names 13");
    }

    @Test
    void rejectsAPairThatTakesMoreThanACriterionGives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(
                        Term.of(0.25, "a"),
                        Term.of(0.5, "b"),
                        Term.of(0.75, "c"),
                        Term.of(-0.25, "a", "b"),
                        Term.of(-0.25, "c", "a")))
                .withMessage("capacity must be monotone: what criterion 'a' adds to {b, c} must be >= 0 but was -0.25");
    }

    @Test
    void rejectsALargerSetThatTakesMoreThanItGives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(
                        Term.of(0.5, "a"), Term.of(0.5, "b"), Term.of(0.75, "c"), Term.of(-0.75, "a", "b", "c")))
                .withMessage("capacity must be monotone: what criterion 'a' adds to {b, c} must be >= 0 but was -0.25");
    }

    @Test
    void rejectsANegativeCriterion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(Term.of(-0.5, "a"), Term.of(1.5, "b")))
                .withMessage("capacity must be monotone: what criterion 'a' adds to {} must be >= 0 but was -0.5");
    }

    @Test
    void forgivesRounding() {
        assertThat(Capacity.of(Term.of(0.1, "a"), Term.of(1 - 5e-10, "b"), Term.of(-0.1 - 5e-10, "a", "b"))
                        .terms())
                .hasSize(3);
        assertThat(Capacity.of(
                                Term.of(0.5, "a"),
                                Term.of(0.5, "b"),
                                Term.of(0.5, "c"),
                                Term.of(-0.5 - 5e-10, "a", "b", "c"))
                        .terms())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 1.00000001})
    void rejectsAnotherSumThanOne(double sum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(Term.of(sum, "a")))
                .withMessage("values of a capacity must sum to 1 but their sum was " + sum);
    }

    @Test
    void rejectsNoTerms() {
        assertThatIllegalArgumentException()
                .isThrownBy(Capacity::of)
                .withMessage("values of a capacity must sum to 1 but their sum was 0.0");
    }

    @Test
    void rejectsASetThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of(Term.of(0.5, "a", "b"), Term.of(0.5, "b", "a")))
                .withMessage("set of a capacity must have one value but {b, a} stands twice");
    }

    @Test
    void rejectsACriterionThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(0.5, "a", "b", "a"))
                .withMessage("set of a capacity must name a criterion once but names 'a' twice: {a, b, a}");
    }

    @Test
    void rejectsAnEmptySet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(0.5))
                .withMessage("set of a capacity must name at least one criterion but names none");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void rejectsAValueThatIsNotFinite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.of(value, "a", "b"))
                .withMessage("value of the set {a, b} must be finite but was " + value);
    }

    @Test
    void rejectsTheInteractionOfACriterionWithItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> students().interactionOf("C1", "C1"))
                .withMessage("criteria of an interaction must differ but both were 'C1'");
    }

    @Test
    void isAValue() {
        assertThat(students()).isEqualTo(students()).hasSameHashCodeAs(students());
        assertThat(Capacity.of(Term.of(0.5, "a"), Term.of(0.5, "b")))
                .isNotEqualTo(Capacity.of(Term.of(0.5, "b"), Term.of(0.5, "a")))
                .hasToString("[{a} 0.5, {b} 0.5]");
        assertThat(Term.of(-0.0, "a")).isEqualTo(Term.of(0, "a"));
        Set<String> set = new LinkedHashSet<>(List.of("a"));
        Term term = new Term(set, 1);
        set.add("b");
        assertThat(term.criteria()).containsExactly("a");
        assertThat(Capacity.of(term).shapley()).isEqualTo(Map.of("a", 1.0));
    }
}
