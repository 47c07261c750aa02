package dev.kam.decision.method;

/**
 * The flows of all alternatives on one criterion, from its sorted performances, in linear time: Calders and Van Assche's
 * sums over sorted neighbors, for every preference function that is made of straight lines.
 *
 * <p>All flows here are sums over the other alternatives, not yet divided by their number. Differences are compared as a
 * pairwise program compares them, {@code s_i - s_k > q}, which is monotone along the sort. Performances may be any finite
 * doubles; a difference that overflows is larger than every threshold.
 */
final class PrometheeKernel {

    /** From this preference threshold on, sums of differences could overflow. */
    private static final double HUGE = 0x1p900;

    private static final double SHRINK = 0x1p-64;

    /** Splits a double into two halves of 26 bits. */
    private static final double SPLIT = 0x1p27 + 1;

    private PrometheeKernel() {}

    /** What the plus flows gain from those at least p worse, and half of it from those between q and p. */
    static void levelPlus(double[] s, double q, double p, double[] plus) {
        int a = 0;
        int b = 0;
        for (int i = 0; i < s.length; i++) {
            double x = s[i];
            while (x - s[a] > p) {
                a++;
            }
            while (x - s[b] > q) {
                b++;
            }
            plus[i] = ((long) a + b) * 0.5;
        }
    }

    /** Overwrites the sorted performances by their minus flows. */
    static void levelMinus(double[] s, double q, double p) {
        int n = s.length;
        int e = 0;
        int f = 0;
        for (int i = 0; i < n; i++) {
            double x = s[i];
            while (e < n && !(s[e] - x > q)) {
                e++;
            }
            while (f < n && !(s[f] - x > p)) {
                f++;
            }
            s[i] = ((long) n - e + n - f) * 0.5;
        }
    }

    /**
     * The power of two by which performances and thresholds have to be multiplied before {@link #linearPlus} and
     * {@link #linearMinus}.
     *
     * <p>It loses bits of differences below 1e-250 only, which are nothing against such a threshold.
     */
    static double scale(double p) {
        return p > HUGE ? SHRINK : 1;
    }

    /**
     * Plus flows of a straight line from q to p.
     *
     * <p>{@code a + sum over k in [a, b) of (s_i - s_k - q) / (p - q)}, where a alternatives are at least p worse and b more
     * than q. The sum comes from sums over the first elements of a run of performances less than p apart, so that no
     * performance far away can spoil it.
     */
    static void linearPlus(double[] s, double q, double p, double[] plus) {
        Prefix a = new Prefix(s, p);
        Prefix b = new Prefix(s, p);
        double width = p - q;
        for (int i = 0; i < s.length; i++) {
            double x = s[i];
            while (x - s[a.next] >= p) {
                a.add();
            }
            while (x - s[b.next] > q) {
                b.add();
            }
            int within = b.next - a.next;
            double flow = a.next;
            if (within > 0) {
                if (a.standsBeforeRun()) {
                    a.clear();
                }
                flow += clip(excess(within, x, q, b, a) / width, within);
            }
            plus[i] = flow;
        }
    }

    /** Overwrites the sorted performances by their minus flows, for a straight line from q to p. */
    static void linearMinus(double[] s, double q, double p) {
        int n = s.length;
        Prefix e = new Prefix(s, p);
        Prefix f = new Prefix(s, p);
        double width = p - q;
        for (int i = 0; i < n; i++) {
            double x = s[i];
            while (e.next < n && !(s[e.next] - x > q)) {
                e.add();
            }
            while (f.next < n && s[f.next] - x < p) {
                f.add();
            }
            int within = f.next - e.next;
            double flow = n - f.next;
            if (within > 0) {
                flow += clip(-excess(within, x, -q, f, e) / width, within);
            }
            s[i] = flow;
        }
    }

    private static double clip(double sum, int count) {
        return sum > 0 ? Math.min(sum, count) : 0;
    }

    /** The sum of {@code x - s_k - shift} over the elements between two places of the same run, as if in exact arithmetic. */
    private static double excess(int count, double x, double shift, Prefix upper, Prefix lower) {
        double z = x - upper.anchor;
        double zLow = differenceError(x, upper.anchor, z);
        double t = z - shift;
        double tLow = differenceError(z, shift, t) + zLow;
        double product = count * t;
        double productLow = productError(count, t, product) + count * tLow;
        double c = upper.high - lower.high;
        double cLow = differenceError(upper.high, lower.high, c) + (upper.low - lower.low);
        double r = product - c;
        return r + (differenceError(product, c, r) + (productLow - cLow));
    }

    /** What {@code d = a - b} lost to rounding, exactly. */
    private static double differenceError(double a, double b, double d) {
        double v = d - a;
        return (a - (d - v)) - (b + v);
    }

    /** What {@code p = a * b} lost to rounding, exactly. */
    private static double productError(double a, double b, double p) {
        double u = SPLIT * a;
        double aHigh = u - (u - a);
        double aLow = a - aHigh;
        double v = SPLIT * b;
        double bHigh = v - (v - b);
        double bLow = b - bHigh;
        return aLow * bLow - (p - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
    }

    /** A pointer that moves along the sort, and the sum, in two doubles, of what it has passed in the present run. */
    private static final class Prefix {
        private final double[] s;
        private final double gap;
        private int next;
        private double anchor;
        private double last;
        private double high;
        private double low;

        Prefix(double[] s, double gap) {
            this.s = s;
            this.gap = gap;
        }

        /** Passes an element. One that is {@code gap} away from the element before it begins a run. */
        void add() {
            double x = s[next];
            if (next == 0 || x - last >= gap) {
                clear();
                anchor = x;
            }
            next++;
            last = x;
            double z = x - anchor;
            double zLow = differenceError(x, anchor, z);
            double sum = high + z;
            double v = sum - high;
            low += (high - (sum - v)) + (z - v) + zLow;
            high = sum;
        }

        /** Whether the next element begins a run. */
        boolean standsBeforeRun() {
            return next == 0 || s[next] - last >= gap;
        }

        void clear() {
            high = 0;
            low = 0;
        }
    }
}
