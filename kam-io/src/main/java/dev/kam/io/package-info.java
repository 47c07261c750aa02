/**
 * How files from outside become tables: which header means what, and which rows count.
 *
 * <p>A {@link dev.kam.io.Mapping} holds the import settings of one kind of file: kam's names for foreign headers, the
 * filters that a row has to pass, and where needed the separator and the decimal sign. Most files need none of it.
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
