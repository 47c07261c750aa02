package dev.kam.decision.weighting;

import dev.kam.decision.weighting.AhpConsistency.Repair;
import dev.kam.decision.weighting.AhpConsistency.Triad;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Finds how far judgements in pairs agree with themselves, and which one is most at odds with the others. */
final class ConsistencyCheck {

    /** Below this, a contradiction is a rounding error. */
    private static final double ROUNDING = 1e-9;

    private final JudgementMatrix judgements;
    private final RandomIndex randomIndex;
    private final int m;

    private ConsistencyCheck(JudgementMatrix judgements, RandomIndex randomIndex) {
        this.judgements = judgements;
        this.randomIndex = randomIndex;
        this.m = judgements.size();
    }

    static AhpConsistency of(JudgementMatrix judgements, PairwisePriorities priorities, RandomIndex randomIndex) {
        ConsistencyCheck check = new ConsistencyCheck(judgements, randomIndex);
        int @Nullable [] triad = check.worstTriad();
        return new AhpConsistency(
                priorities.lambdaMax(),
                check.ci(priorities.lambdaMax()),
                check.cr(priorities.lambdaMax()),
                check.gci(priorities),
                randomIndex,
                judgements.missing(),
                Optional.ofNullable(triad).map(check::describe),
                check.repair(triad, priorities.lambdaMax()));
    }

    private double ci(double lambdaMax) {
        return m == 1 ? 0 : (lambdaMax - m) / (m - 1) + 0.0;
    }

    private OptionalDouble cr(double lambdaMax) {
        if (m <= 2) {
            return OptionalDouble.of(0);
        }
        OptionalDouble index = randomIndex.of(m);
        return index.isPresent() ? OptionalDouble.of(ci(lambdaMax) / index.getAsDouble()) : OptionalDouble.empty();
    }

    private double gci(PairwisePriorities priorities) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < m; i++) {
            for (int j = i + 1; j < m; j++) {
                if (isGiven(i, j)) {
                    double error = StrictMath.log(judgements.at(i, j)) - priorities.logRatio(i, j);
                    sum += error * error;
                    count++;
                }
            }
        }
        int freedom = count - (m - 1);
        return freedom <= 0 ? 0 : sum / freedom;
    }

    private boolean isGiven(int i, int j) {
        return !Double.isNaN(judgements.at(i, j));
    }

    /** The places of the three criteria of the largest distance, the first of equals. */
    private int @Nullable [] worstTriad() {
        int[] worst = null;
        double largest = ROUNDING;
        for (int i = 0; i < m; i++) {
            for (int j = i + 1; j < m; j++) {
                for (int k = j + 1; k < m; k++) {
                    double distance = distance(i, j, k); // NaN where one was left out
                    if (distance > largest) {
                        largest = distance;
                        worst = new int[] {i, j, k};
                    }
                }
            }
        }
        return worst;
    }

    private double distance(int i, int j, int k) {
        double direct = judgements.at(i, k);
        double chain = judgements.at(i, j) * judgements.at(j, k);
        return Math.min(Math.abs(1 - direct / chain), Math.abs(1 - chain / direct));
    }

    private Triad describe(int[] t) {
        return new Triad(
                judgements.nameOf(t[0]), judgements.nameOf(t[1]), judgements.nameOf(t[2]), distance(t[0], t[1], t[2]));
    }

    /** The judgement of the worst triad, or without any of all, whose change mends most; the first of equals. */
    private Optional<Repair> repair(int @Nullable [] triad, double lambdaMax) {
        Repair best = null;
        double least = lambdaMax - ROUNDING;
        for (int[] pair : triad == null ? allPairs() : pairsOf(triad)) {
            if (!isGiven(pair[0], pair[1])) {
                continue;
            }
            JudgementMatrix others = judgements.without(pair[0], pair[1]);
            if (!others.isConnected()) {
                continue;
            }
            PairwisePriorities implied = PairwisePriorities.of(others);
            if (implied.lambdaMax() < least) {
                least = implied.lambdaMax();
                best = new Repair(
                        judgements.nameOf(pair[0]),
                        judgements.nameOf(pair[1]),
                        judgements.at(pair[0], pair[1]),
                        implied.ratio(pair[0], pair[1]),
                        implied.lambdaMax(),
                        cr(implied.lambdaMax()));
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<int[]> pairsOf(int[] t) {
        return List.of(new int[] {t[0], t[1]}, new int[] {t[0], t[2]}, new int[] {t[1], t[2]});
    }

    /** All pairs of an incomplete matrix; in a complete one without a worst triad nothing is to be mended. */
    private List<int[]> allPairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < m && judgements.missing() > 0; i++) {
            for (int j = i + 1; j < m; j++) {
                pairs.add(new int[] {i, j});
            }
        }
        return pairs;
    }
}
