package dev.kam.io.table;

/**
 * How the numbers of a file are written.
 *
 * @param decimal the decimal sign, or {@link CsvFormat#PER_COLUMN}
 * @param commaIsForeign whether a cell with a comma is no number at all, not even with a comma for thousands
 */
record Numerals(char decimal, boolean commaIsForeign) {

    /** A decimal point and no other sign. */
    static final Numerals PLAIN = new Numerals('.', true);
}
