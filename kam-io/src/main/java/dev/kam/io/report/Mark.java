package dev.kam.io.report;

import dev.kam.selection.Selection.Status;

/**
 * An account in a scatter figure.
 *
 * @param x its value on the lower axis
 * @param y its value on the upright axis
 * @param kind how it is drawn
 * @param number what stands beside it where there is no room for its name; empty for an account that is not labelled
 * @param name its name
 * @param tip what a pointer shows
 */
record Mark(double x, double y, Kind kind, String number, String name, String tip) {

    /** How an account is drawn: by shape and color. */
    enum Kind {
        CHOSEN,
        NEAR,
        OTHER;

        static Kind of(Status status) {
            return status == Status.CHOSEN ? CHOSEN : status == Status.INCUBATION ? NEAR : OTHER;
        }
    }

    boolean isLabelled() {
        return !number.isEmpty();
    }
}
