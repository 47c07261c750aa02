package dev.kam.io;

import dev.kam.KamDataException;
import dev.kam.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with the data, in the order in which it is found.
 *
 * <p>It keeps the first {@value dev.kam.KamDataException#MAX_PROBLEMS} and drops the rest; a problem that was added
 * before is not added again.
 *
 * <p>Instances of this class are not thread-safe.
 */
public final class Problems {
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Creates a collector without problems. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param place where it is; empty when it has no place
     * @param message what was expected and what was found
     * @throws IllegalArgumentException if the message is blank
     */
    public void add(String place, String message) {
        Problem problem = Problem.at(place, message);
        if (!isFull()) {
            problems.add(problem);
        }
    }

    /** {@return whether nothing is wrong so far} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** {@return whether further problems would be dropped, so that a reader may stop} */
    public boolean isFull() {
        return problems.size() >= KamDataException.MAX_PROBLEMS;
    }

    /** {@return the problems so far, in the order in which they were found} */
    public List<Problem> list() {
        return List.copyOf(problems);
    }

    /**
     * Throws if anything is wrong, with all problems.
     *
     * @throws KamDataException if there is at least one problem
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new KamDataException(list());
        }
    }
}
