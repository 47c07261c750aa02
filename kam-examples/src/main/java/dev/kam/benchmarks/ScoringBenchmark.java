package dev.kam.benchmarks;

import dev.kam.decision.TopAlternatives;
import dev.kam.decision.method.AdditiveRanking;
import dev.kam.decision.method.AdditiveValue;
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
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find the ten best of many alternatives on ten criteria, against the read limit and the peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
public class ScoringBenchmark {
    private static final int CRITERIA = 10;
    private static final int K = 10;
    private static final AdditiveValue METHOD = AdditiveValue.withDefaults();

    /** The number of alternatives. */
    @Param({"1000000"})
    int rows;

    private ScoringTable plain;
    private ScoringTable clipped;
    private ScoringTable missing;
    private Peers peers;

    /** Makes the tables. */
    @Setup
    public void makeTables() {
        plain = new ScoringTable(rows, CRITERIA, 0, 0);
        clipped = new ScoringTable(rows, CRITERIA, 0.1, 0);
        missing = new ScoringTable(rows, CRITERIA, 0, 0.01);
        peers = new Peers(plain);
    }

    /** {@return the sum of all cells: the read limit R} */
    @Benchmark
    public double readAll() {
        return ScoringTable.readAll(plain.columns());
    }

    /** {@return the top 10 where no cell lies outside its anchors} */
    @Benchmark
    public TopAlternatives top10() {
        return METHOD.top(plain.matrix(), plain.weights(), K);
    }

    /** {@return the top 10 where 10 % of the cells are clipped and counted} */
    @Benchmark
    public TopAlternatives top10Clipped() {
        return METHOD.top(clipped.matrix(), clipped.weights(), K);
    }

    /** {@return the top 10 where 1 % of the cells are missing} */
    @Benchmark
    public TopAlternatives top10Missing() {
        return METHOD.top(missing.matrix(), missing.weights(), K);
    }

    /** {@return the full ranking} */
    @Benchmark
    public AdditiveRanking rank() {
        return METHOD.rank(plain.matrix(), plain.weights());
    }

    /** {@return the best score, by a sorted stream of objects} */
    @Benchmark
    public double peerSortedStream() {
        return peers.sortedStream(K);
    }

    /** {@return the best score, by Guava's selection over objects} */
    @Benchmark
    public double peerGuavaGreatest() {
        return peers.guavaGreatest(K);
    }
}
