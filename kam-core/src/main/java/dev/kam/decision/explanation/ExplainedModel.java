package dev.kam.decision.explanation;

/** A model over a table whose scores can be split into what each criterion adds. */
interface ExplainedModel {

    /** The ids of the criteria, in the order of the table. */
    String id(int j);

    /** The number of criteria. */
    int criteria();

    /** The number of alternatives. */
    int rows();

    /** The value of a cell; NaN when it does not count. */
    double valueAt(int row, int j);

    /** The score of an alternative with these values, by the literal formula of the method. */
    double score(double[] values);

    /**
     * What each criterion adds to the score of one alternative less that of another.
     *
     * @param values the values of the one; NaN where a cell does not count
     * @param baseline the values of the other; NaN where a cell does not count
     */
    double[] split(double[] values, double[] baseline);

    /** The best rows, best first. */
    int[] top(int k);

    /** Whether values depend on which alternatives are in the table. */
    boolean isRelative();

    /** The values of a row. */
    default double[] valuesOf(int row) {
        double[] values = new double[criteria()];
        for (int j = 0; j < values.length; j++) {
            values[j] = valueAt(row, j);
        }
        return values;
    }
}
