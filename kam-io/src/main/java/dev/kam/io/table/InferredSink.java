package dev.kam.io.table;

import org.jspecify.annotations.Nullable;

/**
 * A column whose type its cells show: numbers if every cell that is not blank is one, else texts.
 *
 * <p>The texts of the first rows are kept beside the numbers. A column that shows only later that it is text asks for the
 * file to be read again.
 */
final class InferredSink extends CellSink {
    private static final int KEPT_ROWS = 4096;

    private @Nullable NumberCells numbers;
    private @Nullable TextSink texts;
    private int rows;

    InferredSink(String name, String header, FileProblems problems, NumberCells numbers) {
        super(name, header, true, problems);
        this.numbers = numbers;
        this.texts = new TextSink(name, header, true, problems);
    }

    @Override
    void append(char[] buffer, int offset, int length, int position) {
        if (numbers != null && !numbers.append(buffer, offset, length, position)) {
            numbers = null;
        }
        if (texts != null) {
            texts.append(buffer, offset, length, position);
        }
        endRow();
    }

    @Override
    void appendText(char[] buffer, int offset, int length, int position) {
        numbers = null;
        append(buffer, offset, length, position);
    }

    @Override
    void appendMissing() {
        if (numbers != null) {
            numbers.appendMissing();
        }
        if (texts != null) {
            texts.appendMissing();
        }
        endRow();
    }

    private void endRow() {
        if (++rows >= KEPT_ROWS && texts != null && numbers != null && numbers.any()) {
            texts = null;
        }
    }

    @Override
    void finish() {
        if (numbers != null) {
            numbers.finish(header, problems);
        }
    }

    @Override
    boolean wantsText() {
        return numbers == null && texts == null;
    }

    @Override
    void addTo(RawTable.Builder table) {
        if (numbers != null && numbers.any()) {
            table.number(name, header, numbers.build());
        } else if (texts != null) {
            texts.addTo(table);
        }
    }
}
