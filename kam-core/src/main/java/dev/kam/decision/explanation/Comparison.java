package dev.kam.decision.explanation;

import dev.kam.Notice;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How the score of an alternative differs from that of a baseline, criterion by criterion.
 *
 * <p>The contributions sum exactly to the difference, in any order, without any rounding. They and the difference are rounded
 * for it to whole multiples of a power of two that is below 1e-15 of the sum of their sizes, so that the difference agrees with that
 * of the two scores to about 15 digits of that sum.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param alternative the row that is explained, from 0
 * @param baseline what it is compared with
 * @param other the row that it is compared with; empty for the median
 * @param score the score of the alternative
 * @param baselineScore the score of the baseline
 * @param difference the score less that of the baseline; exactly the sum of the contributions
 * @param contributions what each criterion adds to the difference, in the order of the criteria
 * @param relative whether this holds for this table only: values that come from a normalization change with the other
 *     alternatives
 */
public record Comparison(
        int alternative,
        Baseline baseline,
        OptionalInt other,
        double score,
        double baselineScore,
        double difference,
        List<Contribution> contributions,
        boolean relative) {

    /**
     * Creates a comparison.
     *
     * @param alternative the row that is explained
     * @param baseline what it is compared with
     * @param other the row that it is compared with
     * @param score the score of the alternative
     * @param baselineScore the score of the baseline
     * @param difference the score less that of the baseline
     * @param contributions what each criterion adds to the difference
     * @param relative whether this holds for this table only
     */
    public Comparison {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(other, "other");
        contributions = List.copyOf(contributions);
    }

    /** {@return what the reader should know; one notice where the comparison holds for this table only} */
    public List<Notice> notices() {
        return relative
                ? List.of(Notice.of(
                        "this-table-only",
                        "Values depend on which alternatives are in the table: this holds for this table only.",
                        "Los valores dependen de qué alternativas hay en la tabla: esto solo vale para esta tabla."))
                : List.of();
    }
}
