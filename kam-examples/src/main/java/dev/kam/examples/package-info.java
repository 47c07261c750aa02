/** Short programs that each show one way to embed kam. */
@NullMarked
package dev.kam.examples;

import org.jspecify.annotations.NullMarked;
