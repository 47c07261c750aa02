package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.io.Mapping;
import dev.kam.io.csv.CsvDialect;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files with rows; the file's ending tells how it is written. */
public final class TableFiles {
    private TableFiles() {}

    /**
     * Reads a file.
     *
     * @param file the file: {@code .json} is an array of objects, {@code .jsonl} and {@code .ndjson} have one object a
     *     line, and any other ending is CSV
     * @param spec what it has to hold
     * @param mapping its import settings
     * @return its columns
     * @throws KamDataException with all problems of the file
     */
    public static RawTable read(Path file, TableSpec spec, Mapping mapping) {
        check(file);
        String name = name(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JsonRows.read(file, false, spec, mapping);
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JsonRows.read(file, true, spec, mapping);
        }
        return CsvRows.read(file, spec, mapping, CsvDialect.detect(file));
    }

    /**
     * Reads a CSV file in a known dialect.
     *
     * @param file the file
     * @param spec what it has to hold
     * @param mapping its import settings, which win over the dialect
     * @param dialect how the file is written
     * @return its columns
     * @throws KamDataException with all problems of the file
     */
    public static RawTable read(Path file, TableSpec spec, Mapping mapping, CsvDialect dialect) {
        check(file);
        return CsvRows.read(file, spec, mapping, dialect);
    }

    private static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new KamDataException(name(file), "expected a file but found a directory");
        }
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    static KamDataException unreadable(Path file, Exception problem) {
        return problem instanceof NoSuchFileException
                ? new KamDataException(name(file), "expected a file but found none")
                : new KamDataException(name(file), "expected a readable file but it cannot be read");
    }
}
