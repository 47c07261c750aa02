package dev.kam.io.table;

import java.util.Arrays;

/** A column of days. */
final class DateSink extends CellSink {
    private int[] days = new int[1024];
    private int rows;

    DateSink(String name, String header, boolean blankAllowed, FileProblems problems) {
        super(name, header, blankAllowed, problems);
    }

    @Override
    void append(char[] buffer, int offset, int length, int position) {
        int day = IsoDate.epochDay(buffer, offset, length);
        if (day == IsoDate.NONE) {
            problems.atCell(
                    position,
                    header,
                    "expected a date like 2026-03-31 but found '" + FileProblems.shown(buffer, offset, length) + "'");
        }
        appendDay(day);
    }

    @Override
    void appendMissing() {
        appendDay(IsoDate.NONE);
    }

    private void appendDay(int day) {
        if (rows == days.length) {
            days = Arrays.copyOf(days, rows + (rows >> 1));
        }
        days[rows++] = day;
    }

    @Override
    void addTo(RawTable.Builder table) {
        table.days(name, header, Arrays.copyOf(days, rows));
        days = new int[0];
    }
}
