package dev.kam.decision.weighting;

import dev.kam.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judgements of criteria in pairs: how many times as important each is as each other.
 *
 * <ul>
 *   <li>An entry a_ij is finite, from 1e-9 to 1e9, and used as it was given; the diagonal is 1.
 *   <li>a_ij and a_ji must be reciprocal within 2 %, so that 3 and 0.33 pass.
 *   <li>NaN stands for a judgement that was left out. Given on one side only, it is completed by its reciprocal.
 * </ul>
 *
 * <p>Without ids the criteria are those of the table, in their order, and go by C1, C2, ... in messages.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class JudgementMatrix {
    private static final double LEAST = 1e-9;
    private static final double MOST = 1e9;

    /** 2 %, and a little for the rounding of 6 times 0.17. */
    private static final double RECIPROCAL_TOLERANCE = 0.02 + 1e-9;

    private final @Nullable List<String> ids;
    private final double[][] entries;
    private final int missing;

    private JudgementMatrix(@Nullable List<String> ids, double[][] entries) {
        this.ids = ids;
        this.entries = entries;
        int count = 0;
        for (int i = 0; i < entries.length; i++) {
            for (int j = i + 1; j < entries.length; j++) {
                count += Double.isNaN(entries[i][j]) ? 1 : 0;
            }
        }
        this.missing = count;
    }

    /**
     * Creates judgements from a full matrix, on criteria in the order of the table.
     *
     * @param rows m rows of m entries; NaN = left out
     * @return the judgements
     * @throws IllegalArgumentException if the matrix is not square, or an entry is out of its range or not reciprocal
     */
    public static JudgementMatrix of(double[]... rows) {
        return checked(null, rows);
    }

    /**
     * Creates judgements from a full matrix.
     *
     * @param ids the ids of the criteria, in the order of the rows
     * @param rows m rows of m entries; NaN = left out
     * @return the judgements
     * @throws IllegalArgumentException if the matrix is not square, if an id stands twice, or if an entry is out of its range
     *     or not reciprocal
     */
    public static JudgementMatrix of(List<String> ids, double[]... rows) {
        return checked(requireDistinct(ids, rows.length), rows);
    }

    /**
     * Creates judgements from the entries above the diagonal, on criteria in the order of the table.
     *
     * @param judgements the entries row by row: a_12, a_13, ..., a_1m, a_23, ...; NaN = left out; none for one criterion
     * @return the judgements
     * @throws IllegalArgumentException if their number is not m (m - 1) / 2 for any m, or if an entry is out of its range
     */
    public static JudgementMatrix ofUpperTriangle(double... judgements) {
        return checked(null, squared(judgements));
    }

    /**
     * Creates judgements from the entries above the diagonal.
     *
     * @param ids the ids of the criteria, in the order of the rows
     * @param judgements the entries row by row: a_12, a_13, ..., a_1m, a_23, ...; NaN = left out
     * @return the judgements
     * @throws IllegalArgumentException if their number is not m (m - 1) / 2, if an id stands twice, or if an entry is out of
     *     its range
     */
    public static JudgementMatrix ofUpperTriangle(List<String> ids, double... judgements) {
        double[][] rows = squared(judgements);
        return checked(requireDistinct(ids, rows.length), rows);
    }

    private static List<String> requireDistinct(List<String> ids, int rows) {
        if (ids.size() != rows) {
            throw new IllegalArgumentException(
                    "number of ids must be that of the rows of judgements, " + rows + ", but was " + ids.size());
        }
        HashSet<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("id of a criterion must be unique but '" + id + "' stands twice");
            }
        }
        return List.copyOf(ids);
    }

    private static double[][] squared(double[] judgements) {
        int m = 1;
        while (m * (m - 1L) / 2 < judgements.length) {
            m++;
        }
        if (m * (m - 1L) / 2 != judgements.length) {
            throw new IllegalArgumentException("number of judgements above the diagonal must be m (m - 1) / 2, such as "
                    + (m - 1) * (m - 2) / 2 + " or " + m * (m - 1) / 2 + ", but was " + judgements.length);
        }
        double[][] rows = new double[m][m];
        int next = 0;
        for (int i = 0; i < m; i++) {
            Arrays.fill(rows[i], Double.NaN);
            for (int j = i + 1; j < m; j++) {
                rows[i][j] = judgements[next++];
            }
        }
        return rows;
    }

    private static JudgementMatrix checked(@Nullable List<String> ids, double[][] rows) {
        int m = rows.length;
        if (m == 0) {
            throw new IllegalArgumentException("judgements must not be empty");
        }
        for (int i = 0; i < m; i++) {
            if (rows[i].length != m) {
                throw new IllegalArgumentException(
                        "row " + i + " of the judgements must have " + m + " entries but had " + rows[i].length);
            }
        }
        double[][] entries = new double[m][m];
        for (int i = 0; i < m; i++) {
            if (rows[i][i] != 1 && !Double.isNaN(rows[i][i])) {
                throw new IllegalArgumentException(
                        "judgement of '" + name(ids, i) + "' over itself must be 1 but was " + rows[i][i]);
            }
            entries[i][i] = 1;
            for (int j = i + 1; j < m; j++) {
                requireInRange(ids, rows, i, j);
                requireInRange(ids, rows, j, i);
                entries[i][j] = Double.isNaN(rows[i][j]) ? 1 / rows[j][i] : rows[i][j];
                entries[j][i] = Double.isNaN(rows[j][i]) ? 1 / rows[i][j] : rows[j][i];
                if (Math.abs(entries[i][j] * entries[j][i] - 1) > RECIPROCAL_TOLERANCE) {
                    throw new IllegalArgumentException("judgement of '" + name(ids, j) + "' over '" + name(ids, i)
                            + "' must be about 1/" + Figures.of(rows[i][j], 4, Locale.ROOT) + ", the reciprocal of '"
                            + name(ids, i) + "' over '"
                            + name(ids, j) + "', but was " + rows[j][i]);
                }
            }
        }
        return new JudgementMatrix(ids, entries);
    }

    private static void requireInRange(@Nullable List<String> ids, double[][] rows, int i, int j) {
        if (rows[i][j] < LEAST || rows[i][j] > MOST) {
            throw new IllegalArgumentException("judgement of '" + name(ids, i) + "' over '" + name(ids, j)
                    + "' must be in [1e-9, 1e9] but was " + rows[i][j]);
        }
    }

    private static String name(@Nullable List<String> ids, int place) {
        return ids == null ? "C" + (place + 1) : ids.get(place);
    }

    /** {@return the number of criteria} */
    public int size() {
        return entries.length;
    }

    /** {@return the ids of the criteria; empty when they are those of the table, in their order} */
    public Optional<List<String>> ids() {
        return Optional.ofNullable(ids);
    }

    /**
     * Names a criterion.
     *
     * @param place its place, from 0
     * @return its id, or C1, C2, ... where there are none
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public String nameOf(int place) {
        return name(ids, Objects.checkIndex(place, entries.length));
    }

    /**
     * Returns a judgement.
     *
     * @param row the place of the criterion that is compared, from 0
     * @param column the place of the one that it is compared with
     * @return how many times as important it is; NaN when it was left out
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public double at(int row, int column) {
        return entries[row][column];
    }

    /** {@return the number of pairs that were not judged} */
    public int missing() {
        return missing;
    }

    /**
     * Returns these judgements under other ids.
     *
     * @param newIds the ids of the criteria, in the order of the rows
     * @return the changed copy
     * @throws IllegalArgumentException if their number is not that of the rows, or if one stands twice
     */
    public JudgementMatrix withIds(List<String> newIds) {
        return new JudgementMatrix(requireDistinct(newIds, entries.length), entries);
    }

    /** These judgements with the criteria in another order, which has the same ids. */
    JudgementMatrix inOrder(List<String> order) {
        int[] from = order.stream().mapToInt(names()::indexOf).toArray();
        double[][] moved = new double[from.length][from.length];
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < from.length; j++) {
                moved[i][j] = entries[from[i]][from[j]];
            }
        }
        return new JudgementMatrix(List.copyOf(order), moved);
    }

    /** Other entries on the same criteria, which are known to be in their range and reciprocal. */
    JudgementMatrix withEntries(double[][] newEntries) {
        return new JudgementMatrix(ids, newEntries);
    }

    /** These judgements without one pair. */
    JudgementMatrix without(int i, int j) {
        double[][] fewer = toArray();
        fewer[i][j] = Double.NaN;
        fewer[j][i] = Double.NaN;
        return new JudgementMatrix(ids, fewer);
    }

    /** The ids, or C1, C2, ... where there are none. */
    List<String> names() {
        if (ids != null) {
            return ids;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            names.add(name(null, i));
        }
        return names;
    }

    /** The places of the criteria that chains of judgements connect with the first, itself included. */
    boolean[] connectedWithFirst() {
        boolean[] reached = new boolean[entries.length];
        int[] queue = new int[entries.length];
        int end = 1;
        reached[0] = true;
        for (int at = 0; at < end; at++) {
            for (int j = 0; j < entries.length; j++) {
                if (!reached[j] && !Double.isNaN(entries[queue[at]][j])) {
                    reached[j] = true;
                    queue[end++] = j;
                }
            }
        }
        return reached;
    }

    /** Tells whether chains of judgements connect all criteria. */
    boolean isConnected() {
        for (boolean reached : connectedWithFirst()) {
            if (!reached) {
                return false;
            }
        }
        return true;
    }

    /** {@return a copy of the entries; NaN where a judgement was left out} */
    public double[][] toArray() {
        return Arrays.stream(entries).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgementMatrix that
                && ids().equals(that.ids())
                && Arrays.deepEquals(entries, that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * ids().hashCode() + Arrays.deepHashCode(entries);
    }

    @Override
    public String toString() {
        return "JudgementMatrix" + Arrays.deepToString(entries);
    }
}
