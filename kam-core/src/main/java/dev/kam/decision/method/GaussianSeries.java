package dev.kam.decision.method;

import java.util.Arrays;

/**
 * The flows of many alternatives on one criterion with a Gaussian preference function, in linear time.
 *
 * <p>The sorted performances are cut into cells no wider than s/2, none of them empty. Over two cells, P is a Taylor series of
 * {@value #TERMS} terms about the distance of their centers; summed over the alternatives of one cell it becomes a polynomial
 * over the other, whose coefficients come from the moments of the cell. Further than {@value #FAR} s apart, P is 1. Within a
 * cell, an alternative is compared with those of its block of {@value #BLOCK} one by one, and with those before the block by
 * the same series.
 *
 * <p>The error of a flow, after it is divided by n - 1, is at most {@link #BOUND}: with derivatives of the Gaussian of at most
 * 1.09 sqrt(k!) (Cramér's inequality) and distances from the centers that sum to at most 1/2, the rest of the series is below
 * {@code 1.09 * 0.5^20 / sqrt(20!) < 1e-15}; beyond {@value #FAR} s, 1 - P is below 4e-17; and no number goes through more
 * than about 200 roundings, since moments are added with compensation.
 */
final class GaussianSeries {

    /** No flow is further from the exact one. */
    static final double BOUND = 1e-13;

    private static final int TERMS = 20;
    private static final int BLOCK = 8;
    private static final double FAR = 8.7;

    /** Two cells with at most this many pairs of alternatives are compared pair by pair. */
    private static final int FEW_PAIRS = 8;

    /** More than the cells that begin within {@value #FAR} s and half an s. */
    private static final int NEAR_CELLS = 32;

    /** 1 / k!. */
    private static final double[] INVERSE_FACTORIALS = new double[TERMS];

    /** The Taylor coefficients of P at 0, by the power of d/s squared, from the first on. */
    private static final double[] AT_ZERO = new double[TERMS / 2];

    /** The derivatives of P at 0; those of odd order are 0. */
    private static final double[] DERIVATIVES_AT_ZERO = new double[TERMS];

    static {
        INVERSE_FACTORIALS[0] = 1;
        double factorial = 1;
        for (int k = 1; k < TERMS; k++) {
            factorial *= k;
            INVERSE_FACTORIALS[k] = 1 / factorial;
        }
        double power = 1;
        double derivative = -1;
        for (int r = 1; r <= AT_ZERO.length; r++) {
            power *= -2.0 * r;
            AT_ZERO[r - 1] = -1 / power;
            derivative *= 1 - 2.0 * r;
            if (2 * r < TERMS) {
                DERIVATIVES_AT_ZERO[2 * r] = derivative;
            }
        }
    }

    private final PreferenceFunction function;
    private final double[] s;
    private final double[] plus;
    private final int n;
    private final double inflection;
    private final Cell[] near = new Cell[NEAR_CELLS];
    private final double[] derivatives = new double[TERMS];
    private final double[] before = new double[TERMS];
    private final double[] blockMoments = new double[TERMS];
    private int nearest;
    private int farthest;

    private GaussianSeries(double[] s, PreferenceFunction function, double[] plus) {
        this.function = function;
        this.s = s;
        this.plus = plus;
        this.n = s.length;
        this.inflection = function.s();
        Arrays.setAll(near, c -> new Cell());
    }

    /**
     * Works out the flows, not yet divided by the number of others.
     *
     * @param s the sorted performances; they are overwritten by the minus flows
     * @param function the Gaussian, with an s that is far from overflow
     * @param plus receives the plus flows
     */
    static void flows(double[] s, PreferenceFunction function, double[] plus) {
        new GaussianSeries(s, function, plus).run();
    }

    private void run() {
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && s[to] - s[from] <= inflection / 2) {
                to++;
            }
            while (farthest < nearest && s[from] - near(farthest).last > FAR * inflection) {
                finish(near(farthest), from);
                farthest++;
            }
            Cell cell = open(from, to);
            compareWithin(cell);
            for (int c = farthest; c < nearest; c++) {
                compare(cell, near(c));
            }
            nearest++;
            from = to;
        }
        for (; farthest < nearest; farthest++) {
            finish(near(farthest), n);
        }
    }

    private Cell near(int number) {
        return near[number & (NEAR_CELLS - 1)];
    }

    private Cell open(int from, int to) {
        Cell cell = near(nearest);
        cell.begin(from, to, s, farthest < nearest ? near(farthest).from : from);
        return cell;
    }

    /** Gives each alternative of a cell, as its plus flow so far, what it is preferred to those of its cell. */
    private void compareWithin(Cell cell) {
        for (int start = cell.from; start < cell.to; start += BLOCK) {
            int end = Math.min(start + BLOCK, cell.to);
            boolean first = start == cell.from;
            if (!first) {
                cell.seriesWithin(before);
            }
            for (int i = start; i < end; i++) {
                double x = s[i];
                if (i > cell.from && x == s[i - 1]) {
                    plus[i] = plus[i - 1];
                    continue;
                }
                double sum = 0;
                for (int k = start; k < i; k++) {
                    double t = (x - s[k]) / inflection;
                    sum += atZero(t * t);
                }
                plus[i] = first ? sum : sum + Math.max(0, polynomial(before, (x - cell.center) / inflection));
            }
            cell.addMoments(s, start, end, inflection, blockMoments);
        }
        cell.seriesWithin(cell.within);
    }

    /** P at a distance of at most 1/2, from its square. */
    private static double atZero(double w) {
        double sum = AT_ZERO[AT_ZERO.length - 1];
        for (int r = AT_ZERO.length - 2; r >= 0; r--) {
            sum = sum * w + AT_ZERO[r];
        }
        return sum * w;
    }

    private static double polynomial(double[] coefficients, double u) {
        double sum = coefficients[TERMS - 1];
        for (int k = TERMS - 2; k >= 0; k--) {
            sum = sum * u + coefficients[k];
        }
        return sum;
    }

    /** Adds to both cells what the alternatives of the upper one are preferred to those of the lower one. */
    private void compare(Cell upper, Cell lower) {
        if ((long) upper.size() * lower.size() <= FEW_PAIRS) {
            for (int i = 0; i < upper.size(); i++) {
                for (int k = 0; k < lower.size(); k++) {
                    double preference = function.of(s[upper.from + i] - s[lower.from + k]);
                    upper.pairsPlus[i] += preference;
                    lower.pairsMinus[k] += preference;
                }
            }
            return;
        }
        differentiate((upper.center - lower.center) / inflection);
        for (int a = 0; a < TERMS; a++) {
            double below = 0;
            double above = 0;
            for (int b = 0; a + b < TERMS; b++) {
                below += derivatives[a + b] * lower.signedMoments[b];
                above += derivatives[a + b] * upper.moments[b];
            }
            upper.below[a] += below;
            lower.above[a] += above;
        }
    }

    /** The derivatives of P at a distance above 0, by the recurrence of Hermite's polynomials. */
    private void differentiate(double x) {
        double bell = StrictMath.exp(-x * x / 2);
        derivatives[0] = -StrictMath.expm1(-x * x / 2);
        double last = bell;
        double next = x * bell;
        for (int k = 1; k < TERMS; k++) {
            derivatives[k] = (k & 1) == 0 ? -next : next;
            double following = x * next - k * last;
            last = next;
            next = following;
        }
    }

    /** Writes the flows of a cell: all alternatives from {@code above} on are far. */
    private void finish(Cell cell, int above) {
        cell.complete();
        for (int i = cell.from; i < cell.to; i++) {
            double x = s[i];
            double u = (x - cell.center) / inflection;
            double own = plus[i];
            double ownAbove = x == cell.last ? 0 : Math.max(0, polynomial(cell.within, u) - own);
            double below = polynomial(cell.below, u);
            double aboveSum = polynomial(cell.above, u);
            if (cell.size() <= FEW_PAIRS) {
                below += cell.pairsPlus[i - cell.from];
                aboveSum += cell.pairsMinus[i - cell.from];
            }
            plus[i] = cell.farBelow + Math.max(0, below) + own;
            s[i] = (n - above) + Math.max(0, aboveSum) + ownAbove;
        }
    }

    /** A stretch of the sort no wider than s/2, as long as others are near it. */
    private static final class Cell {
        private int from;
        private int to;
        private double last;
        private double center;

        /** The number of alternatives so far below that P is 1. */
        private int farBelow;

        /** The sums of u^k / k! over the alternatives, with u the distance from the center over s, and their rest. */
        private final double[] moments = new double[TERMS];

        private final double[] rest = new double[TERMS];
        private final double[] signedMoments = new double[TERMS];

        /** Polynomials in u: what an alternative at u is preferred to near cells below, or these above are to it. */
        private final double[] below = new double[TERMS];

        private final double[] above = new double[TERMS];

        /** The polynomial in u of the sum of P over all alternatives of the cell, on both sides. */
        private final double[] within = new double[TERMS];

        private final double[] pairsPlus = new double[FEW_PAIRS];
        private final double[] pairsMinus = new double[FEW_PAIRS];

        void begin(int newFrom, int newTo, double[] s, int newFarBelow) {
            from = newFrom;
            to = newTo;
            last = s[newTo - 1];
            center = s[newFrom] + (last - s[newFrom]) / 2;
            farBelow = newFarBelow;
            for (double[] each : new double[][] {moments, rest, signedMoments, below, above, pairsPlus, pairsMinus}) {
                Arrays.fill(each, 0);
            }
        }

        int size() {
            return to - from;
        }

        /** Adds a block of alternatives to the moments, with what the additions lost. */
        void addMoments(double[] s, int start, int end, double inflection, double[] block) {
            Arrays.fill(block, 0);
            for (int i = start; i < end; i++) {
                double u = (s[i] - center) / inflection;
                double power = 1;
                for (int k = 0; k < TERMS; k++) {
                    block[k] += power;
                    power *= u;
                }
            }
            for (int k = 0; k < TERMS; k++) {
                double term = block[k] * INVERSE_FACTORIALS[k] + rest[k];
                double sum = moments[k] + term;
                double v = sum - moments[k];
                rest[k] = (moments[k] - (sum - v)) + (term - v);
                moments[k] = sum;
                signedMoments[k] = (k & 1) == 0 ? sum : -sum;
            }
        }

        /** The polynomial in u of the sum of P between u and the alternatives in the moments. */
        void seriesWithin(double[] coefficients) {
            for (int a = 0; a < TERMS; a++) {
                double sum = 0;
                for (int b = a & 1; a + b < TERMS; b += 2) {
                    sum += DERIVATIVES_AT_ZERO[a + b] * signedMoments[b];
                }
                coefficients[a] = sum * INVERSE_FACTORIALS[a];
            }
        }

        /** Turns the sums of derivatives into coefficients. */
        void complete() {
            for (int k = 0; k < TERMS; k++) {
                below[k] *= INVERSE_FACTORIALS[k];
                above[k] *= (k & 1) == 0 ? INVERSE_FACTORIALS[k] : -INVERSE_FACTORIALS[k];
            }
        }
    }
}
