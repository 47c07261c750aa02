package dev.kam.io.job;

import dev.kam.account.AccountTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Guesses which account somebody meant by an id that there is not.
 *
 * <p>Ids are dense, so that the one with the fewest other letters means nothing. What happens to ids on their way through
 * spreadsheets is another thing: they lose their leading zeros, their hyphens or their capitals, or the name stands in
 * their place.
 */
final class AccountHints {
    private final Map<String, String> ids = new HashMap<>();

    AccountHints(AccountTable accounts) {
        for (int row = 0; row < accounts.size(); row++) {
            ids.putIfAbsent(essence(accounts.nameAt(row)), accounts.idAt(row));
        }
        for (int row = 0; row < accounts.size(); row++) {
            ids.put(essence(accounts.idAt(row)), accounts.idAt(row));
        }
    }

    /** A sentence to end a message with; empty without an idea. */
    String maybe(String account) {
        return Optional.ofNullable(ids.get(essence(account)))
                .map(id -> ". Maybe '" + id + "'.")
                .orElse("");
    }

    /** Letters and digits alone, in lower case and without leading zeros. */
    private static String essence(String id) {
        StringBuilder essence = new StringBuilder();
        for (char c : id.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean leadingZero =
                    c == '0' && (essence.length() == 0 || !Character.isDigit(essence.charAt(essence.length() - 1)));
            if (Character.isLetterOrDigit(c) && !leadingZero) {
                essence.append(c);
            }
        }
        return essence.toString();
    }
}
