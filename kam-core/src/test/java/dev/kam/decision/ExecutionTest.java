package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ExecutionTest {

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void doesThePartsInOrderOnTheCallingThread() {
        List<Integer> done = new ArrayList<>();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Execution.sequential().run(5, p -> {
            done.add(p);
            threads.add(Thread.currentThread());
        });
        assertThat(done).containsExactly(0, 1, 2, 3, 4);
        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(Execution.sequential().parallelism()).isEqualTo(1);
    }

    @Test
    void doesNothingWhereThereIsNothingToDo() {
        List<Double> progress = new ArrayList<>();
        AtomicInteger executed = new AtomicInteger();
        Execution.on(r -> executed.incrementAndGet(), 4)
                .withProgress(progress::add)
                .run(0, p -> {
                    throw new AssertionError("no part is there");
                });
        assertThat(progress).isEmpty();
        assertThat(executed).hasValue(0);
    }

    @Test
    void doesEachPartOnceOnSeveralThreads() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            AtomicIntegerArray times = new AtomicIntegerArray(1000);
            Execution.on(executor, 4).run(1000, times::incrementAndGet);
            assertThat(IntStream.range(0, 1000).map(times::get)).containsOnly(1);
        } finally {
            executor.shutdown();
        }
    }

    /** Each of three parts waits until all three are being done: that takes three threads at once. */
    @Test
    void worksOnAsManyThreadsAsItMay() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch all = new CountDownLatch(3);
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            Execution.on(executor, 3).run(3, p -> {
                threads.add(Thread.currentThread());
                all.countDown();
                awaitQuietly(all);
            });
            assertThat(threads).hasSize(3).contains(Thread.currentThread());
        } finally {
            executor.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void asksForNoMoreThreadsThanItMayAndThanThereAreParts(int parallelism) {
        AtomicInteger asked = new AtomicInteger();
        Execution execution = Execution.on(r -> asked.incrementAndGet(), parallelism);
        AtomicInteger done = new AtomicInteger();
        execution.run(3, p -> done.incrementAndGet());
        assertThat(asked).hasValue(Math.min(parallelism, 3) - 1);
        assertThat(done).hasValue(3);
        assertThat(execution.parallelism()).isEqualTo(parallelism);
    }

    /** The executor takes the work and never gets to it, as one does whose threads are all busy. */
    @Test
    void isNotDelayedByASaturatedExecutor() {
        List<Runnable> waiting = new ArrayList<>();
        List<Integer> done = new ArrayList<>();
        Execution.on(waiting::add, 3).run(10, done::add);
        assertThat(done).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(waiting).hasSize(2);
        waiting.forEach(Runnable::run);
        assertThat(done).hasSize(10);
    }

    @Test
    void doesAllOnTheCallingThreadWhenTheExecutorRefuses() {
        AtomicInteger asked = new AtomicInteger();
        List<Integer> done = new ArrayList<>();
        Execution.on(
                        r -> {
                            asked.incrementAndGet();
                            throw new RejectedExecutionException("full");
                        },
                        8)
                .run(6, done::add);
        assertThat(done).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(asked).hasValue(1);
    }

    @Test
    void tellsTheProgressUpToOne() {
        List<Double> progress = new ArrayList<>();
        Execution.sequential().withProgress(progress::add).run(4, p -> {});
        assertThat(progress).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void tellsTheProgressOfEachPartOnSeveralThreads() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            List<Double> progress = Collections.synchronizedList(new ArrayList<>());
            Execution.on(executor, 4).withProgress(progress::add).run(64, p -> {});
            assertThat(progress)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 64).mapToObj(p -> p / 64.0).toList());
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void stopsBeforeTheNextPartWhenItIsCancelled() {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Integer> done = new ArrayList<>();
        List<Double> progress = new ArrayList<>();
        Execution execution = Execution.sequential().withProgress(progress::add).withCancellation(cancelled::get);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> execution.run(10, p -> {
                    done.add(p);
                    cancelled.set(p == 3);
                }))
                .withMessage("the work was stopped");
        assertThat(done).containsExactly(0, 1, 2, 3);
        assertThat(progress).containsExactly(0.1, 0.2, 0.3, 0.4);
    }

    @Test
    void isNotAskedAgainOnceItIsCancelled() {
        AtomicInteger asked = new AtomicInteger();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Execution.sequential()
                        .withCancellation(() -> asked.incrementAndGet() == 2)
                        .run(5, p -> {}));
        assertThat(asked).hasValue(2);
    }

    @Test
    void throwsWhatAPartThrewAndLeavesOutTheRest() {
        List<Integer> begun = new ArrayList<>();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Execution.sequential().run(6, p -> {
                    begun.add(p);
                    if (p == 2) {
                        throw new IllegalStateException("part " + p);
                    }
                }))
                .withMessage("part 2");
        assertThat(begun).containsExactly(0, 1, 2);
    }

    @Test
    void throwsAnErrorAsItIs() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> Execution.sequential().run(2, p -> {
                    throw new StackOverflowError("deep");
                }))
                .withMessage("deep");
    }

    /** All parts begin, and the last ones fail first. */
    @Test
    void throwsTheFailureOfTheSmallestNumber() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            CountDownLatch begun = new CountDownLatch(4);
            CountDownLatch lastFailed = new CountDownLatch(1);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> Execution.on(executor, 4).run(4, p -> {
                        begun.countDown();
                        awaitQuietly(begun);
                        if (p == 3) {
                            lastFailed.countDown();
                            throw new IllegalStateException("part 3");
                        }
                        awaitQuietly(lastFailed);
                        if (p == 1) {
                            throw new IllegalStateException("part 1");
                        }
                    }))
                    .withMessage("part 1");
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void throwsAFailureRatherThanThatItWasStopped() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Execution.sequential()
                        .withCancellation(() -> false)
                        .run(3, p -> {
                            throw new ArithmeticException("first");
                        }))
                .withMessage("first");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Execution.sequential()
                        .withProgress(share -> {
                            throw new IllegalStateException("listener");
                        })
                        .run(3, p -> {}))
                .withMessage("listener");
    }

    /** The part on the other thread ends only after the calling thread, which waits for it, has been interrupted. */
    @Test
    void finishesAndKeepsTheInterruptionOfTheCallingThread() {
        ExecutorService executor = Executors.newFixedThreadPool(1);
        try {
            Thread caller = Thread.currentThread();
            CountDownLatch both = new CountDownLatch(2);
            CountDownLatch callerDone = new CountDownLatch(1);
            AtomicInteger done = new AtomicInteger();
            Execution.on(executor, 2).run(2, p -> {
                both.countDown();
                awaitQuietly(both);
                if (Thread.currentThread() == caller) {
                    callerDone.countDown();
                } else {
                    awaitQuietly(callerDone);
                    caller.interrupt();
                }
                done.incrementAndGet();
            });
            assertThat(done).hasValue(2);
            assertThat(Thread.interrupted()).isTrue();
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void leavesTheCallingThreadUninterrupted() {
        Execution.sequential().run(2, p -> {});
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void isNotChangedByItsCopies() {
        List<Double> progress = new ArrayList<>();
        Execution plain = Execution.on(Runnable::run, 1);
        plain.withProgress(progress::add);
        plain.withCancellation(() -> true);
        plain.run(2, p -> {});
        assertThat(progress).isEmpty();
        plain.withCancellation(() -> false).withProgress(progress::add).run(1, p -> {});
        assertThat(progress).containsExactly(1.0);
        assertThat(Execution.on(Runnable::run, 3)
                        .withProgress(progress::add)
                        .withCancellation(() -> false)
                        .parallelism())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void rejectsLessThanOneThread(int parallelism) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Execution.on(Runnable::run, parallelism))
                .withMessage("parallelism must be >= 1 but was " + parallelism);
    }
}
