package dev.kam.decision;

/**
 * What a method does with a cell that was not assessed. A missing cell is never taken for zero in silence.
 *
 * <table>
 *   <caption>Policies</caption>
 *   <tr><th>policy</th><th>value of a missing cell</th><th>coverage of the row</th></tr>
 *   <tr><td>{@link #REJECT}</td><td>an error that names the cell</td><td>always 1</td></tr>
 *   <tr><td>{@link #RENORMALIZE}</td><td>none: the weights of the assessed cells are divided by their sum</td>
 *       <td>less by the criterion's weight</td></tr>
 *   <tr><td>{@link #WORST}</td><td>0</td><td>less by the criterion's weight</td></tr>
 *   <tr><td>{@link #NEUTRAL}</td><td>0.5</td><td>less by the criterion's weight</td></tr>
 *   <tr><td>{@link #INTERVAL}</td><td>anything in [0, 1]: 0.5 in the score, with the bounds of the score beside it</td>
 *       <td>less by the criterion's weight</td></tr>
 * </table>
 */
public enum MissingPolicy {
    /** A missing cell is an error. */
    REJECT,
    /** The row is scored on what is known of it. */
    RENORMALIZE,
    /** A missing cell counts as the worst value. */
    WORST,
    /** A missing cell counts as half of the best value. */
    NEUTRAL,
    /** A missing cell may be anything; the score is in the middle and its bounds are reported. */
    INTERVAL
}
