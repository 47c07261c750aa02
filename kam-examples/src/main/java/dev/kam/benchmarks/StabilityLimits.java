package dev.kam.benchmarks;

import dev.kam.benchmarks.Limits.Measured;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.robustness.WeightStability;
import java.util.List;
import java.util.Locale;

/** Prints what the exact weight stability of all weights costs, in R: reading all columns once. */
final class StabilityLimits {
    private static final int CRITERIA = 10;
    private static final int TOP = 10;

    private StabilityLimits() {}

    static void print(boolean full) {
        int rows = 1_000_000;
        ScoringTable plain = new ScoringTable(rows, CRITERIA, 0, 0);
        ScoringTable clipped = new ScoringTable(rows, CRITERIA, 0.1, 0);
        ScoringTable missing = new ScoringTable(rows, CRITERIA, 0, 0.01);
        List<Measured> measured = List.of(
                new Measured("read all columns (R), " + rows + " x 10", 1, () -> ScoringTable.readAll(plain.columns())),
                new Measured("additive, top 10", Double.NaN, () -> top(plain)),
                new Measured("weight stability, top 10", 10, () -> stability(plain)),
                new Measured("weight stability, 10 % of cells clipped", Double.NaN, () -> stability(clipped)),
                new Measured("weight stability, 1 % of cells missing", Double.NaN, () -> stability(missing)));
        Limits.interleave(measured, 6, full ? 31 : 9);
        System.out.printf(Locale.ROOT, "%-52s %10s %8s %8s%n", "what", "median ms", "in R", "goal R");
        double r = measured.get(0).median();
        for (int k = 0; k < measured.size(); k++) {
            Measured m = measured.get(k);
            System.out.printf(
                    Locale.ROOT,
                    "%-52s %10.2f %8.2f %8s%n",
                    m.what(),
                    m.median() / 1e6,
                    m.median() / r,
                    k == 2 ? "10.0" : "");
        }
        System.out.println();
    }

    private static double top(ScoringTable table) {
        return AdditiveValue.withDefaults()
                .top(table.matrix(), table.weights(), TOP)
                .scoreAt(0);
    }

    private static double stability(ScoringTable table) {
        return WeightStability.withDefaults()
                .intervals(table.matrix(), table.weights(), TOP)
                .intervals()
                .get(0)
                .high();
    }
}
