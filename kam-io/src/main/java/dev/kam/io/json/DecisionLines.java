package dev.kam.io.json;

import dev.kam.KamDataException;
import dev.kam.Problem;
import dev.kam.io.internal.InputFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers plain decision problems, one JSON object a line: each line in gives one line out, in order, and a line that is
 * wrong gets its own error.
 */
public final class DecisionLines {
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balternative ([0-9]{1,9})\\b");
    /** Only where a message begins so: further on it may quote what the line says. */
    private static final Pattern OF_ALTERNATIVE = Pattern.compile("^((?:[a-z]+ )+of )alternative ([0-9]{1,9})\\b");

    private final String name;

    private DecisionLines(String name) {
        this.name = name;
    }

    /**
     * Creates an answerer.
     *
     * @param name how the input is called in error messages, such as {@code cases.jsonl}
     * @return the answerer
     */
    public static DecisionLines of(String name) {
        return new DecisionLines(name);
    }

    /**
     * Answers all lines. They end with a line feed, a carriage return or both; the last one may end without.
     *
     * @param in the problems, in UTF-8 with or without a byte order mark; a line in another encoding gets its own error
     * @param out receives the answers in UTF-8, each followed by a line feed, and flushed when no further line is waiting
     * @throws IOException if reading or writing fails
     */
    public void answer(InputStream in, OutputStream out) throws IOException {
        // One character for each byte, so that a line can be cut off before it is decoded.
        BufferedReader bytes = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
        long line = 0;
        for (String problem = bytes.readLine(); problem != null; problem = bytes.readLine()) {
            line++;
            String answer = answer(line, problem.getBytes(StandardCharsets.ISO_8859_1));
            out.write(answer.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
            if (!bytes.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    /**
     * Answers all lines of a file, which is called in error messages as it is given here.
     *
     * @param file the problems, in UTF-8
     * @param out receives the answers in UTF-8
     * @throws KamDataException if the file is not there or cannot be read
     * @throws IOException if reading or writing fails
     */
    public static void answer(Path file, OutputStream out) throws IOException {
        try (InputStream in = InputFiles.open(file)) {
            of(file.toString()).answer(in, out);
        }
    }

    private String answer(long line, byte[] problem) {
        try {
            return answer(line, JsonDocument.parseLine(name, line, problem));
        } catch (KamDataException e) {
            return error(Optional.empty(), e);
        }
    }

    /**
     * Answers one line.
     *
     * @param line its number, from 1
     * @param problem the problem
     * @return the answer, without a line feed
     */
    public String answer(long line, String problem) {
        try {
            return answer(line, JsonDocument.parseLine(name, line, problem));
        } catch (KamDataException e) {
            return error(Optional.empty(), e);
        }
    }

    private String answer(long line, JsonDocument document) {
        JsonObject root = document.object();
        JsonValue id = root.optional("id");
        try {
            return DecisionAnswer.of(DecisionProblem.read(document));
        } catch (KamDataException e) {
            List<String> names = root.optional("alternatives").texts();
            List<Problem> problems = e.problems().stream()
                    .map(p -> Problem.at(p.place(), named(OF_ALTERNATIVE, p.message(), names)))
                    .toList();
            return error(Optional.of(id), new KamDataException(problems));
        } catch (IllegalArgumentException e) {
            List<String> names = root.required("alternatives").texts();
            String message = named(String.valueOf(e.getMessage()), names);
            return error(Optional.of(id), new KamDataException(name + ":" + line, message));
        } catch (RuntimeException | StackOverflowError e) {
            // A defect must not take the answers of the other lines with it.
            return DecisionAnswer.error(
                    Optional.of(id),
                    name + ":" + line + ": could not be answered because of a defect of kam, " + e
                            + ". Maybe report it together with the line.");
        }
    }

    /** A message in which alternatives have their names in place of their numbers. */
    static String named(String message, List<String> names) {
        return named(ALTERNATIVE, message, names);
    }

    /** A message in which alternatives have the names that the line gives them, in place of their numbers. */
    private static String named(Pattern pattern, String message, List<String> names) {
        return pattern.matcher(message).replaceAll(match -> {
            int row = Integer.parseInt(match.group(match.groupCount()));
            String before = match.groupCount() > 1 ? match.group(1) : "";
            return Matcher.quoteReplacement(
                    row < names.size() ? before + "alternative '" + names.get(row) + "'" : match.group());
        });
    }

    private static String error(Optional<JsonValue> id, KamDataException problems) {
        return DecisionAnswer.error(
                id,
                problems.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("; "))
                        .replace('\n', ' '));
    }
}
