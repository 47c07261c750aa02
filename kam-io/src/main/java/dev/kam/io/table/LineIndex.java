package dev.kam.io.table;

import java.util.Arrays;

/** The line of each row, kept only where it does not follow from the row before. */
final class LineIndex {
    private int[] firstRows = new int[8];
    private int[] lines = new int[8];
    private int runs;
    private int rows;
    private int expected = Integer.MIN_VALUE;

    void append(int line) {
        if (line != expected) {
            if (runs == lines.length) {
                firstRows = Arrays.copyOf(firstRows, runs * 2);
                lines = Arrays.copyOf(lines, runs * 2);
            }
            firstRows[runs] = rows;
            lines[runs++] = line;
        }
        expected = line + 1;
        rows++;
    }

    int rows() {
        return rows;
    }

    int lineOf(int row) {
        int at = Arrays.binarySearch(firstRows, 0, runs, row);
        int run = at >= 0 ? at : -at - 2;
        return lines[run] + row - firstRows[run];
    }
}
