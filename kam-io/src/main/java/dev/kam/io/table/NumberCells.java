package dev.kam.io.table;

import dev.kam.decision.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grows a column of numbers and finds out which decimal sign it uses.
 *
 * <p>As long as no cell has settled the sign, cells from the first one on that has two readings are held back under both.
 * The first cell with a single reading settles it. If others contradict it later, the column is wrong, and the rarer kind
 * is reported.
 */
final class NumberCells {
    private static final int EXAMPLES = 100;

    private final NumberText text = new NumberText();
    private final Column.Builder column = Column.builder();
    private final char decimal;
    private final boolean commaIsForeign;
    private char settled;

    private double[] heldPoint = new double[0];
    private double[] heldComma = new double[0];
    private int held;

    private final Evidence points = new Evidence();
    private final Evidence commas = new Evidence();
    private final List<Example> ambiguous = new ArrayList<>();
    private boolean any;
    private int lastForm;

    private record Example(int position, String text) {}

    private static final class Evidence {
        private final List<Example> examples = new ArrayList<>();
        private long count;
    }

    /**
     * Starts a column.
     *
     * @param decimal the decimal sign, or {@link CsvFormat#PER_COLUMN}
     * @param commaIsForeign whether a cell with a comma is no number at all, not even with a comma for thousands
     */
    NumberCells(char decimal, boolean commaIsForeign) {
        this.decimal = decimal;
        this.settled = decimal;
        this.commaIsForeign = commaIsForeign;
    }

    boolean any() {
        return any;
    }

    /** Appends a cell and returns true, or returns false if it is no number. */
    boolean append(char[] buffer, int offset, int length, int position) {
        int form = text.read(buffer, offset, offset + length);
        lastForm = form;
        if (form == NumberText.NOT || form == NumberText.TOO_LARGE) {
            return false;
        }
        if (decimal != CsvFormat.PER_COLUMN) {
            int foreign = decimal == '.' ? NumberText.COMMA : NumberText.POINT;
            if (form == foreign || (commaIsForeign && text.hasComma)) {
                return false;
            }
        } else if (form == NumberText.POINT) {
            settle('.');
            note(points, buffer, offset, length, position);
        } else if (form == NumberText.COMMA) {
            settle(',');
            note(commas, buffer, offset, length, position);
        } else if (form == NumberText.BOTH && settled == CsvFormat.PER_COLUMN && held == 0) {
            ambiguous.add(new Example(position, FileProblems.shown(buffer, offset, length)));
            hold(text.point, text.comma);
            any = true;
            return true;
        }
        any = true;
        push(text.point, text.comma);
        return true;
    }

    void appendMissing() {
        push(Double.NaN, Double.NaN);
    }

    private void push(double point, double comma) {
        if (held > 0) {
            hold(point, comma);
        } else {
            column.append(settled == ',' ? comma : point);
        }
    }

    private void hold(double point, double comma) {
        if (held == heldPoint.length) {
            heldPoint = Arrays.copyOf(heldPoint, Math.max(64, held * 2));
            heldComma = Arrays.copyOf(heldComma, heldPoint.length);
        }
        heldPoint[held] = point;
        heldComma[held++] = comma;
    }

    private void settle(char sign) {
        if (settled != CsvFormat.PER_COLUMN) {
            return;
        }
        settled = sign;
        double[] cells = sign == ',' ? heldComma : heldPoint;
        for (int i = 0; i < held; i++) {
            column.append(cells[i]);
        }
        held = 0;
        heldPoint = new double[0];
        heldComma = new double[0];
    }

    private static void note(Evidence evidence, char[] buffer, int offset, int length, int position) {
        evidence.count++;
        if (evidence.examples.size() < EXAMPLES) {
            evidence.examples.add(new Example(position, FileProblems.shown(buffer, offset, length)));
        }
    }

    /** Says why the last cell was no number. */
    String complaint(char[] buffer, int offset, int length) {
        String found = " but found '" + FileProblems.shown(buffer, offset, length) + "'";
        if (lastForm == NumberText.TOO_LARGE) {
            return "expected a number below 1.8e308" + found;
        }
        if (lastForm == NumberText.NOT) {
            return "expected a number" + found;
        }
        if (commaIsForeign) {
            return "expected a number" + found + ". Maybe the file uses a decimal comma: CsvDialect.SPANISH_EXCEL."
                    + " In the program file: \"csv\": {\"decimal\": \",\"}.";
        }
        return "expected a number with a decimal " + (decimal == '.' ? "point" : "comma") + found;
    }

    /** Adds the problems that only the whole column shows. */
    void finish(String header, FileProblems problems) {
        if (held > 0) {
            Example first = ambiguous.get(0);
            problems.atCell(
                    first.position,
                    header,
                    "expected a column that shows its decimal sign but found '" + first.text
                            + "', which can be read with a decimal point and with a decimal comma, as can all others."
                            + " Maybe csv.decimal in the program file should say which.");
        } else if (points.count > 0 && commas.count > 0) {
            boolean commasAreRare = commas.count <= points.count;
            String expected = "expected a number with a decimal " + (commasAreRare ? "point" : "comma")
                    + ", as elsewhere in the column, but found '";
            for (Example example : (commasAreRare ? commas : points).examples) {
                problems.atCell(example.position, header, expected + example.text + "'");
            }
        }
    }

    Column build() {
        return column.build();
    }
}
