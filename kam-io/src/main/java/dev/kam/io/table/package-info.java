/**
 * Reads files with rows, CSV or JSON, into columns. Not exported.
 *
 * <p>{@link dev.kam.io.table.TableFiles} picks the reader by the file's ending. What a file must hold is a
 * {@link dev.kam.io.table.TableSpec}; what it held is a {@link dev.kam.io.table.RawTable}, which still knows the place of
 * each row, so that later checks can name it. Cells go from the parser's buffer straight into columns, without an object
 * for each.
 *
 * <pre>{@code
 * RawTable table = TableFiles.read(Path.of("accounts.csv"), TableSpec.accounts(), Mapping.none());
 * Column revenue = table.number("revenue");
 * }</pre>
 */
@NullMarked
package dev.kam.io.table;

import org.jspecify.annotations.NullMarked;
