package dev.kam.benchmarks;

import dev.kam.decision.Execution;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long SMAA takes for the top 10 in ten thousand draws on ten criteria, against scoring all rows in each of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public class SmaaBenchmark {
    private static final int CRITERIA = 10;
    private static final int SAMPLES = 10_000;
    private static final int PLAIN_SAMPLES = 10;

    /** The number of alternatives. */
    @Param({"1000", "100000", "1000000"})
    int rows;

    /** How the performances of an alternative go together. */
    @Param({"INDEPENDENT", "CORRELATED", "ANTI_CORRELATED"})
    String kind = "INDEPENDENT";

    private SmaaTable table;
    private ExecutorService threads;
    private Execution two;

    /** Makes the table. */
    @Setup
    public void makeTable() {
        table = new SmaaTable(rows, CRITERIA, SmaaTable.Kind.valueOf(kind));
        threads = Executors.newFixedThreadPool(1);
        two = Execution.on(threads, 2);
    }

    /** Lets the threads go. */
    @TearDown
    public void shutDown() {
        threads.shutdown();
    }

    /** {@return the sum of all cells: the read limit R} */
    @Benchmark
    public double readAll() {
        return table.readAll();
    }

    /** {@return a figure of ten thousand draws} */
    @Benchmark
    public double simulate() {
        return table.simulate(SAMPLES, Execution.sequential());
    }

    /** {@return the same on two threads} */
    @Benchmark
    public double simulateTwoThreads() {
        return table.simulate(SAMPLES, two);
    }

    /** {@return a figure of ten draws, every alternative scored in each: a thousandth of the work of the others} */
    @Benchmark
    public double peerPlain() {
        return table.plain(PLAIN_SAMPLES);
    }
}
