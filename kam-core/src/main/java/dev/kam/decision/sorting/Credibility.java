package dev.kam.decision.sorting;

import dev.kam.decision.internal.Chunks;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.table.Performances;
import java.util.Arrays;
import java.util.Map;

/**
 * How credible it is that alternatives outrank a profile, or the profile them, by chunks of alternatives. Criteria with weight
 * 0 are left out.
 */
final class Credibility {
    private final Performances table;
    private final ProfileTable profiles;
    private final OutrankingThresholds[] thresholds;
    private final double[] scratch = new double[Chunks.SIZE];
    private final double[] concordance = new double[Chunks.SIZE];

    Credibility(Performances table, ProfileTable profiles, Map<String, OutrankingThresholds> byCriterionId) {
        this.table = table;
        this.profiles = profiles;
        this.thresholds = new OutrankingThresholds[table.criteria()];
        for (int j = 0; j < thresholds.length; j++) {
            thresholds[j] = byCriterionId.getOrDefault(table.id(j), OutrankingThresholds.NONE);
        }
    }

    /** The credibility that each alternative of a chunk outranks a profile. */
    void ofAlternatives(int chunk, int profile, double[] into) {
        compute(chunk, profile, 1, into);
    }

    /** The credibility that a profile outranks each alternative of a chunk. */
    void ofProfile(int chunk, int profile, double[] into) {
        compute(chunk, profile, -1, into);
    }

    private void compute(int chunk, int profile, int side, double[] into) {
        int length = table.length(chunk);
        Arrays.fill(concordance, 0, length, 0);
        for (int j = 0; j < thresholds.length; j++) {
            double weight = table.weight(j);
            if (weight > 0) {
                double sign = table.isBenefit(j) ? side : -side;
                double limit = sign * profiles.at(profile, j);
                double[] cells = table.cells(j, chunk, scratch);
                for (int i = 0; i < length; i++) {
                    concordance[i] += weight * thresholds[j].concordance(limit - sign * cells[i]);
                }
            }
        }
        System.arraycopy(concordance, 0, into, 0, length);
        for (int j = 0; j < thresholds.length; j++) {
            if (table.weight(j) > 0 && thresholds[j].v().isPresent()) {
                discord(chunk, j, profile, table.isBenefit(j) ? side : -side, into);
            }
        }
    }

    private void discord(int chunk, int j, int profile, double sign, double[] into) {
        double limit = sign * profiles.at(profile, j);
        double[] cells = table.cells(j, chunk, scratch);
        for (int i = 0; i < table.length(chunk); i++) {
            double discordance = thresholds[j].discordance(limit - sign * cells[i]);
            if (discordance == 1) {
                into[i] = 0; // Whatever rounding made of the concordance.
            } else if (discordance > concordance[i]) {
                into[i] *= (1 - discordance) / (1 - concordance[i]);
            }
        }
    }
}
