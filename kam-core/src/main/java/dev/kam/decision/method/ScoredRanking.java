package dev.kam.decision.method;

import dev.kam.Notice;
import dev.kam.decision.Detail;
import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import dev.kam.decision.table.Performances;
import java.util.List;

/**
 * The ranking of a relative method of which a higher score is better, and whose intermediates are told as details only.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
final class ScoredRanking extends Ranking {

    /** What a method found in a table; the arrays are kept. */
    ScoredRanking(Performances table, double[] scores, Detail... details) {
        super(scores, true, true, table.weights(), List.of(), table.clipped(), List.of(details));
    }

    /** What a method found in a table, with something that the reader should know; the arrays are kept. */
    ScoredRanking(Performances table, double[] scores, Notice notice, Detail... details) {
        super(scores, true, true, table.weights(), List.of(notice), table.clipped(), List.of(details));
    }

    /** What a method found without a look at the performances; the array is kept. */
    ScoredRanking(Weights weights, double[] scores, Notice notice) {
        super(scores, true, true, weights, List.of(notice));
    }
}
