package dev.kam.io;

import dev.kam.KamDataException;
import dev.kam.Problem;
import java.util.ArrayList;
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
    private boolean dropped;

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
        } else {
            dropped |= !problems.contains(problem);
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

    /** {@return whether more problems were found than are kept, so that a reader should stop} */
    public boolean hasMore() {
        return dropped;
    }

    /** {@return the problems so far, in the order in which they were found} */
    public List<Problem> list() {
        return List.copyOf(problems);
    }

    /**
     * Throws if anything is wrong, with all problems; the last one says so when more were found than are kept.
     *
     * @throws KamDataException if there is at least one problem
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            List<Problem> all = new ArrayList<>(problems);
            if (dropped) {
                all.add(Problem.at("", "reading stopped after " + all.size() + " problems; there are more"));
            }
            throw new KamDataException(all);
        }
    }
}
