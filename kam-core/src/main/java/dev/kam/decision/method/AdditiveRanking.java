package dev.kam.decision.method;

import dev.kam.decision.table.ValuedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of {@link AdditiveValue}, with how much of each row was known.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class AdditiveRanking extends ValuedRanking {

    /** What a weighted mean over a table found. */
    AdditiveRanking(ValuedTable table, double[] scores) {
        this(table, scores, table.slack());
    }

    private AdditiveRanking(ValuedTable table, double[] scores, double @Nullable [] slack) {
        super(table, scores, true, List.of(), List.of(), moved(scores, slack, -1), moved(scores, slack, 1));
    }

    /** The scores, each moved by its slack; null when there is none. */
    private static double @Nullable [] moved(double[] scores, double @Nullable [] slack, int sign) {
        if (slack == null) {
            return null;
        }
        double[] moved = new double[scores.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = scores[i] + sign * slack[i];
        }
        return moved;
    }
}
