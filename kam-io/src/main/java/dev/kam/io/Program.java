package dev.kam.io;

import dev.kam.selection.KeyAccountSelector;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that decides, in one versioned value: the content of a program file.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param name the name of the program
 * @param version its version
 * @param currency the currency of all money, such as {@code EUR}; empty when nothing is said
 * @param mappings by kind of file ({@code accounts}, {@code transactions}, {@code ratings}) how it is read
 * @param selector what counts, how many are chosen, and which gates there are
 */
public record Program(
        String name,
        String version,
        Optional<String> currency,
        Map<String, Mapping> mappings,
        KeyAccountSelector selector) {

    /**
     * Creates a program.
     *
     * @param name the name of the program, not blank
     * @param version its version, not blank
     * @param currency the currency of all money
     * @param mappings by kind of file how it is read
     * @param selector what counts, how many are chosen, and which gates there are
     * @throws IllegalArgumentException if name or version is blank
     */
    public Program {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("name and version of a program must not be blank");
        }
        mappings = Collections.unmodifiableMap(new LinkedHashMap<>(mappings));
    }

    /**
     * Returns how a kind of file is read.
     *
     * @param kind {@code accounts}, {@code transactions} or {@code ratings}
     * @return its mapping; none when nothing is said
     */
    public Mapping mapping(String kind) {
        return mappings.getOrDefault(kind, Mapping.none());
    }

    /**
     * Returns this program with another selector.
     *
     * @param newSelector what counts, how many are chosen, and which gates there are
     * @return the changed copy
     */
    public Program with(KeyAccountSelector newSelector) {
        return new Program(name, version, currency, mappings, newSelector);
    }
}
