package dev.kam.examples.cli;

import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.RobustnessCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kam robust}: how sure the answer to a plain decision problem is. */
@Command(name = "robust", description = "Ask how sure the answer to a plain decision problem is.")
final class RobustCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec;

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "The problem: one JSON object.")
    private Path in;

    @Option(names = "--top", paramLabel = "K", description = "How many of the best to look at (default: at most 10).")
    private @Nullable Integer top;

    @Option(
            names = "--samples",
            paramLabel = "N",
            description = "How many weights to draw (default: ${DEFAULT-VALUE}).")
    private int samples = 10_000;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of the draws (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    RobustCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        require("--samples", samples);
        if (top != null) {
            require("--top", top);
        }
        RobustnessCase problem = RobustnessCase.read(in).withSamples(samples).withSeed(seed);
        problem = top == null ? problem : problem.withTop(top);
        JsonWriter json = JsonWriter.to(streams.out(), JsonStyle.PRETTY);
        problem.write(json);
        json.flush();
        return 0;
    }

    private void require(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be >= 1 but was " + number);
        }
    }
}
