package dev.kam.io.table;

import dev.kam.account.TextColumn;
import java.util.Arrays;

/** A column of texts. */
final class TextSink extends CellSink {
    private final SliceTable texts = new SliceTable();
    private int[] codes = new int[1024];
    private int rows;

    TextSink(String name, String header, boolean blankAllowed, Problems problems) {
        super(name, header, blankAllowed, problems);
    }

    @Override
    void append(char[] buffer, int offset, int length, int position) {
        appendCode(texts.codeOf(buffer, offset, length));
    }

    @Override
    void appendMissing() {
        appendCode(-1);
    }

    private void appendCode(int code) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows + (rows >> 1));
        }
        codes[rows++] = code;
    }

    @Override
    void addTo(RawTable.Builder table) {
        table.text(name, header, TextColumn.ofCodes(Arrays.copyOf(codes, rows), texts.texts()));
        codes = new int[0];
    }
}
