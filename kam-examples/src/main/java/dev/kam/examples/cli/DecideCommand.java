package dev.kam.examples.cli;

import dev.kam.io.json.DecisionLines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
        if (out == null) {
            decide(streams.out());
        } else {
            decideInto(out);
        }
        return 0;
    }

    private void decide(OutputStream answers) throws IOException {
        if (in == null) {
            DecisionLines.of("stdin").answer(System.in, answers);
        } else {
            DecisionLines.answer(in, answers);
        }
    }

    /** The answers get their name when they are complete. */
    private void decideInto(Path file) throws IOException {
        Path unfinished = Files.createTempDirectory(OutputFolder.ofFile(file), ".unfinished-");
        try {
            Path answers = unfinished.resolve("answers");
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(answers))) {
                decide(bytes);
            }
            Files.move(answers, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            OutputFolder.delete(unfinished);
        }
    }
}
