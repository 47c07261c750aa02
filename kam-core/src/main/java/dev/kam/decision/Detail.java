package dev.kam.decision;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An intermediate of a method, by the name that its literature gives it, for whoever shows or stores results without
 * knowing the method.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public abstract sealed class Detail {
    private final String name;
    private final Object[] content;

    private Detail(String name, Object content) {
        this.name = Objects.requireNonNull(name, "name");
        this.content = new Object[] {content};
    }

    /** {@return its name, such as {@code phiPlus}} */
    public final String name() {
        return name;
    }

    /** A number for each alternative. */
    public static final class Numbers extends Detail {
        private final double[] values;

        private Numbers(String name, double[] values) {
            super(name, values);
            this.values = values;
        }

        /** {@return a copy of the numbers, in the order of the alternatives} */
        public double[] values() {
            return values.clone();
        }
    }

    /** A rank or category for each alternative. */
    public static final class Places extends Detail {
        private final int[] values;

        private Places(String name, int[] values) {
            super(name, values);
            this.values = values;
        }

        /** {@return a copy of the places, in the order of the alternatives} */
        public int[] values() {
            return values.clone();
        }
    }

    /** Some of the alternatives. */
    public static final class Subset extends Detail {
        private final int[] alternatives;

        private Subset(String name, int[] alternatives) {
            super(name, alternatives);
            this.alternatives = alternatives;
        }

        /** {@return a copy of their rows} */
        public int[] alternatives() {
            return alternatives.clone();
        }
    }

    /** A row of numbers for each alternative. */
    public static final class Table extends Detail {
        private final double[][] rows;

        private Table(String name, double[][] rows) {
            super(name, rows);
            this.rows = rows;
        }

        /** {@return a copy of the rows, in the order of the alternatives} */
        public double[][] rows() {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        }
    }

    /**
     * Creates a number for each alternative.
     *
     * @param name its name
     * @param values the numbers, in the order of the alternatives; the array is kept
     * @return the intermediate
     */
    public static Detail numbers(String name, double[] values) {
        return new Numbers(name, values);
    }

    /**
     * Creates a rank or category for each alternative.
     *
     * @param name its name
     * @param values the places, in the order of the alternatives; the array is kept
     * @return the intermediate
     */
    public static Detail places(String name, int[] values) {
        return new Places(name, values);
    }

    /**
     * Creates a list of some of the alternatives.
     *
     * @param name its name
     * @param alternatives their rows; the array is kept
     * @return the intermediate
     */
    public static Detail subset(String name, int[] alternatives) {
        return new Subset(name, alternatives);
    }

    /**
     * Creates a row of numbers for each alternative.
     *
     * @param name its name
     * @param rows the rows, in the order of the alternatives; the arrays are kept
     * @return the intermediate
     */
    public static Detail table(String name, double[][] rows) {
        return new Table(name, rows);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Detail that
                && getClass() == that.getClass()
                && name.equals(that.name)
                && Arrays.deepEquals(content, that.content);
    }

    @Override
    public final int hashCode() {
        return 31 * name.hashCode() + Arrays.deepHashCode(content);
    }

    @Override
    public final String toString() {
        String text = Arrays.deepToString(content);
        return name + text.substring(1, text.length() - 1);
    }
}
