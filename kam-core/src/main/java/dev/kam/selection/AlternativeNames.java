package dev.kam.selection;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the alternatives in a message of the ground floor, which knows them by their numbers, the ids of accounts. */
final class AlternativeNames {
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balternative ([0-9]{1,9})\\b");

    private AlternativeNames() {}

    static String in(String message, int count, IntFunction<String> idOf) {
        return ALTERNATIVE.matcher(message).replaceAll(match -> {
            int number = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(number < count ? "account '" + idOf.apply(number) + "'" : match.group());
        });
    }
}
