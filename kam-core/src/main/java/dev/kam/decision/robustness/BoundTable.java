package dev.kam.decision.robustness;

import dev.kam.decision.internal.Chunks;
import java.util.Arrays;

/**
 * The upper values of the rows that are left, in float and ready for the kernel: less the mean of their column, and divided
 * by the largest distance from it.
 *
 * <p>To each row belong two more numbers: how far its values lie from their own mean, in which a change of weights can turn
 * into score; and how far its drawn values are expected below the upper ones.
 */
final class BoundTable {
    /** Rows in a tile. */
    private static final int TILE = 4096;

    private final int criteria;
    private final int[] rows;
    private final float[][][] tiles;
    private final double[] mean;
    private final double scale;
    private final double margin;

    private BoundTable(int criteria, int[] rows, double[] mean, double scale, double largest) {
        this.criteria = criteria;
        this.rows = rows;
        this.mean = mean;
        this.scale = scale;
        // Values, weights and sums in float, each at most 1 and off by 2^-24 of itself; and the literal score's
        // rounding.
        this.margin = (criteria + 8) * 0x1p-22 + 4 * (criteria + 4) * 0x1p-52 * (largest / scale);
        this.tiles = new float[(rows.length + TILE - 1) / TILE][padded() + 2][];
        float[] zeros = new float[longest()];
        for (int t = 0; t < tiles.length; t++) {
            for (int j = 0; j < tiles[t].length; j++) {
                tiles[t][j] = j < criteria || j >= padded() ? new float[length(t)] : zeros;
            }
        }
    }

    /**
     * Prepares some rows.
     *
     * @param rows their numbers, ascending; at least one
     */
    static BoundTable of(DrawnTable table, int[] rows) {
        int m = table.criteria();
        double[] mean = new double[m];
        double[] low = new double[m];
        double[] high = new double[m];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        forEachRow(table, rows, (at, place, values) -> {
            for (int j = 0; j < m; j++) {
                double value = values[j][place];
                mean[j] += value / rows.length;
                low[j] = Math.min(low[j], value);
                high[j] = Math.max(high[j], value);
            }
        });
        double scale = 0;
        double largest = 0;
        for (int j = 0; j < m; j++) {
            mean[j] = Math.min(high[j], Math.max(low[j], mean[j]));
            scale = Math.max(scale, Math.max(high[j] - mean[j], mean[j] - low[j]));
            largest = Math.max(largest, Math.max(Math.abs(high[j]), Math.abs(low[j])));
        }
        double unit = scale == 0 ? 1 : Math.min(scale, largest);
        BoundTable made = new BoundTable(m, rows, mean, unit, largest);
        forEachRow(table, rows, (at, place, values) -> made.set(at, place, values));
        for (int row : table.drawnRows()) {
            int at = Arrays.binarySearch(rows, row);
            if (at >= 0) {
                made.tiles[at / TILE][made.spread()][at % TILE] = (float) (table.spread(row) / made.scale);
            }
        }
        return made;
    }

    /** What is done with a row. */
    private interface RowAction {
        void accept(int at, int place, double[][] values);
    }

    private static void forEachRow(DrawnTable table, int[] rows, RowAction action) {
        double[][] values = new double[table.criteria()][Chunks.SIZE];
        int filled = -1;
        for (int at = 0; at < rows.length; at++) {
            int chunk = rows[at] >>> Chunks.SHIFT;
            if (chunk != filled) {
                table.fillUpper(chunk, values);
                filled = chunk;
            }
            action.accept(at, rows[at] & Chunks.MASK, values);
        }
    }

    private void set(int at, int place, double[][] values) {
        float[][] tile = tiles[at / TILE];
        int i = at % TILE;
        double sum = 0;
        for (int j = 0; j < criteria; j++) {
            double value = scaled(values[j][place], j);
            sum += value;
            tile[j][i] = Math.abs(value) < 1e-30 ? 0 : (float) value;
        }
        double square = 0;
        for (int j = 0; j < criteria; j++) {
            double off = scaled(values[j][place], j) - sum / criteria;
            square += off * off;
        }
        tile[distances()][i] = (float) (Math.sqrt(square) * (1 + 1e-6));
    }

    private double scaled(double value, int j) {
        return value / scale - mean[j] / scale;
    }

    int tiles() {
        return tiles.length;
    }

    int length(int tile) {
        return Math.min(TILE, rows.length - tile * TILE);
    }

    /** {@return the most rows in a tile} */
    int longest() {
        return Math.min(TILE, rows.length);
    }

    int size() {
        return rows.length;
    }

    /** {@return the number of columns of values, a multiple of what the kernel takes} */
    int padded() {
        return SmaaKernel.padded(criteria);
    }

    /** {@return the place of the column of distances} */
    int distances() {
        return padded();
    }

    /** {@return the place of the column of what drawn values are expected to lack} */
    int spread() {
        return padded() + 1;
    }

    /** {@return the columns of a tile; the arrays themselves} */
    float[][] columns(int tile) {
        return tiles[tile];
    }

    /** {@return the place, among the rows that are left, of the first row of a tile} */
    int first(int tile) {
        return tile * TILE;
    }

    /** {@return the number, in the table, of one of the rows that are left} */
    int rowAt(int place) {
        return rows[place];
    }

    /** {@return the columns of some of the rows that are left} */
    float[][] select(int[] places) {
        float[][] columns = new float[padded() + 2][places.length];
        for (int j = 0; j < columns.length; j++) {
            for (int p = 0; p < places.length; p++) {
                columns[j][p] = tiles[places[p] / TILE][j][places[p] % TILE];
            }
        }
        return columns;
    }

    /** Numbers, one for each criterion, as the factors of a sum of columns. */
    float[] factors(double[] numbers) {
        float[] factors = new float[padded()];
        for (int j = 0; j < criteria; j++) {
            factors[j] = (float) numbers[j];
        }
        return factors;
    }

    /** What a sum of columns reaches, but for {@link #margin}, when a score under some weights does. */
    double scaled(double score, double[] weights) {
        double part = Math.min(Double.MAX_VALUE, score) / scale;
        for (int j = 0; j < criteria; j++) {
            part -= weights[j] * (mean[j] / scale);
        }
        return part;
    }

    /** {@return how far a sum of columns under some weights may lie off the scaled score} */
    double margin() {
        return margin;
    }
}
