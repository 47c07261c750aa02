/** The {@code kam} command: from files to files, with every problem located and nothing half-written. */
@NullMarked
package dev.kam.examples.cli;

import org.jspecify.annotations.NullMarked;
