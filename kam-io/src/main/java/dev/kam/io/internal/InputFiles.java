package dev.kam.io.internal;

import dev.kam.KamDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files, and says in the same words for every format why one cannot be read. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * Opens a file.
     *
     * @param file the file; its path, as it is given here, is the place of the problem
     * @return its bytes
     * @throws KamDataException if it is not there, is a directory or cannot be read
     */
    public static InputStream open(Path file) {
        rejectDirectory(file);
        try {
            return Files.newInputStream(file);
        } catch (IOException problem) {
            throw unreadable(file, problem);
        }
    }

    /**
     * Refuses a directory in the place of a file.
     *
     * @param file the file
     * @throws KamDataException if it is a directory
     */
    public static void rejectDirectory(Path file) {
        if (Files.isDirectory(file)) {
            throw new KamDataException(file.toString(), "expected a file but found a directory");
        }
    }

    /**
     * Says why a file cannot be read.
     *
     * @param file the file
     * @param problem what happened
     * @return an exception to be thrown
     */
    public static KamDataException unreadable(Path file, Exception problem) {
        Throwable cause = problem instanceof UncheckedIOException unchecked ? unchecked.getCause() : problem;
        if (cause instanceof NoSuchFileException) {
            return new KamDataException(file.toString(), "expected a file but found none");
        }
        return new KamDataException(
                file.toString(),
                cause instanceof AccessDeniedException
                        ? "expected a file that may be read but access is denied"
                        : "expected a readable file but reading it failed");
    }
}
