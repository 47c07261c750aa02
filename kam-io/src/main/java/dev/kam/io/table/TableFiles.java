package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.io.Mapping;
import dev.kam.io.internal.InputFiles;
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
        InputFiles.rejectDirectory(file);
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JsonRows.read(file, false, spec, mapping);
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JsonRows.read(file, true, spec, mapping);
        }
        return CsvRows.read(file, spec, mapping, CsvFormat.detect(file));
    }

    /**
     * Reads a CSV file in a known format.
     *
     * @param file the file
     * @param spec what it has to hold
     * @param mapping its import settings, which win over the format
     * @param format how the file is written
     * @return its columns
     * @throws KamDataException with all problems of the file
     */
    public static RawTable read(Path file, TableSpec spec, Mapping mapping, CsvFormat format) {
        InputFiles.rejectDirectory(file);
        return CsvRows.read(file, spec, mapping, format);
    }
}
