package dev.kam.account;

import java.util.Locale;

/** How columns are called: upper and lower case, {@code -}, {@code _} and space make no difference. */
public final class ColumnNames {
    private ColumnNames() {}

    /**
     * Returns the one spelling of a name by which columns are kept and found.
     *
     * @param name a name in any spelling
     * @return the name without space around it, in lower case, with {@code _} for each {@code -} and space
     */
    public static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
