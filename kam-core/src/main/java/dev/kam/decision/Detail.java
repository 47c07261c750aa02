package dev.kam.decision;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An intermediate of a method, by the name that its literature gives it, for whoever shows or stores results without
 * knowing the method.
 *
 * <p>Instances are immutable and thread-safe.
 */
public sealed interface Detail {

    /** {@return its name, such as {@code phiPlus}} */
    String name();

    /** A number for each alternative. */
    final class Numbers implements Detail {
        private final String name;
        private final double[] values;

        private Numbers(String name, double[] values) {
            this.name = name;
            this.values = values;
        }

        @Override
        public String name() {
            return name;
        }

        /** {@return a copy of the numbers, in the order of the alternatives} */
        public double[] values() {
            return values.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Numbers that && name.equals(that.name) && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.hashCode(values));
        }

        @Override
        public String toString() {
            return name + Arrays.toString(values);
        }
    }

    /** A rank or category for each alternative. */
    final class Places implements Detail {
        private final String name;
        private final int[] values;

        private Places(String name, int[] values) {
            this.name = name;
            this.values = values;
        }

        @Override
        public String name() {
            return name;
        }

        /** {@return a copy of the places, in the order of the alternatives} */
        public int[] values() {
            return values.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Places that && name.equals(that.name) && Arrays.equals(values, that.values);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.hashCode(values));
        }

        @Override
        public String toString() {
            return name + Arrays.toString(values);
        }
    }

    /** Some of the alternatives. */
    final class Subset implements Detail {
        private final String name;
        private final int[] alternatives;

        private Subset(String name, int[] alternatives) {
            this.name = name;
            this.alternatives = alternatives;
        }

        @Override
        public String name() {
            return name;
        }

        /** {@return a copy of their rows} */
        public int[] alternatives() {
            return alternatives.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Subset that
                    && name.equals(that.name)
                    && Arrays.equals(alternatives, that.alternatives);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.hashCode(alternatives));
        }

        @Override
        public String toString() {
            return name + Arrays.toString(alternatives);
        }
    }

    /** A row of numbers for each alternative. */
    final class Table implements Detail {
        private final String name;
        private final double[][] rows;

        private Table(String name, double[][] rows) {
            this.name = name;
            this.rows = rows;
        }

        @Override
        public String name() {
            return name;
        }

        /** {@return a copy of the rows, in the order of the alternatives} */
        public double[][] rows() {
            return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Table that && name.equals(that.name) && Arrays.deepEquals(rows, that.rows);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.deepHashCode(rows));
        }

        @Override
        public String toString() {
            return name + Arrays.deepToString(rows);
        }
    }

    /**
     * Creates a number for each alternative.
     *
     * @param name its name
     * @param values the numbers, in the order of the alternatives; the array is kept
     * @return the intermediate
     */
    static Detail numbers(String name, double[] values) {
        return new Numbers(name, values);
    }

    /**
     * Creates a rank or category for each alternative.
     *
     * @param name its name
     * @param values the places, in the order of the alternatives; the array is kept
     * @return the intermediate
     */
    static Detail places(String name, int[] values) {
        return new Places(name, values);
    }

    /**
     * Creates a list of some of the alternatives.
     *
     * @param name its name
     * @param alternatives their rows; the array is kept
     * @return the intermediate
     */
    static Detail subset(String name, int[] alternatives) {
        return new Subset(name, alternatives);
    }

    /**
     * Creates a row of numbers for each alternative.
     *
     * @param name its name
     * @param rows the rows, in the order of the alternatives; the arrays are kept
     * @return the intermediate
     */
    static Detail table(String name, double[][] rows) {
        return new Table(name, rows);
    }
}
