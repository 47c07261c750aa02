/**
 * Accounts and what is known of them, by column.
 *
 * <p>An account table keeps ids, names and any number of numeric and text attributes for up to
 * millions of accounts. Transactions become more columns of it.
 */
@NullMarked
package dev.kam.account;

import org.jspecify.annotations.NullMarked;
