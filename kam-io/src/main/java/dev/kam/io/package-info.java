/**
 * What all adapters share: the values that go from one to the other.
 *
 * <p>A {@link dev.kam.io.Program} is everything that decides, in one versioned value; a {@link dev.kam.io.SelectionResult} is
 * a choice with where it came from. A {@link dev.kam.io.Mapping} holds the import settings of one kind of file: kam's names
 * for foreign headers, the filters that a row has to pass, and where needed the separator and the decimal sign. Most files
 * need none of it.
 *
 * <p>Readers collect {@link dev.kam.io.Problems} and throw once, so that a file is mended in one go. They call a file as the
 * caller did: {@code data/accounts.csv:17, column 'revenue'}, {@code data/program.json#/criteria/1/weight}.
 *
 * <pre>{@code
 * Mapping deals = Mapping.none()
 *         .withColumn("account_id", "Account")
 *         .withFilter(RowFilter.equalTo("deal_stage", "Won"));
 * }</pre>
 */
@NullMarked
package dev.kam.io;

import org.jspecify.annotations.NullMarked;
