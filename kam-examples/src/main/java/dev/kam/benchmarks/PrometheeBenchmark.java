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

/** How long PROMETHEE II takes on ten criteria, against reading and sorting them, and against pairs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public class PrometheeBenchmark {
    private static final int CRITERIA = 10;
    private static final int PAIRS = 1_000;

    /** The number of alternatives. */
    @Param({"100000", "1000000"})
    int rows;

    private PrometheeTable table;
    private ExecutorService threads;
    private Execution two;

    /** Makes the table. */
    @Setup
    public void makeTable() {
        table = new PrometheeTable(rows, CRITERIA);
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
        return ScoringTable.readAll(table.columns());
    }

    /** {@return one of the rows, after a plain radix sort of every column: S} */
    @Benchmark
    public double sortColumns() {
        return table.sortColumns();
    }

    /** {@return a net flow, with straight lines} */
    @Benchmark
    public double linear() {
        return table.linear(Execution.sequential());
    }

    /** {@return the same on two threads} */
    @Benchmark
    public double linearTwoThreads() {
        return table.linear(two);
    }

    /** {@return a net flow, with bell curves} */
    @Benchmark
    public double gaussian() {
        return table.gaussian(Execution.sequential());
    }

    /** {@return the same on two threads} */
    @Benchmark
    public double gaussianTwoThreads() {
        return table.gaussian(two);
    }

    /** {@return a net flow of the first thousand, pair by pair} */
    @Benchmark
    public double peerPairwise() {
        return table.pairwise(PAIRS);
    }
}
