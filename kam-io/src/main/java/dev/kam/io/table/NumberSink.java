package dev.kam.io.table;

/** A column whose cells must be numbers. */
final class NumberSink extends CellSink {
    private final NumberCells cells;

    NumberSink(String name, String header, boolean blankAllowed, FileProblems problems, NumberCells cells) {
        super(name, header, blankAllowed, problems);
        this.cells = cells;
    }

    @Override
    void append(char[] buffer, int offset, int length, int position) {
        if (!cells.append(buffer, offset, length, position)) {
            problems.atCell(position, header, cells.complaint(buffer, offset, length));
            cells.appendMissing();
        }
    }

    @Override
    void appendText(char[] buffer, int offset, int length, int position) {
        problems.atCell(
                position,
                header,
                "expected a number but found the text '" + FileProblems.shown(buffer, offset, length) + "'");
        cells.appendMissing();
    }

    @Override
    void appendMissing() {
        cells.appendMissing();
    }

    @Override
    void finish() {
        cells.finish(header, problems);
    }

    @Override
    void addTo(RawTable.Builder table) {
        table.number(name, header, cells.build());
    }
}
