package dev.kam.examples.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

/** Tells somebody at a terminal what takes so long, from two seconds on. */
final class Progress implements Consumer<String>, AutoCloseable {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long EVERY_MILLIS = 1_000;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private final Timer timer = new Timer("progress", true);
    private final long start = System.nanoTime();
    private volatile String stage = "starting";
    private volatile boolean shown;

    private Progress(PrintStream err) {
        this.err = err;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        show();
                    }
                },
                PATIENCE_MILLIS,
                EVERY_MILLIS);
    }

    /** Starts to watch; silent where nobody sits at a terminal. */
    static Progress on(PrintStream err) {
        Progress progress = new Progress(err);
        if (!isTerminal()) {
            progress.timer.cancel();
        }
        return progress;
    }

    /** From Java 22 on there is a console even where nobody sits; it has to be asked, by a method that 17 lacks. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private void show() {
        shown = true;
        err.print(CLEAR_LINE + "kam: " + stage + " ... " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        err.flush();
    }

    @Override
    public void accept(String newStage) {
        stage = newStage;
    }

    @Override
    public void close() {
        timer.cancel();
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
