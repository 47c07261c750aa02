package dev.kam.examples.data;

/**
 * Account ids, {@code C0001} and on; all ids of a sample have the same width, so that they sort as they are numbered.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
final class AccountIds {

    private static final int LEAST_DIGITS = 4;

    private final int digits;

    AccountIds(int accounts) {
        this.digits = Math.max(LEAST_DIGITS, Integer.toString(accounts).length());
    }

    /** The id of the account at a place of the list, encoded. */
    byte[] of(int index) {
        byte[] id = new byte[digits + 1];
        int rest = index;
        for (int i = digits; i > 0; i--) {
            id[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        id[0] = 'C';
        return id;
    }
}
