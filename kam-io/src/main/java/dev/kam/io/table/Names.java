package dev.kam.io.table;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Compares the names of columns. */
final class Names {
    private Names() {}

    /** Returns a name trimmed, in lower case, and with an underscore for each hyphen and space. */
    static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Returns that of several names which is most like the one that was wanted, if one is like it at all. */
    static Optional<String> nearest(String wanted, Collection<String> present) {
        String canonical = canonical(wanted);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : present) {
            String other = canonical(name);
            int distance = distance(canonical, other);
            boolean alike = distance * 3 <= Math.max(canonical.length(), other.length())
                    || (other.length() >= 3 && canonical.contains(other))
                    || (canonical.length() >= 3 && other.contains(canonical));
            if (alike && distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns the Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
