package dev.kam.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measured counts of rank reversals, which tests of the core recompute, and the tables of pages that show them. */
enum ReversalCounts {
    RANKING("rank-reversal.csv"),
    SORTING("sorting-reversal.csv"),
    WEIGHTINGS("weighting-reversal.csv");

    private final List<List<String>> rows;

    ReversalCounts(String file) {
        try {
            rows = Files.readAllLines(
                            Markdown.root().resolve("kam-core/src/test/resources/dev/kam/decision/method/" + file))
                    .stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first fields, each as often as it stands there. */
    List<String> names() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** The figures of a method by variant. */
    Map<String, List<String>> ofVariants(String method) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.get(0).equals(method))
                .forEach(row -> found.put(label(row.get(1)), row.subList(2, row.size())));
        return found;
    }

    /** The figures of all that are named, without variants. */
    Map<String, List<String>> of(List<String> names) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> names.contains(row.get(0)))
                .forEach(row -> found.put(row.get(0), row.subList(1, row.size())));
        return found;
    }

    /** The figures in the table of a section, by what stands in front of them. */
    static Map<String, List<String>> shown(String section, String header) {
        List<String> lines =
                section.lines().filter(line -> line.startsWith("|")).toList();
        if (lines.isEmpty() || !lines.get(0).equals(header)) {
            throw new AssertionError("no table begins with " + header + " in " + section);
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> cells = Arrays.stream(line.substring(2).split("\\|"))
                    .map(String::strip)
                    .toList();
            if (found.put(label(cells.get(0)), cells.subList(1, cells.size())) != null) {
                throw new AssertionError("a row stands twice in the table: " + line);
            }
        }
        return found;
    }

    /** A variant by the same words in a file and on a page, where it is a part of a sentence. */
    static String label(String variant) {
        return variant.replaceAll("[`,]", "")
                .replace("value functions", "valued")
                .replace(" (default)", "")
                .replace(" on every criterion", "")
                .replaceAll("\\b(with|and) ", "");
    }
}
