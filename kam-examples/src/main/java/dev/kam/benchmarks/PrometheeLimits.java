package dev.kam.benchmarks;

import dev.kam.benchmarks.Limits.Measured;
import dev.kam.decision.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Prints what PROMETHEE II costs: in seconds, in R (reading all columns once), and in S (sorting all columns once by a plain
 * radix sort), with two threads, against pairs, and in memory.
 */
final class PrometheeLimits {
    private static final int CRITERIA = 10;
    private static final int PAIRS = 10_000;

    /** A column of so many rows, and half of it, just fill the units in which the garbage collector counts memory. */
    private static final int MEASURED_ROWS = 131_000;

    private PrometheeLimits() {}

    static void print(boolean full) {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            Execution two = Execution.on(threads, 2);
            PrometheeTable small = new PrometheeTable(100_000, CRITERIA);
            List<Measured> tenth = measured(small, 100_000, two);
            Limits.interleave(tenth, 4, full ? 21 : 7);
            print(tenth, 0.1, Double.NaN);
            PrometheeTable large = new PrometheeTable(1_000_000, CRITERIA);
            List<Measured> whole = measured(large, 1_000_000, two);
            Limits.interleave(whole, 1, full ? 11 : 5);
            print(whole, 2, 5);
            pairs(small, full ? PAIRS : PAIRS / 8);
            PrometheeTable even = new PrometheeTable(MEASURED_ROWS, CRITERIA);
            memory(even, Execution.sequential(), "one thread");
            memory(even, two, "two threads");
        } finally {
            threads.shutdown();
        }
    }

    private static List<Measured> measured(PrometheeTable table, int rows, Execution two) {
        Execution one = Execution.sequential();
        return List.of(
                new Measured(
                        "read all columns (R), " + rows + " x 10",
                        Double.NaN,
                        () -> ScoringTable.readAll(table.columns())),
                new Measured("sort all columns (S)", Double.NaN, table::sortColumns),
                new Measured("PROMETHEE II, linear", Double.NaN, () -> table.linear(one)),
                new Measured("PROMETHEE II, linear, two threads", Double.NaN, () -> table.linear(two)),
                new Measured("PROMETHEE II, gaussian", Double.NaN, () -> table.gaussian(one)),
                new Measured("PROMETHEE II, gaussian, two threads", Double.NaN, () -> table.gaussian(two)));
    }

    private static void print(List<Measured> measured, double linearGoal, double gaussianGoal) {
        System.out.printf(Locale.ROOT, "%-52s %10s %8s %8s %8s%n", "what", "median ms", "in R", "in S", "goal s");
        double r = measured.get(0).median();
        double s = measured.get(1).median();
        for (int k = 0; k < measured.size(); k++) {
            Measured m = measured.get(k);
            double goal = k == 2 ? linearGoal : k == 4 ? gaussianGoal : Double.NaN;
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %10.2f %8.1f %8.2f %8s%n",
                    m.what(),
                    m.median() / 1e6,
                    m.median() / r,
                    m.median() / s,
                    Double.isNaN(goal) ? "" : String.format(Locale.ROOT, "%.1f", goal));
        }
        System.out.printf(
                Locale.ROOT,
                "two threads are %.2f (linear) and %.2f (gaussian) times as fast as one (goal 1.6)%n%n",
                measured.get(2).median() / measured.get(3).median(),
                measured.get(4).median() / measured.get(5).median());
    }

    /** What a user would write, at a number of alternatives that takes a moment, and what follows for ten thousand. */
    private static void pairs(PrometheeTable table, int rows) {
        PrometheeTable part = new PrometheeTable(PAIRS, CRITERIA);
        List<Measured> measured = List.of(
                new Measured("pairs", Double.NaN, () -> table.pairwise(rows)),
                new Measured("kam", Double.NaN, () -> part.linear(Execution.sequential())));
        Limits.interleave(measured, 2, 5);
        double growth = (double) PAIRS / rows;
        double pairs = measured.get(0).median() * growth * growth;
        System.out.printf(
                Locale.ROOT,
                "%d alternatives pair by pair: %.0f ms%s; kam takes %.2f ms: %.0f times as fast%n",
                PAIRS,
                pairs / 1e6,
                rows < PAIRS ? " (from " + rows + ", times " + Math.round(growth * growth) + ")" : "",
                measured.get(1).median() / 1e6,
                pairs / measured.get(1).median());
    }

    /** What is in use, beyond the table, after each part of the work; the garbage is collected first. */
    private static void memory(PrometheeTable table, Execution execution, String threads) {
        long before = used();
        List<Long> during = new ArrayList<>();
        table.linear(execution.withProgress(share -> {
            synchronized (during) {
                during.add(used() - before);
            }
        }));
        System.out.printf(
                Locale.ROOT,
                "memory while PROMETHEE II is at work on %s: %.1f doubles an alternative (goal 8)%n",
                threads,
                during.stream().mapToLong(Long::longValue).max().orElseThrow() / 8.0 / MEASURED_ROWS);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
