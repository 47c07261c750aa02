package dev.kam.io.table;

/** Reads days as in 2026-03-31, without an object for each. */
final class IsoDate {
    /** Stands for a text that is no date. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LENGTH = 10;
    private static final int DAYS_BEFORE_1970 = 719468;

    private IsoDate() {}

    /** Returns the epoch day, or {@link #NONE}. */
    static int epochDay(char[] b, int offset, int length) {
        if (length != LENGTH || b[offset + 4] != '-' || b[offset + 7] != '-') {
            return NONE;
        }
        int year = two(b, offset) * 100 + two(b, offset + 2);
        int month = two(b, offset + 5);
        int day = two(b, offset + 8);
        if (two(b, offset) < 0
                || two(b, offset + 2) < 0
                || month < 1
                || month > 12
                || day < 1
                || day > days(year, month)) {
            return NONE;
        }
        // Years begin in March, so that the leap day comes last (H. Hinnant, "chrono-compatible low-level date
        // algorithms").
        int y = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(y, 400);
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146097 + dayOfEra - DAYS_BEFORE_1970;
    }

    /** Returns the number that two digits make; far below 0 if they are none. */
    private static int two(char[] b, int at) {
        int tens = b[at] - '0';
        int ones = b[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
    }

    private static int days(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
