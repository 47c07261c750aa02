package dev.kam.io.job;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.Problem;
import dev.kam.account.AccountTable;
import dev.kam.account.TransactionFeatures;
import dev.kam.account.Transactions;
import dev.kam.criteria.Agreement;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.io.ImportCounts;
import dev.kam.io.Mapping;
import dev.kam.io.Program;
import dev.kam.io.SelectionResult;
import dev.kam.io.job.Inputs.Imported;
import dev.kam.io.job.Inputs.Scale;
import dev.kam.io.json.ProgramFile;
import dev.kam.io.table.RawTable;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import dev.kam.selection.RobustnessAnalysis;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From files to a selection: reads accounts, transactions and ratings as a program says, and chooses.
 *
 * <p>Without a program, the default criteria of the catalogue are used that are found among columns and ratings.
 *
 * <pre>{@code
 * SelectionResult result = SelectionJob.of(Path.of("accounts.csv"))
 *         .withRatings(Path.of("ratings.csv"))
 *         .withProgram(Path.of("program.json"))
 *         .run();
 * }</pre>
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class SelectionJob {
    private static final int FAR_AHEAD = 366;

    /** Columns that are numbers wherever they appear in a file of accounts. */
    private static final List<String> NUMERIC = List.of("size", "revenue", "spend", "serve", "volume", "net_price");

    private final Path accounts;
    private final @Nullable Path transactions;
    private final @Nullable Path ratings;
    private final @Nullable Path program;
    private final @Nullable LocalDate asOf;
    private final Consumer<String> progress;
    private final @Nullable Executor executor;

    private SelectionJob(
            Path accounts,
            @Nullable Path transactions,
            @Nullable Path ratings,
            @Nullable Path program,
            @Nullable LocalDate asOf,
            Consumer<String> progress,
            @Nullable Executor executor) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.ratings = ratings;
        this.program = program;
        this.asOf = asOf;
        this.progress = progress;
        this.executor = executor;
    }

    /** Thrown when transactions are there but no date up to which they count. */
    public static final class NoDateException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoDateException(String message) {
            super(message);
        }
    }

    /**
     * Starts a job.
     *
     * @param accounts the file of accounts
     * @return the job
     */
    public static SelectionJob of(Path accounts) {
        return new SelectionJob(
                Objects.requireNonNull(accounts, "accounts"), null, null, null, null, stage -> {}, null);
    }

    /**
     * Returns this job with transactions.
     *
     * @param file their file
     * @return the changed copy
     */
    public SelectionJob withTransactions(Path file) {
        return new SelectionJob(accounts, file, ratings, program, asOf, progress, executor);
    }

    /**
     * Returns this job with ratings.
     *
     * @param file their file
     * @return the changed copy
     */
    public SelectionJob withRatings(Path file) {
        return new SelectionJob(accounts, transactions, file, program, asOf, progress, executor);
    }

    /**
     * Returns this job with a program.
     *
     * @param file its file
     * @return the changed copy
     */
    public SelectionJob withProgram(Path file) {
        return new SelectionJob(accounts, transactions, ratings, file, asOf, progress, executor);
    }

    /**
     * Returns this job with a date up to which transactions count, in place of the latest one in the data.
     *
     * @param date the date
     * @return the changed copy
     */
    public SelectionJob withAsOf(LocalDate date) {
        return new SelectionJob(accounts, transactions, ratings, program, date, progress, executor);
    }

    /**
     * Returns this job with somebody who is told what it does.
     *
     * @param listener is told each stage as it begins, in English
     * @return the changed copy
     */
    public SelectionJob withProgress(Consumer<String> listener) {
        return new SelectionJob(accounts, transactions, ratings, program, asOf, listener, executor);
    }

    /**
     * Returns this job with threads to read files side by side. The result is the same without.
     *
     * @param threads runs what need not wait
     * @return the changed copy
     */
    public SelectionJob withExecutor(Executor threads) {
        return new SelectionJob(accounts, transactions, ratings, program, asOf, progress, threads);
    }

    /**
     * Reads the files and chooses.
     *
     * @return the result
     * @throws KamDataException if a file cannot be read, or with all that is wrong in the first file that is wrong
     * @throws NoDateException if there are transactions but no date up to which they count
     */
    public SelectionResult run() {
        Optional<Program> given = Optional.ofNullable(program).map(ProgramFile::read);
        Map<String, ImportCounts> imports = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        Optional<FutureTask<RawTable>> rows = startTransactions(given);

        progress.accept("reading accounts");
        Imported<AccountTable> read = Inputs.accounts(accounts, mapping(given, "accounts"), numericColumns(given));
        imports.put("accounts", read.counts());
        AccountTable table = read.value();

        Map<String, Agreement> agreement = new LinkedHashMap<>();
        RobustnessAnalysis analysis = RobustnessAnalysis.withDefaults();
        if (ratings != null) {
            progress.accept("reading ratings");
            Imported<Ratings> rated = Inputs.ratings(ratings, mapping(given, "ratings"), table, scales(given));
            imports.put("ratings", rated.counts());
            rated.value().criteria().forEach(c -> agreement.put(c, rated.value().agreement(c)));
            table = table.with(rated.value());
            analysis = analysis.withRatings(rated.value());
        }
        Optional<LocalDate> date = Optional.ofNullable(asOf);
        if (rows.isPresent()) {
            Featured featured = features(rows.get(), table, notices);
            imports.put("transactions", featured.counts());
            date = Optional.of(featured.asOf());
            table = table.with(featured.features());
        }
        progress.accept("choosing");
        Program used;
        Selection selection;
        try {
            used = given.isPresent() ? given.get() : defaults(table, notices);
            selection = used.selector().select(table);
        } catch (KamDataException e) {
            throw new KamDataException(
                    e.problems().stream().map(this::inAccounts).toList());
        }
        notices.addAll(selection.notices());
        progress.accept("asking how sure the choice is");
        return new SelectionResult(
                used.with(anchored(used, selection)),
                date,
                selection,
                analysis.analyze(selection),
                imports,
                agreement,
                notices);
    }

    /** What does not fit into the accounts, with their file as its place; a parameter stands in the program. */
    private Problem inAccounts(Problem problem) {
        if (program != null && problem.message().startsWith("parameter ")) {
            return Problem.at(program + ", " + problem.place(), problem.message());
        }
        boolean ofAll = problem.place().isEmpty() || problem.place().equals("accounts");
        return Problem.at(accounts + (ofAll ? "" : ", " + problem.place()), problem.message());
    }

    /** Reads transactions beside the accounts if there is a thread for it, else when their turn comes. */
    private Optional<FutureTask<RawTable>> startTransactions(Optional<Program> given) {
        Optional<FutureTask<RawTable>> rows = Optional.ofNullable(transactions)
                .map(file -> new FutureTask<>(() -> Inputs.transactionRows(file, mapping(given, "transactions"))));
        if (executor != null) {
            rows.ifPresent(executor::execute);
        }
        return rows;
    }

    private static RawTable result(FutureTask<RawTable> rows) {
        rows.run(); // does nothing where another thread did or does it
        try {
            return rows.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading transactions", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException(e.getCause());
        }
    }

    private record Featured(TransactionFeatures features, ImportCounts counts, LocalDate asOf) {}

    /** In a method of its own, so that the transactions are garbage when it ends. */
    private Featured features(FutureTask<RawTable> rows, AccountTable table, List<Notice> notices) {
        progress.accept("reading transactions");
        Imported<Transactions> bought = Inputs.transactions(result(rows), table);
        LocalDate date = asOf != null ? asOf : latest(bought.value(), notices);
        progress.accept("computing features");
        TransactionFeatures features = TransactionFeatures.of(table, bought.value(), date);
        notices.addAll(features.notices());
        if (features.used() == 0 && features.ignored() > 0) {
            notices.add(Notice.of(
                    "no-transactions",
                    "All transactions lie after the as-of date, " + date + ", and were ignored.",
                    "Todas las transacciones son posteriores a la fecha de corte, " + date + ", y no se han tenido en"
                            + " cuenta."));
        }
        ImportCounts counts = bought.counts();
        return new Featured(
                features,
                new ImportCounts(
                        counts.read(), counts.filtered(), counts.unmatched(), counts.strays(), features.ignored()),
                date);
    }

    private static Mapping mapping(Optional<Program> program, String kind) {
        return program.map(p -> p.mapping(kind)).orElse(Mapping.none());
    }

    private LocalDate latest(Transactions bought, List<Notice> notices) {
        LocalDate latest = bought.latest()
                .orElseThrow(() -> new NoDateException("no transaction is left to take the as-of date from.\n"
                        + "Maybe give it: --as-of YYYY-MM-DD."));
        bought.secondLatest()
                .filter(before -> ChronoUnit.DAYS.between(before, latest) > FAR_AHEAD)
                .ifPresent(before -> notices.add(Notice.of(
                        "far-date",
                        "The as-of date is the latest in the data, " + latest + ", but the one before is " + before
                                + ": maybe it is a mistyped year.",
                        "La fecha de corte es la última de los datos, " + latest + ", pero la anterior es " + before
                                + ": quizá sea un año mal escrito.")));
        return latest;
    }

    /** The columns that the program uses as numbers, so that a wrong cell in them is an error. */
    private static Set<String> numericColumns(Optional<Program> program) {
        Set<String> numeric = new LinkedHashSet<>(NUMERIC);
        if (program.isEmpty()) {
            KamCriteria.defaults().forEach(c -> numeric.add(c.criterion().defaultColumn()));
        }
        program.map(Program::selector).ifPresent(selector -> {
            selector.model().criteria().forEach(c -> numeric.add(c.column()));
            selector.policy().sizeColumn().ifPresent(numeric::add);
            selector.screening().gates().stream()
                    .filter(g -> g.oneOf().isEmpty())
                    .map(g -> g.onCriterion() ? columnOf(g.subject(), selector.model()) : g.subject())
                    .forEach(numeric::add);
            selector.axes()
                    .ifPresent(axes -> axes.factors().forEach((SuccessFactor f) -> {
                        numeric.add(f.ours());
                        numeric.add(f.best());
                    }));
        });
        return numeric;
    }

    /** The column of a criterion that need not be one of the model. */
    private static String columnOf(String criterion, ScoringModel model) {
        return model.criterion(criterion)
                .map(ModelCriterion::column)
                .or(() -> KamCriteria.find(criterion).map(KamCriterion::defaultColumn))
                .orElse(criterion);
    }

    /** The criteria that may be rated: those of the program, and those of the catalogue. */
    private static Map<String, Scale> scales(Optional<Program> program) {
        Map<String, Scale> scales = new LinkedHashMap<>();
        for (KamCriterion criterion : KamCriteria.all()) {
            scales.put(criterion.id(), new Scale(criterion.lo(), criterion.hi()));
        }
        program.ifPresent(p -> {
            for (ModelCriterion criterion : p.selector().model().criteria()) {
                scales.put(criterion.id(), new Scale(criterion.scaleLow(), criterion.scaleHigh()));
            }
        });
        return scales;
    }

    private static Program defaults(AccountTable table, List<Notice> notices) {
        ScoringModel model = ScoringModel.foundIn(table);
        List<String> ids = model.criteria().stream().map(ModelCriterion::id).toList();
        notices.add(Notice.of(
                "default-criteria",
                "Without a program file, the criteria found in the data were used: " + String.join(", ", ids) + ".",
                "Sin fichero de programa, se han usado los criterios hallados en los datos: " + String.join(", ", ids)
                        + "."));
        return new Program(
                "kam",
                "1",
                Optional.empty(),
                Map.of(),
                KeyAccountSelector.builder(model).build());
    }

    /** The selector with the anchors that were derived from this data, so that the next run has the same. */
    private static KeyAccountSelector anchored(Program used, Selection selection) {
        KeyAccountSelector selector = used.selector();
        ScoringModel frozen =
                selector.model().map(c -> selection.model().criterion(c.id()).orElse(c));
        KeyAccountSelector.Builder builder =
                KeyAccountSelector.builder(frozen).policy(selector.policy()).screening(selector.screening());
        selector.axes().ifPresent(builder::axes);
        return builder.build();
    }
}
