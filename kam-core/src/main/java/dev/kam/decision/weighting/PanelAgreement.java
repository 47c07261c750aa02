package dev.kam.decision.weighting;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How far the judges of a panel agree.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param kendallW Kendall's coefficient of concordance of their ranks, corrected for ties, in [0, 1]; 1 = all rank alike.
 *     Empty for a single judge, and where no judge ranks anything above anything
 * @param meanDistance the mean distance of two judges, over all pairs: half the sum of the absolute differences of their
 *     weights, in [0, 1]; 0 for a single judge
 * @param distances the distance of each judge from the panel, measured likewise, in [0, 1]
 * @param farthest the place of the judge who is farthest from the panel, from 0; of equals the first. Empty where all
 *     distances are 0
 */
public record PanelAgreement(
        OptionalDouble kendallW, double meanDistance, List<Double> distances, OptionalInt farthest) {

    /**
     * Creates a record of agreement.
     *
     * @param kendallW Kendall's coefficient of concordance of their ranks
     * @param meanDistance the mean distance of two judges
     * @param distances the distance of each judge from the panel
     * @param farthest the place of the judge who is farthest from the panel
     */
    public PanelAgreement {
        Objects.requireNonNull(kendallW, "kendallW");
        Objects.requireNonNull(farthest, "farthest");
        distances = List.copyOf(distances);
    }
}
