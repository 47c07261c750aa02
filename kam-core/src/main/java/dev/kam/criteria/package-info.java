@NullMarked
package dev.kam.criteria;

import org.jspecify.annotations.NullMarked;
