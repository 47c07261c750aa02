package dev.kam.examples.cli;

import dev.kam.KamDataException;
import dev.kam.io.json.DecisionLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kam decide}: ranks plain decision problems, one JSON object a line. */
@Command(name = "decide", description = "Rank plain decision problems: JSON Lines in, JSON Lines out.")
final class DecideCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--in", paramLabel = "FILE", description = "The problems (default: standard input).")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "The answers (default: standard output).")
    private @Nullable Path out;

    DecideCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (BufferedReader problems = open()) {
            if (out == null) {
                decide(problems, new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
            } else {
                decideInto(out.toAbsolutePath(), problems);
            }
        }
        return 0;
    }

    private BufferedReader open() throws IOException {
        if (in == null) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(in)) {
            throw new KamDataException(
                    in.toString(),
                    Files.isDirectory(in)
                            ? "expected a file but found a directory"
                            : "expected a file but there is none");
        }
        return new BufferedReader(new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8));
    }

    private void decide(BufferedReader problems, Writer answers) throws IOException {
        DecisionLines.of(in == null ? "stdin" : in.toString()).answer(problems, answers);
    }

    /** The answers get their name when they are complete. */
    private void decideInto(Path file, BufferedReader problems) throws IOException {
        Path unfinished = Files.createTempFile(file.getParent(), ".unfinished-", ".jsonl");
        try {
            try (Writer answers = Files.newBufferedWriter(unfinished)) {
                decide(problems, answers);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
