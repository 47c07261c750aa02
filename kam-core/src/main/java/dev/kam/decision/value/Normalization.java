package dev.kam.decision.value;

import dev.kam.decision.Arguments;
import dev.kam.decision.Column;
import dev.kam.decision.Preference;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Turns the performances of one column into comparable values, by what is in the column. The values are <em>relative</em>:
 * another alternative in the table may change all of them.
 *
 * <table>
 *   <caption>Normalizations of a performance x</caption>
 *   <tr><th>normalization</th><th>benefit</th><th>cost</th></tr>
 *   <tr><td>{@link #MIN_MAX}</td><td>(x - min) / (max - min)</td><td>(max - x) / (max - min)</td></tr>
 *   <tr><td>{@link #MAX}</td><td>x / max</td><td>min / x</td></tr>
 *   <tr><td>{@link #SUM}</td><td>x / &Sigma;x</td><td>(1/x) / &Sigma;(1/x)</td></tr>
 *   <tr><td>{@link #VECTOR}</td><td>x / &radic;&Sigma;x&sup2;</td><td>1 - x / &radic;&Sigma;x&sup2;</td></tr>
 *   <tr><td>{@link #NONE}</td><td>x</td><td>-x</td></tr>
 * </table>
 *
 * <ul>
 *   <li>A constant column is 1 for all under {@link #MIN_MAX}; an all-zero column is 0 before the direction is applied under
 *       {@link #VECTOR}.
 *   <li>A performance &le; 0 by which another would have to be divided is rejected.
 *   <li>Missing cells do not count.
 * </ul>
 */
public enum Normalization {
    /** From the worst in the table to the best. */
    MIN_MAX,
    /** By the largest (benefit) or the smallest (cost). */
    MAX,
    /** By the sum. */
    SUM,
    /** By the Euclidean length of the column. */
    VECTOR,
    /** The raw performance; a cost with its sign turned. The only one that is not relative. */
    NONE;

    /** The name of the parameter by which a method has a normalization: {@value}. */
    public static final String PARAMETER = "normalization";

    /**
     * Returns the normalization among the parameters of a method.
     *
     * @param arguments the parameters
     * @return the normalization; empty when none is given
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Optional<Normalization> find(Arguments arguments) {
        return arguments
                .find(PARAMETER, String.class)
                .map(id -> Arrays.stream(values())
                        .filter(n -> n.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("normalization must be one of "
                                + Arrays.stream(values()).map(Normalization::id).toList() + " but was '" + id + "'")));
    }

    /** {@return this normalization as the parameter of a method} */
    public Arguments arguments() {
        return Arguments.none().with(PARAMETER, id());
    }

    /** {@return the name in the program file: {@code min-max}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Fits this normalization to a column.
     *
     * @param criterion the id of the criterion, for messages
     * @param column its performances
     * @param preference {@link Preference#MAXIMIZE} or {@link Preference#MINIMIZE}
     * @return what turns a performance of this column into its value
     * @throws IllegalArgumentException if the preference is a target, or if a performance would be divided by that is not
     *     positive
     */
    public DoubleUnaryOperator fit(String criterion, Column column, Preference preference) {
        if (preference == Preference.TARGET) {
            throw new IllegalArgumentException("criterion '" + criterion
                    + "' prefers a target and needs a value function of that shape, but has none");
        }
        boolean benefit = preference == Preference.MAXIMIZE;
        if (this == NONE) {
            return benefit ? x -> x : x -> -x;
        }
        if (column.assessed() == 0) {
            return x -> 0;
        }
        double min = column.min();
        double max = column.max();
        return switch (this) {
            case MIN_MAX -> minMax(min, max, benefit);
            case MAX -> {
                requirePositive(criterion, benefit ? "largest" : "smallest", benefit ? max : min);
                yield benefit ? x -> x / max : x -> min / x;
            }
            case SUM -> sum(criterion, column, min, max, benefit);
            default -> vector(column, Math.max(Math.abs(min), Math.abs(max)), benefit);
        };
    }

    private static DoubleUnaryOperator minMax(double min, double max, boolean benefit) {
        if (min == max) {
            return x -> 1;
        }
        return benefit ? x -> LinearValue.ratio(x, min, max) : x -> LinearValue.ratio(x, max, min);
    }

    private static DoubleUnaryOperator sum(String criterion, Column column, double min, double max, boolean benefit) {
        if (benefit) {
            double scale = Math.max(Math.abs(min), Math.abs(max));
            double sum =
                    scale == 0 ? 0 : column.assessedValues().map(x -> x / scale).reduce(0, Double::sum);
            if (!(sum > 0)) {
                throw new IllegalArgumentException(
                        "sum of the performances on criterion '" + criterion + "' must be > 0 but was " + sum * scale);
            }
            return x -> x / scale / sum;
        }
        requirePositive(criterion, "smallest", min);
        double sum = column.assessedValues().map(x -> min / x).reduce(0, Double::sum);
        return x -> min / x / sum;
    }

    private static DoubleUnaryOperator vector(Column column, double scale, boolean benefit) {
        if (scale == 0) {
            return benefit ? x -> 0 : x -> 1;
        }
        double length = StrictMath.sqrt(
                column.assessedValues().map(x -> x / scale * (x / scale)).reduce(0, Double::sum));
        return benefit ? x -> x / scale / length : x -> 1 - x / scale / length;
    }

    private static void requirePositive(String criterion, String which, double performance) {
        if (!(performance > 0)) {
            throw new IllegalArgumentException(
                    which + " performance on criterion '" + criterion + "' must be > 0 but was " + performance);
        }
    }
}
