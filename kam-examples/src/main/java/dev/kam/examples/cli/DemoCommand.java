package dev.kam.examples.cli;

import dev.kam.examples.data.BundledSample;
import dev.kam.io.SelectionResult;
import dev.kam.io.job.SelectionJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kam demo}: the whole way on the bundled sample. */
@Command(name = "demo", description = "The whole way on bundled, fictitious data.")
final class DemoCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the results (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "kam");

    @Option(names = "--lang", paramLabel = "en|es", description = "Language of reasons and report (default: en).")
    private Language language = Language.EN;

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        OutputFolder folder = new OutputFolder(out, locale).check();
        Path sample = Files.createTempDirectory("kam-sample-");
        try (Progress progress = Progress.on(streams.err())) {
            BundledSample.copyTo(sample);
            SelectionResult result = SelectionJob.of(sample.resolve("accounts.csv"))
                    .withTransactions(sample.resolve("transactions.csv"))
                    .withRatings(sample.resolve("ratings.csv"))
                    .withProgram(sample.resolve("program.json"))
                    .withProgress(progress)
                    .run();
            new Summary(streams.out(), locale).print(result, folder.write(result));
            return 0;
        } finally {
            OutputFolder.delete(sample);
        }
    }
}
