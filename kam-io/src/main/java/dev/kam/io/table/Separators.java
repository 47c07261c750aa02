package dev.kam.io.table;

/**
 * Finds the separator of a CSV file from its first lines.
 *
 * <p>For each candidate the fields of each record are counted, with respect to quotes. Wins whose most frequent count
 * is shared by most records; a tie goes to the larger count, then to comma before semicolon before tab. A candidate that
 * the header does not hold is none.
 */
final class Separators {
    private static final char[] CANDIDATES = {',', ';', '\t'};

    private Separators() {}

    static char mostRegular(String sample) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = regularity(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Returns the share of the records with the most frequent count in millionths, and that count in the low bits. */
    private static long regularity(String sample, char separator) {
        int[] counts = new int[CsvFormat.SAMPLE_LINES];
        int records = countFields(sample, separator, counts);
        if (records == 0 || counts[0] < 2) {
            return 0;
        }
        int modal = 0;
        int modalRecords = 0;
        for (int i = 0; i < records; i++) {
            int same = 0;
            for (int j = 0; j < records; j++) {
                same += counts[j] == counts[i] ? 1 : 0;
            }
            if (same > modalRecords || (same == modalRecords && counts[i] > modal)) {
                modal = counts[i];
                modalRecords = same;
            }
        }
        return modal < 2 ? 0 : (modalRecords * 1_000_000L / records << 24) + Math.min(modal, 0xFFFFFF);
    }

    /** Fills in the number of fields of each record that is not empty and returns the number of records. */
    private static int countFields(String sample, char separator, int[] counts) {
        int records = 0;
        int fields = 1;
        boolean fieldStart = true;
        boolean quoted = false;
        int recordStart = 0;
        for (int i = 0; i < sample.length() && records < counts.length; i++) {
            char c = sample.charAt(i);
            if (quoted) {
                quoted = c != '"';
                fieldStart = false;
            } else if (c == '"') {
                // A quote opens a field at its start, and opens it again when it is doubled within.
                quoted = fieldStart || sample.charAt(i - 1) == '"';
                fieldStart = false;
            } else if (c == '\n' || c == '\r') {
                if (i > recordStart) {
                    counts[records++] = fields;
                }
                recordStart = i + 1;
                fields = 1;
                fieldStart = true;
            } else {
                fieldStart = c == separator;
                fields += c == separator ? 1 : 0;
            }
        }
        if (recordStart < sample.length() && records < counts.length && (records == 0 || !quoted)) {
            counts[records++] = fields;
        }
        return records;
    }
}
