package dev.kam.decision.robustness;

/**
 * The score of one row as a function of one weight t, while the other weights keep their proportions.
 *
 * <p>{@code s(t) = ((1-t) P + t W v) / ((1-t) A + t W)}, with P the sum of weights times values over the other counted
 * criteria, A the sum of their weights, W the sum of all other weights, and v the value on the criterion itself. For a row
 * that counts in full, A = W and the score is linear in t; otherwise it is monotone in t, as the derivative has the sign of
 * v A - P. A row that does not count on the criterion has the same score everywhere.
 *
 * @param row the row
 * @param rest P
 * @param size P with the size of each value in place of the value; what rounding is measured by
 * @param restWeight A
 * @param others W
 * @param value v; NaN when the row does not count on the criterion
 */
record ScoreCurve(int row, double rest, double size, double restWeight, double others, double value) {
    private static final int HALVINGS = 200;

    /**
     * Prepares the curve of a row.
     *
     * @param row the row
     * @param values its values; NaN where it does not count
     * @param weights the weights
     * @param j the criterion whose weight moves
     */
    static ScoreCurve of(int row, double[] values, double[] weights, int j) {
        double rest = 0;
        double size = 0;
        double restWeight = 0;
        double others = 0;
        for (int k = 0; k < weights.length; k++) {
            if (k != j) {
                others += weights[k];
                if (values[k] == values[k]) {
                    rest += weights[k] * values[k];
                    size += weights[k] * Math.abs(values[k]);
                    restWeight += weights[k];
                }
            }
        }
        return new ScoreCurve(row, rest, size, restWeight, others, values[j]);
    }

    boolean isLinear() {
        return restWeight == others && value == value;
    }

    double at(double t) {
        return mean(t, rest, value);
    }

    private double mean(double t, double of, double own) {
        if (restWeight == 0) {
            return own;
        }
        if (own != own) {
            return of / restWeight;
        }
        double u = 1 - t;
        double x = t * others;
        return (u * of + x * own) / (u * restWeight + x);
    }

    /** How far rounding may have moved the score. */
    double rounding(double t, int criteria) {
        return 4 * (criteria + 1) * Math.ulp(1.0) * mean(t, size, Math.abs(value));
    }

    /**
     * Finds where this row overtakes another.
     *
     * @param member the other row, whose score at the start is not below this one's but for rounding
     * @param from the weight to start from
     * @param to the weight to go to, above or below
     * @param criteria the number of criteria
     * @return the first weight on the way beyond which this row is ahead by more than rounding; NaN when there is none
     */
    double overtakes(ScoreCurve member, double from, double to, int criteria) {
        if (isLinear() && member.isLinear()) {
            return straight(member, from, to, criteria);
        }
        // The difference of the scores has the sign of this, with tau = t W / (1 - t).
        double own = value == value ? 1 : 0;
        double theirs = member.value == member.value ? 1 : 0;
        double v = own == 1 ? value : 0;
        double u = theirs == 1 ? member.value : 0;
        double constant = rest * member.restWeight - member.rest * restWeight;
        double linear = rest * theirs + v * member.restWeight - member.rest * own - u * restWeight;
        double square = v * theirs - u * own;
        double tau = -linear / (2 * square);
        double turn = tau > 0 ? tau / (others + tau) : Double.NaN;
        if (turn > Math.min(from, to) && turn < Math.max(from, to)) {
            double first = curved(member, from, turn, constant, linear, square, criteria);
            return first == first ? first : curved(member, turn, to, constant, linear, square, criteria);
        }
        return curved(member, from, to, constant, linear, square, criteria);
    }

    private double straight(ScoreCurve member, double from, double to, int criteria) {
        double ahead = at(to) - member.at(to);
        if (!isAhead(member, to, criteria)) {
            return Double.NaN;
        }
        double behind = at(from) - member.at(from);
        return behind >= 0 ? from : from + (to - from) * (behind / (behind - ahead));
    }

    /** Tells whether this row is ahead of another by more than rounding. */
    boolean isAhead(ScoreCurve member, double t, int criteria) {
        return at(t) - member.at(t) > Math.max(rounding(t, criteria), member.rounding(t, criteria));
    }

    /** On a way on which the quadratic goes up or down all the time, so that the sign changes at most once. */
    private double curved(
            ScoreCurve member, double from, double to, double constant, double linear, double square, int criteria) {
        double sign = square != 0 ? square : linear != 0 ? linear : constant;
        if (to < 1) {
            double tau = to * others / (1 - to);
            sign = constant + tau * (linear + tau * square);
        }
        if (!(sign > 0)) {
            return Double.NaN;
        }
        double before = from;
        double after = to;
        if (at(from) >= member.at(from)) {
            after = from;
        }
        for (int h = 0; h < HALVINGS && after != from; h++) {
            double middle = before + (after - before) / 2;
            if (middle == before || middle == after) {
                break;
            }
            if (at(middle) > member.at(middle)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        // At the very end the scores may meet again.
        return isAhead(member, to, criteria) || isAhead(member, after + (to - after) / 2, criteria)
                ? after
                : Double.NaN;
    }
}
