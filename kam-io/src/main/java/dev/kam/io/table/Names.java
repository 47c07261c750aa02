package dev.kam.io.table;

import dev.kam.io.internal.Nearest;
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
            int distance = Nearest.distance(canonical, other);
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
}
