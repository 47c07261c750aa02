/**
 * What all adapters share: the collector of problems.
 *
 * <p>A reader does not stop at the first thing that is wrong. It adds every problem to one {@link dev.kam.io.Problems}
 * and throws once, at the end, so that a file is mended in one go.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * problems.add("program.json#/criteria/1/weight", "expected a number >= 0 but found -1");
 * problems.throwIfAny();   // KamDataException
 * }</pre>
 */
@NullMarked
package dev.kam.io;

import org.jspecify.annotations.NullMarked;
