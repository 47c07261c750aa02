package dev.kam.examples.cli;

import dev.kam.KamDataException;
import dev.kam.io.SelectionResult;
import dev.kam.io.csv.CsvText;
import dev.kam.io.csv.SelectionCsv;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.ProgramFile;
import dev.kam.io.json.SelectionJson;
import dev.kam.io.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the files of a selection: all of them are complete before the first one gets its name. */
final class OutputFolder {
    private final Path folder;
    private final Locale locale;

    OutputFolder(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /**
     * Refuses a place that no folder can have, before the work is done.
     *
     * @throws KamDataException if it is a file
     */
    OutputFolder check() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new KamDataException(folder.toString(), "expected a folder to write to but found a file");
        }
        return this;
    }

    /** The folder of a file that is to be written; it has to be there, and the file must not be a folder itself. */
    static Path ofFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new KamDataException(file.toString(), "expected a file to write to but found a directory");
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new KamDataException(
                    file.toString(), "expected a file in a folder that exists but the folder is not there");
        }
        return parent;
    }

    /** Writes the files and returns their paths. */
    List<Path> write(SelectionResult result) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new KamDataException(folder.toString(), "expected a directory to write to but found a file");
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, ".unfinished-");
        try {
            try (JsonWriter json = JsonWriter.to(unfinished.resolve("selection.json"), JsonStyle.PRETTY)) {
                SelectionJson.in(locale).write(result, json);
            }
            try (CsvText csv = CsvText.to(unfinished.resolve("selection.csv"))) {
                SelectionCsv.in(locale).write(result, csv);
            }
            try (JsonWriter json = JsonWriter.to(unfinished.resolve("program.json"), JsonStyle.PRETTY)) {
                ProgramFile.write(result.program(), json);
            }
            HtmlReport.in(locale).write(result, unfinished.resolve("report.html"));
            return publish(unfinished);
        } finally {
            delete(unfinished);
        }
    }

    private List<Path> publish(Path unfinished) throws IOException {
        List<Path> published = new ArrayList<>();
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file :
                    files.sorted(Comparator.comparing(Path::getFileName)).toList()) {
                Path target = folder.resolve(file.getFileName().toString());
                Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
                published.add(target);
            }
        }
        return published;
    }

    /** Deletes a folder and the files in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
