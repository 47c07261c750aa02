package dev.kam.decision.sorting;

import dev.kam.decision.Ranking;
import dev.kam.decision.Weights;
import java.util.List;

/** Alternatives ranked by net flows that were found together with the profiles. */
final class NetFlowRanking extends Ranking {

    /** The flows are kept. */
    NetFlowRanking(double[] flows, Weights weights, long[] clipped) {
        super(flows, true, true, weights, List.of(), clipped, List.of());
    }
}
