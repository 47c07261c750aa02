package dev.kam.examples.cli;

import dev.kam.KamDataException;
import dev.kam.Problem;
import dev.kam.io.job.SelectionJob.NoDateException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The {@code kam} command.
 *
 * <p>Exit code 0 on success, 1 for bad data (all problems on standard error, each with its place), 2 for wrong usage.
 */
@Command(
        name = "kam",
        description = "Choose and grow key accounts, with reasons.",
        version = "kam 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            SelectCommand.class,
            DecideCommand.class,
            RobustCommand.class,
            GenerateCommand.class
        })
public final class Kam implements Runnable {
    private static final int BAD_DATA = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec;

    private Kam() {}

    /**
     * Runs the command and ends the process with its exit code, unless that is 0.
     *
     * @param arguments its arguments; none is {@code demo}
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, arguments.length == 0 ? new String[] {"demo"} : arguments);
        out.flush();
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /**
     * Runs the command within this process.
     *
     * @param out standard output
     * @param err standard error
     * @param arguments its arguments
     * @return the exit code
     */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Kam(), new Streams.Factory(new Streams(out, err)))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .registerConverter(Language.class, Language::of)
                .setParameterExceptionHandler((wrong, given) -> explain(wrong))
                .setExecutionExceptionHandler((failure, line, parsed) -> answer(failure, err))
                .execute(arguments);
    }

    private static int explain(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
        line.getErr().println("Maybe '" + line.getCommandSpec().qualifiedName() + " --help' tells how.");
        return WRONG_USAGE;
    }

    private static int answer(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof KamDataException data) {
            data.problems().forEach((Problem problem) -> err.println(problem));
            return BAD_DATA;
        }
        if (failure instanceof NoDateException noDate) {
            err.println(noDate.getMessage());
            return WRONG_USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println(why(failure));
            return BAD_DATA;
        }
        throw failure;
    }

    /** A file that cannot be written, or a temporary one that cannot be read. */
    private static String why(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof FileSystemException file) {
            String reason = file instanceof AccessDeniedException
                    ? "access is denied"
                    : file instanceof NoSuchFileException
                            ? "its folder is not there"
                            : file.getReason() == null ? "writing it failed" : file.getReason();
            return file.getFile() + ": expected a place to write to but " + reason;
        }
        return "expected to read and write but that failed: " + cause.getMessage();
    }

    /** Without a command: wrong usage. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command");
    }
}
