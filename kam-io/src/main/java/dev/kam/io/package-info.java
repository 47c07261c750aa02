/**
 * From files to a selection and back: what all adapters share.
 *
 * <p>A {@link dev.kam.io.Program} is everything that decides, in one versioned value. A {@link dev.kam.io.SelectionJob} reads
 * accounts, transactions and ratings by it, chooses, and returns a {@link dev.kam.io.SelectionResult} that the writers for
 * JSON, CSV and HTML take.
 *
 * <p>A {@link dev.kam.io.Mapping} holds the import settings of one kind of file: kam's names for foreign headers, the
 * filters that a row has to pass, and where needed the separator and the decimal sign. Most files need none of it. Readers
 * collect {@link dev.kam.io.Problems} and throw once, so that a file is mended in one go.
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
