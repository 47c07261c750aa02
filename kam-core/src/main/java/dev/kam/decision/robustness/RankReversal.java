package dev.kam.decision.robustness;

import dev.kam.Notice;
import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Ranking;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tests whether third alternatives change the head of a ranking: each is left out in turn, and one that all others dominate
 * is added.
 *
 * <p>Steps:
 *
 * <ol>
 *   <li>Rank the table.
 *   <li>Leave out one row and rank the others anew. Nothing is reversed when the first rows are those of the order before less
 *       the one left out. In a table of more than the set number of rows only some are left out: the first 2 k, and the rows
 *       with the least and the greatest performance on each criterion.
 *   <li>Add a row that is worse than the worst on every criterion, by a tenth of the range, and rank anew.
 * </ol>
 *
 * <p><b>Input.</b> Any ranking method with a table and weights that suit it.
 *
 * <p><b>Output.</b> Each change among the first k: who enters, who leaves, which pairs change places.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Two rows whose scores differ by rounding only, 1e-12 of the larger, before or after, do not count as reversed.
 *   <li>The added row stays at 0 or above in a column without negative cells, and above 0 in one without a 0: it then takes
 *       half of the least. On a target it takes the cell of least value. A column without an assessed cell has none for it.
 *   <li>Where the method rejects a table with a row more or less, that one is not tested, with a notice.
 *   <li>The place of the added row itself does not matter; only the others are compared.
 *   <li>One alternative: none is left out.
 * </ul>
 *
 * <p><b>Complexity.</b> One ranking for each row left out.
 *
 * <p><b>Reference.</b> Belton, V., and Gear, T. (1983), On a short-coming of Saaty's method of analytic hierarchies, Omega
 * 11(3), 228-230, doi 10.1016/0305-0483(83)90047-6, on what such a test shows. Which rows are left out of a large table, and
 * the row that is added, are this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe if the method is.
 */
public final class RankReversal {
    private static final int DEFAULT_ROWS = 200;
    private static final double ROUNDING = 1e-12;

    private final RankingMethod method;
    private final int allUpTo;

    private RankReversal(RankingMethod method, int allUpTo) {
        this.method = method;
        this.allUpTo = allUpTo;
    }

    /**
     * Returns the test of a method, which leaves out every row of a table of up to 200.
     *
     * @param method the method
     * @return the test
     */
    public static RankReversal of(RankingMethod method) {
        return new RankReversal(method, DEFAULT_ROWS);
    }

    /**
     * Returns the test with another size of tables of which every row is left out.
     *
     * @param rows the largest number of rows, at least 0
     * @return the changed copy
     * @throws IllegalArgumentException if it is negative
     */
    public RankReversal withAllUpTo(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows must be >= 0 but was " + rows);
        }
        return new RankReversal(method, rows);
    }

    /**
     * Tests a table.
     *
     * @param matrix the performances
     * @param weights one weight for each criterion
     * @param top how many of the first rows are watched, in [1, number of alternatives]
     * @return what was reversed
     * @throws IllegalArgumentException if {@code top} is out of range, or if the table does not suit the method
     */
    public RankReversals test(DecisionMatrix matrix, Weights weights, int top) {
        TopSets.require(top, matrix);
        int n = matrix.alternatives();
        Ranking whole = method.rank(matrix, weights);
        int[] everybody = IntStream.range(0, n).toArray();
        List<Notice> notices = new ArrayList<>();
        List<Reversal> reversals = new ArrayList<>();
        int tested = 0;
        int[] leftOut = n == 1 ? new int[0] : n <= allUpTo ? everybody : some(matrix, whole, top);
        if (n > 1 && leftOut.length < n) {
            notices.add(Notice.of(
                    "some-left-out",
                    leftOut.length + " of " + n + " alternatives were left out in turn: the first "
                            + Math.min(n, 2 * top) + ", and the extremes of each criterion.",
                    "Se ha prescindido por turnos de " + leftOut.length + " de " + n + " alternativas: las "
                            + Math.min(n, 2 * top) + " primeras y los extremos de cada criterio."));
        }
        for (int out : leftOut) {
            int[] rows = IntStream.range(0, n).filter(i -> i != out).toArray();
            Optional<Ranking> after = rank(
                    select(matrix, rows),
                    weights,
                    "alternative " + out + " left out",
                    "sin la alternativa " + out,
                    notices);
            if (after.isPresent()) {
                tested++;
                compare(Optional.of(out), whole, after.get(), rows, top).ifPresent(reversals::add);
            }
        }
        Optional<Ranking> after = rank(
                withDominated(matrix),
                weights,
                "a dominated alternative added",
                "con una alternativa dominada",
                notices);
        if (after.isPresent()) {
            tested++;
            compare(Optional.empty(), whole, after.get(), everybody, top).ifPresent(reversals::add);
        }
        int[] first = whole.top(top);
        return new RankReversals(IntStream.of(first).boxed().toList(), tested, reversals, notices);
    }

    private Optional<Ranking> rank(
            DecisionMatrix matrix, Weights weights, String what, String spanish, List<Notice> notices) {
        try {
            return Optional.of(method.rank(matrix, weights));
        } catch (IllegalArgumentException e) {
            notices.add(Notice.of(
                    "not-tested",
                    "With " + what + " the method rejects the table: " + e.getMessage(),
                    "El método rechaza la tabla " + spanish + ": " + e.getMessage()));
            return Optional.empty();
        }
    }

    /** The first rows, and those that hold an extreme. */
    private static int[] some(DecisionMatrix matrix, Ranking whole, int top) {
        SortedSet<Integer> rows = new TreeSet<>();
        for (int p = 0; p < Math.min(matrix.alternatives(), 2 * top); p++) {
            rows.add(whole.alternativeAt(p));
        }
        for (int j = 0; j < matrix.criteria().size(); j++) {
            int least = -1;
            int greatest = -1;
            for (int i = 0; i < matrix.alternatives(); i++) {
                double cell = matrix.valueAt(i, j);
                least = cell == cell && (least < 0 || cell < matrix.valueAt(least, j)) ? i : least;
                greatest = cell == cell && (greatest < 0 || cell > matrix.valueAt(greatest, j)) ? i : greatest;
            }
            if (least >= 0) {
                rows.add(least);
                rows.add(greatest);
            }
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static DecisionMatrix select(DecisionMatrix matrix, int[] rows) {
        return DecisionMatrix.of(
                matrix.criteria(),
                IntStream.range(0, matrix.criteria().size())
                        .mapToObj(j -> matrix.column(j).select(rows))
                        .toList());
    }

    private static DecisionMatrix withDominated(DecisionMatrix matrix) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < matrix.criteria().size(); j++) {
            Column.Builder builder = Column.builder();
            Column column = matrix.column(j);
            for (int i = 0; i < column.size(); i++) {
                builder.append(column.valueAt(i));
            }
            builder.append(worse(matrix.criteria().get(j), column));
            columns.add(builder.build());
        }
        return DecisionMatrix.of(matrix.criteria(), columns);
    }

    private static double worse(Criterion criterion, Column column) {
        if (column.assessed() == 0) {
            return Double.NaN;
        }
        double least = column.min();
        double greatest = column.max();
        double step = 0.1 * (greatest - least);
        return switch (criterion.preference()) {
            case MAXIMIZE -> least - step > 0 || least < 0 ? least - step : least / 2;
            case MINIMIZE -> greatest + step;
            case TARGET -> leastValued(criterion, column);
        };
    }

    private static double leastValued(Criterion criterion, Column column) {
        return criterion
                .value()
                .map(function -> column.assessedValues()
                        .reduce((a, b) -> function.value(b) < function.value(a) ? b : a)
                        .orElseThrow())
                .orElse(column.min());
    }

    /** Compares the head of the order before, less the row left out, with that of the order after. */
    private static Optional<Reversal> compare(
            Optional<Integer> leftOut, Ranking before, Ranking after, int[] rows, int top) {
        int[] place = new int[before.size()];
        int[] at = new int[before.size()];
        List<Integer> now = new ArrayList<>();
        for (int p = 0; p < after.size(); p++) {
            if (after.alternativeAt(p) < rows.length) {
                int row = rows[after.alternativeAt(p)];
                place[row] = p;
                at[row] = after.alternativeAt(p);
                if (now.size() < Math.min(top, rows.length)) {
                    now.add(row);
                }
            }
        }
        List<Integer> then = IntStream.range(0, before.size())
                .map(before::alternativeAt)
                .filter(row -> leftOut.isEmpty() || row != leftOut.get())
                .limit(now.size())
                .boxed()
                .toList();
        if (then.equals(now)) {
            return Optional.empty();
        }
        List<List<Integer>> swapped = new ArrayList<>();
        for (int p = 0; p < then.size(); p++) {
            for (int q = p + 1; q < then.size(); q++) {
                int a = then.get(p);
                int b = then.get(q);
                if (place[b] < place[a]
                        && differ(before.scoreOf(a), before.scoreOf(b))
                        && differ(after.scoreOf(at[a]), after.scoreOf(at[b]))) {
                    swapped.add(List.of(a, b));
                }
            }
        }
        boolean members = then.stream()
                .filter(row -> !now.contains(row))
                .anyMatch(gone -> now.stream()
                        .filter(row -> !then.contains(row))
                        .anyMatch(come -> differ(before.scoreOf(gone), before.scoreOf(come))
                                && differ(after.scoreOf(at[gone]), after.scoreOf(at[come]))));
        return members || !swapped.isEmpty()
                ? Optional.of(new Reversal(leftOut, then, now, swapped))
                : Optional.empty();
    }

    private static boolean differ(double a, double b) {
        return Math.abs(a - b) > ROUNDING * Math.max(Math.abs(a), Math.abs(b));
    }

    @Override
    public String toString() {
        return "RankReversal[" + method.name() + "]";
    }
}
