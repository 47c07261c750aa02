package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.table.ValuedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of {@link Topsis}, with the distances that it comes from.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class TopsisRanking extends ValuedRanking {
    private final double[] toIdeal;
    private final double[] toAntiIdeal;

    TopsisRanking(
            ValuedTable table,
            double[] scores,
            double[] toIdeal,
            double[] toAntiIdeal,
            List<Notice> notices,
            double @Nullable [] lowest,
            double @Nullable [] highest) {
        super(
                table,
                scores,
                true,
                notices,
                List.of(Detail.numbers("distanceToIdeal", toIdeal), Detail.numbers("distanceToAntiIdeal", toAntiIdeal)),
                lowest,
                highest);
        this.toIdeal = toIdeal;
        this.toAntiIdeal = toAntiIdeal;
    }

    /**
     * Returns the distance of an alternative from the ideal.
     *
     * @param alternative the row, from 0
     * @return D+, at least 0; less is better
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double distanceToIdealOf(int alternative) {
        return toIdeal[alternative];
    }

    /**
     * Returns the distance of an alternative from the anti-ideal.
     *
     * @param alternative the row, from 0
     * @return D-, at least 0; more is better
     * @throws IndexOutOfBoundsException if there is no such alternative
     */
    public double distanceToAntiIdealOf(int alternative) {
        return toAntiIdeal[alternative];
    }
}
