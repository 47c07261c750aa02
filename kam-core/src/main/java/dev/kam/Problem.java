package dev.kam;

import java.util.Objects;

/**
 * One thing that is wrong with the data, and where.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param place where it is, such as {@code accounts.csv:17, column 'revenue'} or
 *     {@code program.json#/criteria/1/weight}; empty when the problem has no place
 * @param message what was expected and what was found
 */
public record Problem(String place, String message) {

    /**
     * Creates a problem.
     *
     * @param place where it is; empty when it has no place
     * @param message what was expected and what was found
     * @throws IllegalArgumentException if the message is blank
     */
    public Problem {
        Objects.requireNonNull(place, "place");
        if (message.isBlank()) {
            throw new IllegalArgumentException("message of a problem must not be blank");
        }
    }

    /**
     * Creates a problem.
     *
     * @param place where it is; empty when it has no place
     * @param message what was expected and what was found
     * @return the problem
     */
    public static Problem at(String place, String message) {
        return new Problem(place, message);
    }

    /** Returns {@code place: message}. */
    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
