package dev.kam.io.table;

import dev.kam.account.ColumnNames;
import dev.kam.io.internal.Nearest;
import java.util.Collection;
import java.util.Optional;

/** Finds the name of a column that was probably meant. */
final class Names {
    private Names() {}

    /** Returns that of several names which is most like the one that was wanted, if one is like it at all. */
    static Optional<String> nearest(String wanted, Collection<String> present) {
        String canonical = ColumnNames.canonical(wanted);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : present) {
            String other = ColumnNames.canonical(name);
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
