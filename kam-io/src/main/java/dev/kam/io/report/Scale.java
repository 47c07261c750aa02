package dev.kam.io.report;

import java.util.ArrayList;
import java.util.List;

/** Maps numbers to places between 0 and 1 along an axis, evenly or by powers of ten. */
final class Scale {
    private static final double LOG_SPAN = 100;
    private static final double MARGIN = 0.04;
    private static final double[] STEPS = {1, 2, 5, 10};

    private final double low;
    private final double high;
    private final boolean log;
    private final boolean reversed;

    private Scale(double low, double high, boolean log, boolean reversed) {
        this.low = low;
        this.high = high;
        this.log = log;
        this.reversed = reversed;
    }

    /** An even scale that holds two bounds, with a margin. */
    static Scale linear(double min, double max) {
        double margin = max > min ? (max - min) * MARGIN : Math.max(Math.abs(max) * MARGIN, 0.5);
        return Double.isFinite((max + margin) - (min - margin))
                ? new Scale(min - margin, max + margin, false, false)
                : new Scale(-Double.MAX_VALUE / 2, Double.MAX_VALUE / 2, false, false);
    }

    /** An even scale from one bound to the other. */
    static Scale exact(double low, double high) {
        return new Scale(low, high, false, false);
    }

    /** A scale by powers of ten where all is positive and spans more than two of them, else an even one. */
    static Scale fitting(double min, double max) {
        if (min > 0 && max / min > LOG_SPAN) {
            double from = StrictMath.log10(min);
            double to = StrictMath.log10(max);
            double margin = (to - from) * MARGIN;
            return new Scale(from - margin, to + margin, true, false);
        }
        return linear(min, max);
    }

    Scale reverse() {
        return new Scale(low, high, log, !reversed);
    }

    boolean isLog() {
        return log;
    }

    double at(double value) {
        double place = ((log ? StrictMath.log10(value) : value) - low) / (high - low);
        double within = Math.max(0, Math.min(1, place));
        return reversed ? 1 - within : within;
    }

    /** Round numbers along the axis, at most so many. */
    List<Double> ticks(int most) {
        return log ? powers(most) : round(most);
    }

    private List<Double> round(int most) {
        double raw = (high - low) / most;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        double step = power;
        for (double s : STEPS) {
            step = s * power;
            if (step >= raw) {
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (double i = Math.ceil(low / step); i * step <= high && ticks.size() <= most; i++) {
            ticks.add(rounded(i, step));
        }
        return ticks;
    }

    /** i times the step, without the last bits that a step such as 0.1 leaves behind. */
    private static double rounded(double i, double step) {
        return step < 1 ? i / Math.rint(1 / step) : i * step;
    }

    /** Powers of ten; where few fit, 2 and 5 times them as well. */
    private List<Double> powers(int most) {
        int first = (int) Math.ceil(low);
        int last = (int) Math.floor(high);
        int every = (last - first) / most + 1;
        double[] factors = (last - first + 2) * 3 <= most + 2 ? new double[] {1, 2, 5} : new double[] {1};
        List<Double> ticks = new ArrayList<>();
        for (int exponent = first - 1; exponent <= last; exponent++) {
            for (double factor : factors) {
                double tick = factor * StrictMath.pow(10, exponent);
                double place = StrictMath.log10(tick);
                if (place >= low && place <= high && (exponent - first) % every == 0) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }
}
