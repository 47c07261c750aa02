package dev.kam.decision.method;

import dev.kam.decision.method.ContractTables.Directions;
import dev.kam.decision.method.ContractTables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Four hundred random tables of 20 alternatives and 6 criteria, three benefits and three costs, with uniform performances and
 * weights; each of them also with one more alternative, to which all others are better on every criterion, and with one
 * alternative less, drawn at random.
 */
final class ReversalTrials {
    static final int TABLES = 400;
    static final int ALTERNATIVES = 20;

    private static final List<Trial> ALL =
            IntStream.rangeClosed(1, TABLES).mapToObj(ReversalTrials::trial).toList();

    private ReversalTrials() {}

    /**
     * A table and two others that should be answered alike.
     *
     * @param table 20 alternatives
     * @param larger the same and, as the last, one that all others dominate
     * @param smaller the same without one
     * @param leftOut which one that is
     */
    record Trial(Table table, Table larger, Table smaller, int leftOut) {

        /** The same with value functions on all criteria, whose anchors are not taken from the performances. */
        Trial valued() {
            return new Trial(table.valued(), larger.valued(), smaller.valued(), leftOut);
        }

        /** What is said in this order of all alternatives, without that of the one that is left out. */
        int[] withoutLeftOut(int... ofEach) {
            return IntStream.range(0, ofEach.length)
                    .filter(i -> i != leftOut)
                    .map(i -> ofEach[i])
                    .toArray();
        }
    }

    static List<Trial> all() {
        return ALL;
    }

    /** Draws the same tables, and the same dominated alternatives, as {@link RankReversalTest} does. */
    private static Trial trial(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Table table = ContractTables.random(random, ALTERNATIVES, 6, Directions.MIXED);
        Table larger = table.plus(table.dominated(random));
        int leftOut = random.nextInt(ALTERNATIVES);
        int[] others =
                IntStream.range(0, ALTERNATIVES).filter(i -> i != leftOut).toArray();
        return new Trial(table, larger, table.select(others), leftOut);
    }

    /** A file of counts beside this class; empty if there is none. */
    static String recorded(String file) throws IOException {
        try (InputStream in = ReversalTrials.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
