package dev.kam.decision.robustness;

import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Weights;
import dev.kam.decision.internal.Chunks;
import dev.kam.decision.internal.Seeds;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.table.ValuedTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of an additive model, some of which are drawn anew in every draw: what a row scores in a draw by the literal
 * formula, and what no draw of its values exceeds.
 *
 * <p>The values of a row in a draw come from a stream of their own, in the order of the criteria, so that no row depends on
 * what is done with the others.
 */
final class DrawnTable {
    private final ValuedTable table;
    private final int criteria;
    private final long seed;

    /** Rows some of whose values are drawn, ascending, and for each of them and each criterion the source, if any. */
    private final int[] drawnRows;

    private final @Nullable ValueSource[][] sources;

    /** Rows whose score is not just the sum over their values. */
    private final BitSet irregular;

    private DrawnTable(ValuedTable table, TreeMap<Integer, @Nullable ValueSource[]> drawn, long seed) {
        this.table = table;
        this.criteria = table.criteria();
        this.seed = seed;
        this.drawnRows = drawn.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.sources = drawn.values().toArray(ValueSource[][]::new);
        this.irregular = new BitSet(table.rows());
    }

    /**
     * Prepares a table.
     *
     * @param mostWeights the most that each criterion may weigh
     * @throws IllegalArgumentException if the table does not suit the method, or the uncertain performances the table
     */
    static DrawnTable of(
            DecisionMatrix matrix,
            AdditiveValue method,
            UncertainPerformances uncertain,
            long seed,
            double[] mostWeights) {
        ValuedTable table =
                ValuedTable.of(matrix, Weights.equal(matrix.criteria().size()), method.normalization());
        TreeMap<Integer, @Nullable ValueSource[]> drawn = new TreeMap<>();
        addIntervals(table, drawn);
        addUncertain(matrix, uncertain, drawn);
        DrawnTable made = new DrawnTable(table, drawn, seed);
        made.findIrregular(mostWeights);
        return made;
    }

    private static void addIntervals(ValuedTable table, TreeMap<Integer, @Nullable ValueSource[]> drawn) {
        for (int j = 0; j < table.criteria(); j++) {
            if (table.policy(j) != MissingPolicy.INTERVAL) {
                continue;
            }
            for (int c = 0; c < table.chunks(); c++) {
                long[] gaps = table.column(j).missing(c);
                if (gaps != null) {
                    int first = c << Chunks.SHIFT;
                    int criterion = j;
                    BitSet.valueOf(gaps).stream()
                            .forEach(i -> sources(drawn, first + i, table.criteria())[criterion] = ValueSource.ANY);
                }
            }
        }
    }

    private static void addUncertain(
            DecisionMatrix matrix, UncertainPerformances uncertain, TreeMap<Integer, @Nullable ValueSource[]> drawn) {
        List<String> ids = matrix.criteria().stream().map(Criterion::id).toList();
        int rows = matrix.alternatives();
        for (String id : uncertain.criteria()) {
            int j = ids.indexOf(id);
            if (j < 0) {
                throw new IllegalArgumentException("uncertain performances must name criteria of "
                        + ids.stream().map(known -> "'" + known + "'").collect(Collectors.joining(", ", "[", "]"))
                        + " but named '" + id + "'");
            }
            var function = matrix.criteria()
                    .get(j)
                    .value()
                    .orElseThrow(() -> new IllegalArgumentException("criterion '" + id
                            + "' must have a value function, as performances on it are uncertain, but has none.\n"
                            + "Maybe give it one, such as LinearValue.of(worst, best)."));
            uncertain.forEach(id, (distribution, row) -> {
                if (row >= rows) {
                    throw new IllegalArgumentException("alternative of an uncertain performance must be in [0, "
                            + (rows - 1) + "] but was " + row);
                }
                sources(drawn, row, ids.size())[j] = ValueSource.of(distribution, function);
            });
        }
    }

    private static @Nullable ValueSource[] sources(
            TreeMap<Integer, @Nullable ValueSource[]> drawn, int row, int criteria) {
        return drawn.computeIfAbsent(row, i -> new ValueSource[criteria]);
    }

    private void findIrregular(double[] mostWeights) {
        for (int c = 0; c < table.chunks(); c++) {
            int first = c << Chunks.SHIFT;
            table.incomplete(c).map(i -> first + i).filter(this::isRenormalized).forEach(row -> {
                irregular.set(row);
                requireKnown(row, mostWeights);
            });
        }
        for (int row : drawnRows) {
            irregular.set(row);
        }
    }

    /** Whether some cell of a row does not count. */
    private boolean isRenormalized(int row) {
        @Nullable ValueSource[] drawn = sources(row);
        for (int j = 0; j < criteria; j++) {
            if ((drawn == null || drawn[j] == null) && Double.isNaN(table.valueAt(row, j))) {
                return true;
            }
        }
        return false;
    }

    private void requireKnown(int row, double[] mostWeights) {
        @Nullable ValueSource[] drawn = sources(row);
        for (int j = 0; j < criteria; j++) {
            boolean counts = (drawn != null && drawn[j] != null) || !Double.isNaN(table.valueAt(row, j));
            if (counts && mostWeights[j] > 0) {
                return;
            }
        }
        throw ValuedTable.nothingKnown(row);
    }

    private @Nullable ValueSource @Nullable [] sources(int row) {
        int at = Arrays.binarySearch(drawnRows, row);
        return at < 0 ? null : sources[at];
    }

    int rows() {
        return table.rows();
    }

    int criteria() {
        return criteria;
    }

    int chunks() {
        return table.chunks();
    }

    int length(int chunk) {
        return table.length(chunk);
    }

    /** {@return the rows some of whose values are drawn, ascending; the array itself} */
    int[] drawnRows() {
        return drawnRows;
    }

    /** Tells whether a row is drawn, or divided by the weight known of it: then its upper values only bound its score. */
    boolean isIrregular(int row) {
        return irregular.get(row);
    }

    /** The score of a row in a draw by the literal formula; -infinity when nothing of it that is known has weight. */
    double score(int row, double[] weights, long draw) {
        @Nullable ValueSource[] drawn = irregular.get(row) ? sources(row) : null;
        SplittableRandom random = drawn == null ? null : Seeds.of(seed, draw, row);
        double sum = 0;
        double counted = 0;
        boolean complete = true;
        for (int j = 0; j < criteria; j++) {
            ValueSource source = drawn == null ? null : drawn[j];
            double value = source == null || random == null ? table.valueAt(row, j) : source.draw(random);
            if (value == value) {
                sum += weights[j] * value;
                counted += weights[j];
            } else {
                complete = false;
            }
        }
        double score = complete ? sum : sum / counted;
        return score == score ? score : Double.NEGATIVE_INFINITY;
    }

    /** Writes values whose weighted sum no score of a row exceeds: the best of what is drawn or missing. */
    void upper(int row, double[] into) {
        @Nullable ValueSource[] drawn = irregular.get(row) ? sources(row) : null;
        double best = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < criteria; j++) {
            ValueSource source = drawn == null ? null : drawn[j];
            into[j] = source == null ? table.valueAt(row, j) : source.upper();
            best = into[j] > best ? into[j] : best;
        }
        for (int j = 0; j < criteria; j++) {
            into[j] = into[j] == into[j] ? into[j] : best;
        }
    }

    /** Writes values whose weighted sum no score of a row is below; false when there are none. */
    boolean lower(int row, double[] into) {
        @Nullable ValueSource[] drawn = irregular.get(row) ? sources(row) : null;
        boolean complete = true;
        for (int j = 0; j < criteria; j++) {
            ValueSource source = drawn == null ? null : drawn[j];
            into[j] = source == null ? table.valueAt(row, j) : source.lower();
            complete &= into[j] == into[j];
        }
        return complete;
    }

    /** How far, on the mean of the criteria, the drawn values of a row are expected below the upper ones. */
    double spread(int row) {
        @Nullable ValueSource[] drawn = irregular.get(row) ? sources(row) : null;
        double spread = 0;
        for (int j = 0; drawn != null && j < criteria; j++) {
            ValueSource source = drawn[j];
            spread += source == null ? 0 : source.upper() - source.typical();
        }
        return spread / criteria;
    }

    /** Writes the upper values of a chunk of rows, criterion by criterion. */
    void fillUpper(int chunk, double[][] into) {
        int first = chunk << Chunks.SHIFT;
        int length = table.length(chunk);
        for (int j = 0; j < criteria; j++) {
            table.fillCounted(chunk, j, into[j]);
        }
        double[] values = new double[criteria];
        for (int row = irregular.nextSetBit(first); row >= 0 && row < first + length; ) {
            upper(row, values);
            for (int j = 0; j < criteria; j++) {
                into[j][row - first] = values[j];
            }
            row = irregular.nextSetBit(row + 1);
        }
        for (int j = 0; j < criteria; j++) {
            requireFinite(into[j], first, length);
        }
    }

    private void requireFinite(double[] values, int first, int length) {
        for (int i = 0; i < length; i++) {
            if (!Double.isFinite(values[i])) {
                throw table.noScore(first + i, values[i]);
            }
        }
    }
}
