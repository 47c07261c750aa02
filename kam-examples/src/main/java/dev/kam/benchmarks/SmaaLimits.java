package dev.kam.benchmarks;

import dev.kam.benchmarks.Limits.Measured;
import dev.kam.decision.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Prints what SMAA costs for the top 10 in ten thousand draws: in seconds, in R (reading all columns once), per alternative and
 * draw, with two threads, and against scoring every alternative in every draw.
 */
final class SmaaLimits {
    private static final int CRITERIA = 10;
    private static final int SAMPLES = 10_000;

    private SmaaLimits() {}

    static void print(boolean full) {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try {
            Execution two = Execution.on(threads, 2);
            print(1_000, two, 10, full ? 21 : 7, 0.1, 0.1);
            print(100_000, two, 3, full ? 11 : 5, 1.5, 1.5);
            if (full) {
                print(1_000_000, two, 1, 5, 10, 2);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void print(int rows, Execution two, int warmUp, int rounds, double goal, double correlatedGoal) {
        Execution one = Execution.sequential();
        List<Measured> measured = new ArrayList<>();
        List<Double> goals = new ArrayList<>();
        // A share of the draws, of which the whole follows.
        int draws = (int) Math.max(1, Math.min(SAMPLES, 10_000_000L / rows));
        for (SmaaTable.Kind kind : SmaaTable.Kind.values()) {
            SmaaTable table = new SmaaTable(rows, CRITERIA, kind);
            if (measured.isEmpty()) {
                measured.add(new Measured("read all columns (R), " + rows + " x 10", Double.NaN, table::readAll));
                goals.add(Double.NaN);
                measured.add(
                        new Measured("scored one by one, " + draws + " draws", Double.NaN, () -> table.plain(draws)));
                goals.add(Double.NaN);
            }
            String name = "SMAA, " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            measured.add(new Measured(name, Double.NaN, () -> table.simulate(SAMPLES, one)));
            goals.add(kind == SmaaTable.Kind.CORRELATED ? correlatedGoal : goal);
            measured.add(new Measured(name + ", two threads", Double.NaN, () -> table.simulate(SAMPLES, two)));
            goals.add(Double.NaN);
        }
        Limits.interleave(measured, warmUp, rounds);
        System.out.printf(Locale.ROOT, "%-52s %10s %8s %8s %8s%n", "what", "median ms", "in R", "ns each", "goal s");
        for (int k = 0; k < measured.size(); k++) {
            double nanos = measured.get(k).median();
            double each = nanos / rows / (k == 1 ? draws : SAMPLES);
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %10.2f %8.1f %8s %8s%n",
                    measured.get(k).what(),
                    nanos / 1e6,
                    nanos / measured.get(0).median(),
                    k == 0 ? "" : String.format(Locale.ROOT, "%.3f", each),
                    Double.isNaN(goals.get(k)) ? "" : String.format(Locale.ROOT, "%.1f", goals.get(k)));
        }
        double whole = measured.get(1).median() * SAMPLES / draws;
        for (int k = 2; k < measured.size(); k += 2) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.0f times as fast as one by one; two threads %.2f times as fast as one (goal 1.6)%n",
                    measured.get(k).what(),
                    whole / measured.get(k).median(),
                    measured.get(k).median() / measured.get(k + 1).median());
        }
        System.out.println();
    }
}
