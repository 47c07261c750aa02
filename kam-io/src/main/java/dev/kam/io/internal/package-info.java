/**
 * Shared by the adapters of kam-io and not exported.
 *
 * <p>Nothing here is part of the public face of kam; it may change in any release.
 */
@NullMarked
package dev.kam.io.internal;

import org.jspecify.annotations.NullMarked;
