package dev.kam.examples.cli;

import dev.kam.io.SelectionResult;
import dev.kam.io.job.SelectionJob;
import dev.kam.io.json.JsonStyle;
import dev.kam.io.json.JsonWriter;
import dev.kam.io.json.SelectionJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kam select}: from files of accounts to a reasoned choice. */
@Command(name = "select", description = "Choose key accounts: screening, assessment, selection.")
final class SelectCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HelpOption help = new HelpOption();

    @Option(
            names = "--accounts",
            required = true,
            paramLabel = "FILE",
            description = "Accounts: CSV, JSON or JSON Lines.")
    private Path accounts;

    @Option(names = "--transactions", paramLabel = "FILE", description = "Transactions of the accounts.")
    private @Nullable Path transactions;

    @Option(names = "--program", paramLabel = "FILE", description = "The program file: everything that decides.")
    private @Nullable Path program;

    @Option(names = "--ratings", paramLabel = "FILE", description = "Ratings of the accounts by several raters.")
    private @Nullable Path ratings;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "The date up to which transactions count; by default the latest in the data.")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "en|es", description = "Language of reasons and report (default: en).")
    private Language language = Language.EN;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for report.html, selection.json, selection.csv and program.json.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print selection.json instead of a summary.")
    private boolean json;

    SelectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Locale locale = language.locale();
        Optional<OutputFolder> folder = Optional.ofNullable(out).map(path -> new OutputFolder(path, locale).check());
        SelectionResult result;
        List<Path> files;
        try (Progress progress = Progress.on(streams.err())) {
            result = job().withProgress(progress).run();
            progress.accept("writing");
            files = folder.isEmpty() ? List.of() : folder.get().write(result);
        }
        if (json) {
            JsonWriter writer = JsonWriter.to(streams.out(), JsonStyle.PRETTY);
            SelectionJson.in(locale).write(result, writer);
            writer.flush();
        } else {
            new Summary(streams.out(), locale).print(result, files);
        }
        return 0;
    }

    private SelectionJob job() {
        SelectionJob job = SelectionJob.of(accounts);
        job = transactions == null ? job : job.withTransactions(transactions);
        job = ratings == null ? job : job.withRatings(ratings);
        job = program == null ? job : job.withProgram(program);
        return asOf == null ? job : job.withAsOf(asOf);
    }
}
