/**
 * Decision analysis: alternatives, criteria, weights, and methods that rank.
 *
 * <p>A decision matrix holds the performances of n alternatives on m criteria. A
 * ranking method turns it, with weights, into a
 * ranking. This package knows nothing of accounts and is useful alone.
 *
 * <p>Two families of methods must not be confused. <em>Absolute</em> methods value each cell against anchors that are
 * fixed beforehand: the score of an alternative does not depend on which others are in the table. <em>Relative</em>
 * methods normalize by the table itself: an alternative that nobody would choose can change who wins. Every ranking says
 * which it is.
 */
@NullMarked
package dev.kam.decision;

import org.jspecify.annotations.NullMarked;
