package dev.kam.decision;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/**
 * How long work is done: on which threads, who is told of the progress, and who may stop it. The default is the calling
 * thread, silent.
 *
 * <p>Results never depend on it: the same input gives the same bits on any number of threads.
 *
 * <p>Instances of this class are immutable, and thread-safe if what they were given is.
 */
public final class Execution {
    private static final Execution SEQUENTIAL = new Execution(Runnable::run, 1, share -> {}, () -> false);

    private final Executor executor;
    private final int parallelism;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;

    private Execution(Executor executor, int parallelism, DoubleConsumer progress, BooleanSupplier cancelled) {
        this.executor = executor;
        this.parallelism = parallelism;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** {@return work on the calling thread alone, silent and never stopped} */
    public static Execution sequential() {
        return SEQUENTIAL;
    }

    /**
     * Returns work on the calling thread and on those of an executor. The calling thread does its part, so that an executor
     * without a free thread delays nothing.
     *
     * @param executor runs the other parts
     * @param parallelism how many threads at most, the calling one included; at least 1
     * @return the execution
     * @throws IllegalArgumentException if {@code parallelism} is less than 1
     */
    public static Execution on(Executor executor, int parallelism) {
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism must be >= 1 but was " + parallelism);
        }
        return new Execution(executor, parallelism, SEQUENTIAL.progress, SEQUENTIAL.cancelled);
    }

    /**
     * Returns this execution with a listener for its progress.
     *
     * @param newProgress is told the share of the work that is done, in [0, 1], from the thread that did it
     * @return the changed copy
     */
    public Execution withProgress(DoubleConsumer newProgress) {
        return new Execution(executor, parallelism, newProgress, cancelled);
    }

    /**
     * Returns this execution for one stage of longer work, so that the listener is told the progress of the whole.
     *
     * @param from the share of the whole that is done before the stage
     * @param to the share that is done after it
     * @return the changed copy
     */
    public Execution withProgressBetween(double from, double to) {
        return withProgress(share -> progress.accept(share < 1 ? from + share * (to - from) : to));
    }

    /**
     * Returns this execution with a way to stop it.
     *
     * @param newCancelled is asked before each part of the work; once it says true, the work ends with a
     *     {@link CancellationException}
     * @return the changed copy
     */
    public Execution withCancellation(BooleanSupplier newCancelled) {
        return new Execution(executor, parallelism, progress, newCancelled);
    }

    /** {@return how many threads work at most} */
    public int parallelism() {
        return parallelism;
    }

    /**
     * Does parts of work that do not depend on each other, each once, and returns when all are done.
     *
     * @param parts how many there are; they are called by their numbers from 0
     * @param part does one; must be thread-safe if there is more than one thread
     * @throws CancellationException if the work was stopped
     * @throws RuntimeException what the failing part of the smallest number threw; parts that had not begun are left out
     */
    public void run(int parts, IntConsumer part) {
        Work work = new Work(parts, part, progress, cancelled);
        for (int t = 1; t < Math.min(parallelism, parts); t++) {
            try {
                executor.execute(work);
            } catch (RejectedExecutionException e) {
                break; // The calling thread does it all.
            }
        }
        work.run();
        work.await();
    }

    /** Parts that are taken one after the other by whichever thread is free. */
    private static final class Work implements Runnable {
        private final int parts;
        private final IntConsumer part;
        private final DoubleConsumer progress;
        private final BooleanSupplier cancelled;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final CountDownLatch open;
        private final AtomicReferenceArray<Throwable> failures;
        private volatile boolean stopped;

        Work(int parts, IntConsumer part, DoubleConsumer progress, BooleanSupplier cancelled) {
            this.parts = parts;
            this.part = part;
            this.progress = progress;
            this.cancelled = cancelled;
            this.open = new CountDownLatch(parts);
            this.failures = new AtomicReferenceArray<>(Math.max(1, parts));
        }

        @Override
        public void run() {
            for (int p = next.getAndIncrement(); p < parts; p = next.getAndIncrement()) {
                try {
                    if (!stopped) {
                        stopped |= cancelled.getAsBoolean();
                    }
                    if (!stopped) {
                        part.accept(p);
                        progress.accept((double) done.incrementAndGet() / parts);
                    }
                } catch (RuntimeException | Error e) {
                    failures.set(p, e);
                    stopped = true;
                } finally {
                    open.countDown();
                }
            }
        }

        /** Waits for the parts that other threads have taken; all have been taken by now. */
        void await() {
            boolean interrupted = false;
            while (open.getCount() > 0) {
                try {
                    open.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            for (int p = 0; p < parts; p++) {
                Throwable failure = failures.get(p);
                if (failure instanceof RuntimeException e) {
                    throw e;
                }
                if (failure instanceof Error e) {
                    throw e;
                }
            }
            if (stopped) {
                throw new CancellationException("the work was stopped");
            }
        }
    }
}
