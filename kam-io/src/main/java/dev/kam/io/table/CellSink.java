package dev.kam.io.table;

/** Takes the cells of one column, row by row. Cells come trimmed. */
abstract class CellSink {
    final String name;
    final String header;
    final FileProblems problems;
    private final boolean blankAllowed;

    CellSink(String name, String header, boolean blankAllowed, FileProblems problems) {
        this.name = name;
        this.header = header;
        this.blankAllowed = blankAllowed;
        this.problems = problems;
    }

    /** Appends a cell that is not blank. */
    abstract void append(char[] buffer, int offset, int length, int position);

    /** Appends a cell that is not blank and that the file marks as a text. */
    void appendText(char[] buffer, int offset, int length, int position) {
        append(buffer, offset, length, position);
    }

    abstract void appendMissing();

    final void appendBlank(int position) {
        if (!blankAllowed) {
            problems.atCell(position, header, "expected a value but the cell is blank");
        }
        appendMissing();
    }

    /** Adds the problems that only the whole column shows. */
    void finish() {}

    /** Tells whether the file has to be read again with this column as text. */
    boolean wantsText() {
        return false;
    }

    /** Hands over the column. */
    abstract void addTo(RawTable.Builder table);
}
