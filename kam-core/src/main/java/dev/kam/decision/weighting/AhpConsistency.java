package dev.kam.decision.weighting;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far judgements in pairs agree with themselves.
 *
 * <p>With judgements left out, the index of consistency is held against that of complete random matrices, so the ratio is on
 * the mild side; with m - 1 judgements nothing can contradict anything, and it is 0.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param lambdaMax the principal eigenvalue; the number m of criteria for consistent judgements. Judgements that are used as
 *     given, such as 3 and 0.33, may bring it a little below
 * @param ci the consistency index, (lambdaMax - m) / (m - 1); 0 for one criterion
 * @param cr the consistency ratio, ci over the random index; 0 for at most two criteria, empty above the largest size that
 *     there is an index for
 * @param gci the geometric consistency index (Aguar&oacute;n and Moreno-Jim&eacute;nez 2003): the sum of squares of
 *     {@code ln(a_ij w_j / w_i)} over i &lt; j, with the weights of {@link Prioritization#GEOMETRIC_MEAN}, over (m - 1)(m - 2)
 *     / 2; with judgements left out, over their number less m - 1 (our own extension); 0 where that is 0
 * @param randomIndex the random index that was used
 * @param missing the number of pairs that were not judged
 * @param triad the three criteria whose judgements contradict each other most; empty where none does, or where no three
 *     criteria were all compared
 * @param repair the change of one judgement that would mend most; empty where none mends
 */
public record AhpConsistency(
        double lambdaMax,
        double ci,
        OptionalDouble cr,
        double gci,
        RandomIndex randomIndex,
        int missing,
        Optional<Triad> triad,
        Optional<Repair> repair) {

    /** The consistency ratio above which judgements are reported as inconsistent (Saaty 1980): {@value}. */
    public static final double LARGEST_RATIO = 0.1;

    /**
     * Creates a record of consistency.
     *
     * @param lambdaMax the principal eigenvalue
     * @param ci the consistency index
     * @param cr the consistency ratio
     * @param gci the geometric consistency index
     * @param randomIndex the random index that was used
     * @param missing the number of pairs that were not judged
     * @param triad the three criteria whose judgements contradict each other most
     * @param repair the change of one judgement that would mend most
     */
    public AhpConsistency {
        Objects.requireNonNull(cr, "cr");
        Objects.requireNonNull(randomIndex, "randomIndex");
        Objects.requireNonNull(triad, "triad");
        Objects.requireNonNull(repair, "repair");
    }

    /** {@return whether the consistency ratio is above {@value #LARGEST_RATIO}} */
    public boolean isInconsistent() {
        return cr.isPresent() && cr.getAsDouble() > LARGEST_RATIO;
    }

    /**
     * Three criteria whose judgements contradict each other.
     *
     * @param first the id of one
     * @param second the id of another
     * @param third the id of the last
     * @param distance how far they do (Koczkodaj 1993): with a, b and c the judgements of first over second, first over third
     *     and second over third, the smaller of |1 - b / (a c)| and |1 - a c / b|; in [0, 1)
     */
    public record Triad(String first, String second, String third, double distance) {}

    /**
     * A change of one judgement.
     *
     * @param row the id of the criterion that was compared
     * @param column the id of the one that it was compared with
     * @param given the judgement
     * @param suggested what all other judgements say that it should be
     * @param lambdaMaxAfter the principal eigenvalue with that
     * @param crAfter the consistency ratio with that; empty where there is no random index
     */
    public record Repair(
            String row, String column, double given, double suggested, double lambdaMaxAfter, OptionalDouble crAfter) {}
}
