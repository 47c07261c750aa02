package dev.kam.io.table;

import dev.kam.account.TextColumn;
import java.util.Arrays;

/** A column of texts, which are numbered in batches. */
final class TextSink extends CellSink {
    private SliceTable texts = new SliceTable();
    private int[] codes = new int[1024];
    private int rows;

    private char[] chars = new char[16 * SliceTable.BATCH];
    private final int[] ends = new int[SliceTable.BATCH];
    private final int[] hashes = new int[SliceTable.BATCH];
    private final int[] rowOf = new int[SliceTable.BATCH];
    private int batch;
    private int used;

    TextSink(String name, String header, boolean blankAllowed, FileProblems problems) {
        super(name, header, blankAllowed, problems);
    }

    @Override
    void append(char[] buffer, int offset, int length, int position) {
        if (batch == SliceTable.BATCH) {
            flush();
        }
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + length));
        }
        System.arraycopy(buffer, offset, chars, used, length);
        used += length;
        ends[batch] = used;
        hashes[batch] = SliceTable.hash(buffer, offset, length);
        rowOf[batch++] = rows;
        appendCode(0);
    }

    @Override
    void appendMissing() {
        appendCode(-1);
    }

    private void appendCode(int code) {
        if (rows == codes.length) {
            codes = Arrays.copyOf(codes, rows * 2);
        }
        codes[rows++] = code;
    }

    private void flush() {
        texts.codesOf(chars, ends, hashes, batch, rowOf, codes);
        batch = 0;
        used = 0;
    }

    @Override
    void addTo(RawTable.Builder table) {
        flush();
        table.text(name, header, TextColumn.ofCodes(codes, rows, texts.texts()));
        codes = new int[0];
        texts = new SliceTable();
    }
}
