package dev.kam.decision.robustness;

import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.internal.ScoreOrder;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.robustness.TopMembership.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who is in the top k of an additive model for every weighting and every completion of the missing cells (necessary), and who
 * for some (possible).
 *
 * <p>For a row the most favorable completion has its own missing cells at 1 and those of all others at 0, whatever the
 * weights; the least favorable one is the reverse. So only the weights have to be searched. Steps:
 *
 * <ol>
 *   <li>Leave out rows whose greatest score lies below k least scores, and rows that k others are ahead of under all weights.
 *   <li>Who is in the top k at one of some weights, drawn and extreme, is possible.
 *   <li>For the rest, search for weights with fewer than k rivals ahead by branch and bound, as {@link NearestFlip} does,
 *       and where that ends undecided, by a mixed-integer program for up to 24 rivals.
 *   <li>Only a row in the most favorable top k at each of these weights can be necessary. It is when fewer than k rivals can
 *       ever be ahead of it, and is not when k are ahead at some weights; in between, a mixed-integer program decides.
 * </ol>
 *
 * <p><b>Input.</b> A table, what is known of the weights, and k. A missing cell under {@link
 * dev.kam.decision.MissingPolicy#INTERVAL} or {@link dev.kam.decision.MissingPolicy#RENORMALIZE} may be worth anything in
 * [0, 1].
 *
 * <p><b>Output.</b> For each row whether it is necessary and whether it is possible: yes, no, or undecided where the limits of
 * the work left it open. Yes and no are proven.
 *
 * <p><b>Edge cases.</b>
 *
 * <ul>
 *   <li>Scores that differ by 1e-9 or less are equal; among equals the earlier row is in front.
 *   <li>k = n: all are necessary.
 *   <li>A row that would have to be ahead of several rivals at once by less than 1e-8 counts as not possible.
 * </ul>
 *
 * <p><b>Complexity.</b> O(n m) for each of the sampled weights, and O(n) for each row that step 1 leaves; the number of linear
 * programs is limited. Under constraints a bound costs a linear program: step 1 then does less for more than 1000 rows,
 * and with more than 2000 rows left who is necessary stays undecided.
 *
 * <p><b>Reference.</b> Necessary and possible follow Greco, S., Mousseau, V., and Slowinski, R. (2008), Ordinal regression
 * revisited: multiple criteria ranking using a set of additive value functions, European Journal of Operational Research
 * 191(2), 416-436, doi 10.1016/j.ejor.2007.08.013; the search for the top k is this project's own.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class PossibleTop {
    private static final int DEFAULT_PROGRAMS = 2000;
    private static final int PROGRAMS_FOR_ONE = 60;
    private static final int RIVALS = 24;
    private static final int LOOKS_AS_A_PROGRAM = 1000;
    /** A rival may cost a linear program under constraints. */
    private static final int PROGRAM_RIVALS = 2000;

    private static final PossibleTop DEFAULTS = new PossibleTop(AdditiveValue.withDefaults(), DEFAULT_PROGRAMS);

    private final AdditiveValue method;
    private final int programs;

    private PossibleTop(AdditiveValue method, int programs) {
        this.method = method;
        this.programs = programs;
    }

    /** {@return the analysis of the absolute additive model, with about 2000 linear programs at most} */
    public static PossibleTop withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the analysis of another additive model.
     *
     * @param newMethod the model
     * @return the changed copy
     */
    public PossibleTop withMethod(AdditiveValue newMethod) {
        return new PossibleTop(newMethod, programs);
    }

    /**
     * Returns the analysis with another limit.
     *
     * @param newPrograms how many linear programs the search of step 3 solves at most, but for those of its last row; with 0
     *     it is left out
     * @return the changed copy
     * @throws IllegalArgumentException if it is negative
     */
    public PossibleTop withLinearPrograms(int newPrograms) {
        if (newPrograms < 0) {
            throw new IllegalArgumentException("linear programs must be >= 0 but was " + newPrograms);
        }
        return new PossibleTop(method, newPrograms);
    }

    /**
     * Finds who is necessary and who is possible.
     *
     * @param matrix the performances
     * @param knowledge what is known of the weights
     * @param top the size of the top set, in [1, number of alternatives]
     * @return what is proven
     * @throws IllegalArgumentException if {@code top} is out of range, or if the knowledge or the table does not suit
     */
    public TopMembership find(DecisionMatrix matrix, WeightKnowledge knowledge, int top) {
        TopSets.require(top, matrix);
        Rivalry rivalry = new Rivalry(method, matrix, knowledge);
        int n = rivalry.size();
        Proof[] possible = new Proof[n];
        Proof[] necessary = new Proof[n];
        Arrays.fill(possible, Proof.NO);
        Arrays.fill(necessary, Proof.NO);
        int[] left = Skyband.rows(rivalry, top);
        for (int row : left) {
            possible[row] = Proof.UNDECIDED;
        }
        for (int row : sampled(rivalry, left, top, possible)) {
            necessary[row] = necessary(rivalry, row, left, top);
        }
        search(rivalry, left, top, possible);
        List<Notice> notices = new ArrayList<>(rivalry.table.notices());
        TopMembership found = new TopMembership(top, necessary, possible, notices);
        int undecided = found.undecided().size();
        if (undecided > 0) {
            notices.add(Notice.of(
                    "undecided",
                    "Of " + undecided + " of " + n + " alternatives it was not proven whether they are in the top "
                            + top + " always, or ever.",
                    "De " + undecided + " de " + n
                            + " alternativas no se ha probado si están siempre, o alguna vez, entre" + " las " + top
                            + " primeras."));
        }
        return new TopMembership(top, necessary, possible, notices);
    }

    /** Marks who is in at some weights; returns who is in at all of them when all harms it. */
    private static int[] sampled(Rivalry rivalry, int[] left, int top, Proof[] possible) {
        boolean[] always = new boolean[rivalry.size()];
        for (int row : left) {
            always[row] = true;
        }
        for (double[] weights : rivalry.samples) {
            double[] least = Arrays.stream(left)
                    .mapToDouble(i -> rivalry.least.score(i, weights))
                    .toArray();
            double[] most = Arrays.stream(left)
                    .mapToDouble(i -> rivalry.most.score(i, weights))
                    .toArray();
            int[] worstOrder = head(least, top + 1);
            int[] bestOrder = head(most, top + 1);
            for (int p = 0; p < left.length; p++) {
                int row = left[p];
                if (possible[row] == Proof.UNDECIDED && ahead(left, worstOrder, least, p, most[p], top) < top) {
                    possible[row] = Proof.YES;
                }
                if (always[row] && ahead(left, bestOrder, most, p, least[p], top) >= top) {
                    always[row] = false;
                }
            }
        }
        return Arrays.stream(left).filter(i -> always[i]).toArray();
    }

    private static int[] head(double[] scores, int count) {
        int[] order = ScoreOrder.bestFirst(scores, true);
        double bar = scores[order[Math.min(count, order.length) - 1]] - 2 * Rivalry.TIE;
        return Arrays.stream(order).takeWhile(p -> scores[p] >= bar).toArray();
    }

    /** How many of the first by score stand before a row of this score; no more than k matter. */
    private static int ahead(int[] left, int[] order, double[] scores, int place, double own, int top) {
        int ahead = 0;
        for (int q : order) {
            if (scores[q] < own - Rivalry.TIE || ahead >= top) {
                break;
            }
            if (q != place && scores[q] - own > Skyband.threshold(left[q], left[place])) {
                ahead++;
            }
        }
        return ahead;
    }

    /** How many rivals are always ahead of a row, and by how much those are that are ahead at times. */
    private record Rivals(int always, List<double[]> leads, double[] thresholds) {

        static Rivals of(Rivalry rivalry, int row, int[] left, boolean helped) {
            int always = 0;
            List<double[]> either = new ArrayList<>();
            List<Double> thresholds = new ArrayList<>();
            for (int rival : left) {
                if (rival != row) {
                    double[] lead = rivalry.lead(row, rival, helped);
                    double threshold = Skyband.threshold(rival, row);
                    switch (rivalry.standing(lead, threshold)) {
                        case ALWAYS_AHEAD -> always++;
                        case EITHER -> {
                            either.add(lead);
                            thresholds.add(threshold);
                        }
                        default -> {
                            // Never ahead.
                        }
                    }
                }
            }
            return new Rivals(
                    always,
                    either,
                    thresholds.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private static Proof necessary(Rivalry rivalry, int row, int[] left, int top) {
        if (rivalry.needsPrograms() && left.length > PROGRAM_RIVALS) {
            return Proof.UNDECIDED;
        }
        Rivals rivals = Rivals.of(rivalry, row, left, false);
        if (rivals.always + rivals.thresholds.length < top) {
            return Proof.YES;
        }
        for (double[] lead : rivals.leads) {
            double[] against =
                    rivalry.space.minimizer(Arrays.stream(lead).map(v -> -v).toArray());
            if (rivals.always + Rivalry.ahead(rivals.leads, rivals.thresholds, against) >= top) {
                return Proof.NO;
            }
        }
        Rivalry.Bounds most = rivalry.most(rivals.leads, rivals.thresholds, RIVALS);
        return rivals.always + most.upper() < top
                ? Proof.YES
                : rivals.always + most.lower() >= top ? Proof.NO : Proof.UNDECIDED;
    }

    /** Looks for weights that bring in each row that is still undecided. */
    private void search(Rivalry rivalry, int[] left, int top, Proof[] possible) {
        ValueRows rivals = rivalry.least.select(left);
        double[] center = rivalry.samples.get(0);
        int[] places = IntStream.range(0, left.length)
                .filter(p -> possible[left[p]] == Proof.UNDECIDED)
                .toArray();
        int used = 0;
        for (int place : places) {
            if (used >= programs) {
                return;
            }
            FlipTree tree = new FlipTree(
                    rivals,
                    rivalry.most.row(left[place]),
                    center,
                    rivalry.rows,
                    place,
                    top,
                    Math.min(PROGRAMS_FOR_ONE, programs));
            FlipTree.Found found = tree.search();
            used += 1 + tree.solved() + left.length / LOOKS_AS_A_PROGRAM;
            if (found.move().isPresent()) {
                possible[left[place]] = Proof.YES;
            } else if (found.isProven()) {
                possible[left[place]] = Proof.NO;
            } else {
                possible[left[place]] = counted(rivalry, left[place], left, top);
            }
        }
    }

    /** Counts by a mixed-integer program, when that is small. */
    private static Proof counted(Rivalry rivalry, int row, int[] left, int top) {
        if (rivalry.needsPrograms() && left.length > PROGRAM_RIVALS) {
            return Proof.UNDECIDED;
        }
        Rivals rivals = Rivals.of(rivalry, row, left, true);
        Rivalry.Bounds fewest = rivalry.fewest(rivals.leads, rivals.thresholds, RIVALS);
        return rivals.always + fewest.upper() < top
                ? Proof.YES
                : rivals.always + fewest.lower() >= top ? Proof.NO : Proof.UNDECIDED;
    }

    @Override
    public String toString() {
        return "PossibleTop[" + method + "]";
    }
}
