package dev.kam.examples.cli;

import dev.kam.examples.data.SampleData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kam generate}: a fictitious, realistic data set. */
@Command(name = "generate", description = "Write a fictitious, realistic data set; the same seed gives the same bytes.")
final class GenerateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec;

    @Option(names = "--accounts", required = true, paramLabel = "N", description = "The number of accounts.")
    private int accounts;

    @Option(names = "--seed", paramLabel = "S", description = "The seed (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    GenerateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (Progress progress = Progress.on(streams.err())) {
            progress.accept("writing " + accounts + " accounts");
            sample().writeTo(out);
        }
        SampleData.FILES.forEach(file -> streams.out().println(out.resolve(file)));
        return 0;
    }

    private SampleData sample() {
        try {
            return SampleData.of(accounts, seed);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
