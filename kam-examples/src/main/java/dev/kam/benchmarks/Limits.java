package dev.kam.benchmarks;

import dev.kam.decision.method.AdditiveValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/**
 * Prints how near kam comes to what the machine allows, in one table.
 *
 * <p>Figures in R are ratios to the time of reading all columns once, interleaved in the same run: the median over rounds.
 * Absolute times hold for the machine only.
 */
public final class Limits {
    private static final int WARM_UP = 8;

    private Limits() {}

    /**
     * Runs the measurements.
     *
     * @param arguments {@code --full} for more rounds, ten million rows and the peers at full size
     * @throws IOException if the file of the reading benchmark cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        boolean full = Arrays.asList(arguments).contains("--full");
        int rounds = full ? 41 : 15;
        System.out.printf(
                Locale.ROOT,
                "%s %s, %d processors%n%n%-52s %10s %8s %8s%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                "what",
                "median ms",
                "in R",
                "goal R");
        scoring(1_000_000, rounds);
        ranking(1_000_000, rounds);
        reading(1_000_000, full ? 15 : 7);
        PrometheeLimits.print(full);
        StabilityLimits.print(full);
        SmaaLimits.print(full);
        if (full) {
            scoring(10_000_000, rounds);
            peers(1_000_000);
        }
    }

    private static void scoring(int rows, int rounds) {
        AdditiveValue method = AdditiveValue.withDefaults();
        ScoringTable plain = new ScoringTable(rows, 10, 0, 0);
        ScoringTable clipped = new ScoringTable(rows, 10, 0.1, 0);
        ScoringTable missing = new ScoringTable(rows, 10, 0, 0.01);
        List<Measured> measured = List.of(
                new Measured("read all columns (R), " + rows + " x 10", 1, () -> ScoringTable.readAll(plain.columns())),
                new Measured("additive, top 10", 1.5, () -> top(method, plain)),
                new Measured("additive, top 10, 10 % of cells clipped", 3, () -> top(method, clipped)),
                new Measured("additive, top 10, 1 % of cells missing", 3, () -> top(method, missing)));
        interleave(measured, WARM_UP, rounds);
        print(measured);
    }

    private static void ranking(int rows, int rounds) {
        AdditiveValue method = AdditiveValue.withDefaults();
        ScoringTable plain = new ScoringTable(rows, 10, 0, 0);
        ScoringTable missing = new ScoringTable(rows, 10, 0, 0.01);
        List<Measured> measured = List.of(
                new Measured("read all columns (R), " + rows + " x 10", 1, () -> ScoringTable.readAll(plain.columns())),
                new Measured("additive, all ranked", 25, () -> rank(method, plain)),
                new Measured("additive, all ranked, 1 % of cells missing", 25, () -> rank(method, missing)));
        interleave(measured, WARM_UP, rounds);
        print(measured);
    }

    private static void reading(int rows, int rounds) throws IOException {
        ScoringTable table = new ScoringTable(rows, 10, 0, 0);
        try (AccountsCsv csv = AccountsCsv.of(rows)) {
            List<Measured> measured = List.of(
                    new Measured(
                            "read all columns (R), " + rows + " x 10", 1, () -> ScoringTable.readAll(table.columns())),
                    new Measured("CSV to columns, " + rows + " x 12", Double.NaN, csv::read));
            interleave(measured, 4, rounds);
            print(measured);
            System.out.printf(
                    Locale.ROOT,
                    "CSV: %.0f MB at %.0f MB/s (goal 150)%n%n",
                    csv.megabytes(),
                    csv.megabytes() / (measured.get(1).median() / 1e9));
        }
    }

    /** What the same costs with the means at hand. */
    private static void peers(int rows) {
        AdditiveValue method = AdditiveValue.withDefaults();
        ScoringTable plain = new ScoringTable(rows, 10, 0, 0);
        Peers peers = new Peers(plain);
        List<Measured> measured = List.of(
                new Measured("read all columns (R), " + rows + " x 10", 1, () -> ScoringTable.readAll(plain.columns())),
                new Measured("additive, top 10", 1.5, () -> top(method, plain)),
                new Measured("objects, stream().sorted().limit(10)", Double.NaN, () -> peers.sortedStream(10)),
                new Measured("objects, Guava Comparators.greatest", Double.NaN, () -> peers.guavaGreatest(10)));
        interleave(measured, 3, 5);
        print(measured);
        double kam = measured.get(1).median();
        System.out.printf(
                Locale.ROOT,
                "kam is %.0f times as fast as the sorted stream (goal 100), %.0f times as Guava (goal 25)%n",
                measured.get(2).median() / kam,
                measured.get(3).median() / kam);
    }

    private static void print(List<Measured> measured) {
        double r = measured.get(0).median();
        for (Measured m : measured) {
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %10.2f %8.2f %8s%n",
                    m.what,
                    m.median() / 1e6,
                    m.median() / r,
                    Double.isNaN(m.goal) ? "" : String.format(Locale.ROOT, "%.1f", m.goal));
        }
        System.out.println();
    }

    private static double rank(AdditiveValue method, ScoringTable table) {
        return method.rank(table.matrix(), table.weights()).scoreOf(0);
    }

    private static double top(AdditiveValue method, ScoringTable table) {
        return method.top(table.matrix(), table.weights(), 10).scoreAt(0);
    }

    /** Runs all measurements in turn, and after the rounds that warm up notes their times. */
    static void interleave(List<Measured> measured, int warmUp, int rounds) {
        double sink = 0;
        for (int round = -warmUp; round < rounds; round++) {
            for (Measured m : measured) {
                long start = System.nanoTime();
                sink += m.work.getAsDouble();
                if (round >= 0) {
                    m.nanos.add(System.nanoTime() - start);
                }
            }
        }
        if (Double.isNaN(sink)) {
            throw new IllegalStateException("a measurement returned NaN");
        }
    }

    /** A piece of work, with the times that it took. */
    static final class Measured {
        private final String what;
        private final double goal;
        private final DoubleSupplier work;
        private final List<Long> nanos = new ArrayList<>();

        /**
         * Names a piece of work.
         *
         * @param what its name
         * @param goal how long it may take, in R; NaN without a goal
         * @param work does it
         */
        Measured(String what, double goal, DoubleSupplier work) {
            this.what = what;
            this.goal = goal;
            this.work = work;
        }

        String what() {
            return what;
        }

        /** {@return the median of the times, in nanoseconds} */
        double median() {
            return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
        }
    }
}
