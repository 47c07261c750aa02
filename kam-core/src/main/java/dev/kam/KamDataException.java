package dev.kam;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when data from outside is wrong. It carries all problems that were found, so that they can be mended in one go.
 */
public final class KamDataException extends RuntimeException {

    /** The number of problems after which a reader stops looking for more: {@value}. */
    public static final int MAX_PROBLEMS = 100;

    private static final long serialVersionUID = 1L;

    /** The problems; transient because an exception that was sent elsewhere still has its message. */
    private final transient List<Problem> problems;

    /**
     * Creates an exception from its problems.
     *
     * @param problems what is wrong; at least one
     * @throws IllegalArgumentException if there are no problems
     */
    public KamDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates an exception from a single problem.
     *
     * @param place where it is; empty when it has no place
     * @param message what was expected and what was found
     */
    public KamDataException(String place, String message) {
        this(List.of(Problem.at(place, message)));
    }

    /**
     * Returns all problems, in the order in which they were found.
     *
     * @return the problems; at least one
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
