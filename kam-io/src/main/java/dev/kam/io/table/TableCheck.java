package dev.kam.io.table;

/** Looks for what no single cell shows, such as an account that stands twice. It sees wrong cells as missing ones. */
@FunctionalInterface
public interface TableCheck {

    /** Takes the problems that a check finds. */
    @FunctionalInterface
    interface Findings {

        /**
         * Adds a problem.
         *
         * @param row the row, from 0
         * @param name kam's name of the column; empty for the row as a whole
         * @param message what was expected and what was found
         */
        void add(int row, String name, String message);
    }

    /**
     * Checks a table.
     *
     * @param table the rows that passed the filters
     * @param findings takes the problems
     */
    void check(RawTable table, Findings findings);
}
