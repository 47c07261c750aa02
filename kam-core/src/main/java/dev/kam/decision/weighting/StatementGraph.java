package dev.kam.decision.weighting;

import java.util.Arrays;
import java.util.List;

/** What statements say when taken together, whatever the criteria. */
final class StatementGraph {
    private static final int CYCLE = -1;

    private StatementGraph() {}

    /**
     * Returns how many steps of preference stand one below the other at most.
     *
     * @param alternatives the number of alternatives
     * @return the length of the longest chain; -1 where the statements contradict each other by going in a circle
     */
    static int longestChain(List<PreferenceStatement> statements, int alternatives) {
        int[] group = new int[alternatives];
        Arrays.setAll(group, i -> i);
        for (PreferenceStatement s : statements) {
            if (!s.isStrict()) {
                int from = group[s.second()];
                int to = group[s.first()];
                for (int i = 0; i < alternatives; i++) {
                    group[i] = group[i] == from ? to : group[i];
                }
            }
        }
        int[] below = new int[alternatives];
        boolean changed = true;
        for (int round = 0; changed; round++) {
            if (round > alternatives) {
                return CYCLE;
            }
            changed = false;
            for (PreferenceStatement s : statements) {
                int first = group[s.first()];
                int needed = below[group[s.second()]] + 1;
                if (s.isStrict() && below[first] < needed) {
                    below[first] = needed;
                    changed = true;
                }
            }
        }
        return Arrays.stream(below).max().orElse(0);
    }
}
