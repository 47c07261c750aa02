package dev.kam.io.table;

import dev.kam.KamDataException;
import dev.kam.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the problems of one file, at most {@value KamDataException#MAX_PROBLEMS}. */
final class FileProblems {
    private static final int SHOWN_LENGTH = 60;

    private final RowPlace place;
    private final List<Found> found = new ArrayList<>();
    private boolean full;

    private record Found(int position, Problem problem) {}

    FileProblems(RowPlace place) {
        this.place = place;
    }

    RowPlace place() {
        return place;
    }

    void atFile(String message) {
        add(RowPlace.WHOLE_FILE, Problem.at(place.file(), message));
    }

    void atRow(int position, String message) {
        add(position, Problem.at(place.of(position), message));
    }

    void atCell(int position, String header, String message) {
        add(position, Problem.at(place.of(position, header), message));
    }

    void add(int position, Problem problem) {
        if (found.size() == KamDataException.MAX_PROBLEMS) {
            full = true;
        } else {
            found.add(new Found(position, problem));
        }
    }

    /** Tells whether more problems were found than are kept: time to stop reading. */
    boolean full() {
        return full;
    }

    int size() {
        return found.size();
    }

    /** Forgets the latest problems. */
    void backTo(int size) {
        if (found.size() > size) {
            found.subList(size, found.size()).clear();
            full = false;
        }
    }

    /** Throws what was found, in the order of the file. */
    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> sorted = new ArrayList<>();
        found.sort(Comparator.comparingInt(Found::position));
        for (Found each : found) {
            sorted.add(each.problem());
        }
        if (full) {
            sorted.add(Problem.at(
                    place.file(),
                    "reading stopped after " + KamDataException.MAX_PROBLEMS + " problems; there are more"));
        }
        throw new KamDataException(sorted);
    }

    /** Returns a cell as a message shows it: on one line, and not too long. */
    static String shown(String cell) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < cell.length() && i < SHOWN_LENGTH; i++) {
            char c = cell.charAt(i);
            shown.append(Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR ? ' ' : c);
        }
        return cell.length() > SHOWN_LENGTH ? shown + "..." : shown.toString();
    }

    static String shown(char[] buffer, int offset, int length) {
        return shown(new String(buffer, offset, Math.min(length, SHOWN_LENGTH + 1)));
    }
}
