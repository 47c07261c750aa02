package dev.kam.decision.robustness;

import dev.kam.decision.table.ValuedTable;
import java.util.BitSet;
import java.util.SplittableRandom;

/** An alternative some of whose assessments are missing or uncertain: what it scores now, and what it could score. */
final class OpenRow {
    final int row;

    /** The places of the criteria whose assessments are open. */
    final int[] open;

    /** What is believed of each of them. */
    final Belief[] beliefs;

    final BitSet assessed;

    /** The weighted values that count now, and their weight. */
    private final double sum;

    private final double counted;

    /** The weighted values that are known for sure. */
    private final double known;

    private final ValuedTable table;

    OpenRow(ValuedTable table, int row, int[] open, Belief[] beliefs) {
        this.table = table;
        this.row = row;
        this.open = open;
        this.beliefs = beliefs;
        this.assessed = new BitSet();
        double sumNow = 0;
        double countedNow = 0;
        double sure = 0;
        for (int j = 0; j < table.criteria(); j++) {
            assessed.set(j, !table.column(j).isMissing(row));
            double value = table.valueAt(row, j);
            if (value == value) {
                sumNow += table.weight(j) * value;
                countedNow += table.weight(j);
                sure += isOpen(j) ? 0 : table.weight(j) * value;
            }
        }
        this.sum = sumNow;
        this.counted = countedNow;
        this.known = sure;
    }

    private boolean isOpen(int criterion) {
        for (int j : open) {
            if (j == criterion) {
                return true;
            }
        }
        return false;
    }

    /** The score by what is known now; -infinity when nothing is. */
    double score() {
        return counted > 0 ? sum / counted : Double.NEGATIVE_INFINITY;
    }

    /** The score once one open assessment is settled. */
    double scoreWith(int place, double value) {
        int j = open[place];
        double before = table.valueAt(row, j);
        double weight = table.weight(j);
        return before == before
                ? (sum - weight * before + weight * value) / counted
                : (sum + weight * value) / (counted + weight);
    }

    /** What is assessed once one open assessment is settled. */
    BitSet assessedWith(int place) {
        BitSet more = (BitSet) assessed.clone();
        more.set(open[place]);
        return more;
    }

    /** The least that the score can be once all is known. */
    double least() {
        double least = known;
        for (int q = 0; q < open.length; q++) {
            least += table.weight(open[q]) * beliefs[q].least();
        }
        return least;
    }

    /** The most that the score can be once all is known. */
    double most() {
        double most = known;
        for (int q = 0; q < open.length; q++) {
            most += table.weight(open[q]) * beliefs[q].most();
        }
        return most;
    }

    /** A score that is possible once all is known. */
    double draw(SplittableRandom random) {
        double score = known;
        for (int q = 0; q < open.length; q++) {
            score += table.weight(open[q]) * beliefs[q].draw(random);
        }
        return score;
    }

    /** The score of any row by what is known of it; -infinity when nothing is. */
    static double scoreOf(ValuedTable table, int row) {
        double sum = 0;
        double counted = 0;
        for (int j = 0; j < table.criteria(); j++) {
            double value = table.valueAt(row, j);
            if (value == value) {
                sum += table.weight(j) * value;
                counted += table.weight(j);
            }
        }
        return counted > 0 ? sum / counted : Double.NEGATIVE_INFINITY;
    }
}
