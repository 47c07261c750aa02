package dev.kam.io.table;

import dev.kam.io.RowFilter;
import java.util.Arrays;

/** One filter on one field. */
final class RowCondition {
    private final int field;
    private final String header;
    private final RowFilter.Condition condition;
    private final char[][] texts;
    private final double[] numbers;
    private final int day;
    private final char decimal;
    private final boolean commaIsForeign;
    private final FileProblems problems;
    private final NumberText number = new NumberText();

    RowCondition(
            RowFilter filter, int field, String header, char decimal, boolean commaIsForeign, FileProblems problems) {
        this.field = field;
        this.header = header;
        this.condition = filter.condition();
        this.decimal = decimal;
        this.commaIsForeign = commaIsForeign;
        this.problems = problems;
        int n = filter.values().size();
        this.texts = new char[n][];
        this.numbers = new double[n];
        for (int i = 0; i < n; i++) {
            texts[i] = filter.values().get(i).toCharArray();
            boolean isNumber = texts[i].length > 0
                    && number.read(texts[i], 0, texts[i].length) != NumberText.NOT
                    && !number.hasComma;
            numbers[i] = isNumber ? number.point : Double.NaN;
        }
        this.day = IsoDate.epochDay(texts[0], 0, texts[0].length);
    }

    boolean passes(RowBuffer row, int position) {
        int length = row.length(field);
        if (length == 0) {
            return false;
        }
        char[] b = row.chars();
        int from = row.start(field);
        if (condition == RowFilter.Condition.EQUALS || condition == RowFilter.Condition.ONE_OF) {
            return isOneOf(b, from, from + length);
        }
        double cell = day == IsoDate.NONE ? numberOf(b, from, length) : dayOf(b, from, length);
        if (Double.isNaN(cell)) {
            problems.atCell(
                    position,
                    header,
                    "expected a " + (day == IsoDate.NONE ? "number" : "date like 2026-03-31")
                            + " to filter by but found '" + FileProblems.shown(b, from, length) + "'");
            return false;
        }
        double bound = day == IsoDate.NONE ? numbers[0] : day;
        return condition == RowFilter.Condition.AT_LEAST ? cell >= bound : cell <= bound;
    }

    private boolean isOneOf(char[] b, int from, int to) {
        for (char[] text : texts) {
            if (Arrays.equals(b, from, to, text, 0, text.length)) {
                return true;
            }
        }
        double cell = numberOf(b, from, to - from);
        for (double each : numbers) {
            if (each == cell) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number, NaN if the cell is none or its decimal sign is not known. */
    private double numberOf(char[] b, int from, int length) {
        int form = number.read(b, from, from + length);
        if (commaIsForeign && number.hasComma) {
            return Double.NaN;
        }
        return switch (form) {
            case NumberText.EITHER -> number.point;
            case NumberText.POINT -> decimal == ',' ? Double.NaN : number.point;
            case NumberText.COMMA -> decimal == '.' ? Double.NaN : number.comma;
            case NumberText.BOTH -> decimal == '.' ? number.point : decimal == ',' ? number.comma : Double.NaN;
            default -> Double.NaN;
        };
    }

    private static double dayOf(char[] b, int from, int length) {
        int day = IsoDate.epochDay(b, from, length);
        return day == IsoDate.NONE ? Double.NaN : day;
    }
}
