package dev.kam.account;

import java.util.Locale;

/** How columns are called: upper and lower case, {@code -}, {@code _} and space make no difference. */
final class Names {
    private Names() {}

    static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
