package dev.kam.io.table;

/** A column without a name, as spreadsheets leave at the end of a line: nothing may stand in it. */
final class NamelessSink extends CellSink {
    NamelessSink(FileProblems problems) {
        super("", "", true, problems);
    }

    @Override
    void append(char[] buffer, int offset, int length, int position) {
        problems.atRow(
                position,
                "expected nothing below a blank header but found '" + FileProblems.shown(buffer, offset, length) + "'");
    }

    @Override
    void appendMissing() {}

    @Override
    void addTo(RawTable.Builder table) {}
}
