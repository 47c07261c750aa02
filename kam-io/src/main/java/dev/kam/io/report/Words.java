package dev.kam.io.report;

import dev.kam.Figures;
import dev.kam.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts, numbers and dates in the reader's language. */
final class Words {
    private static final double POINTS = 100;
    private static final int LONGEST_NAME = 60;
    private static final String MINUS = "\u2212";
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MESES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
    }

    /** A name from data, which is set apart from the text around it. */
    record Name(String name) {}

    Locale locale() {
        return locale;
    }

    boolean spanish() {
        return locale.getLanguage().equals("es");
    }

    String language() {
        return spanish() ? "es" : "en";
    }

    String in(Text text) {
        return text.in(locale);
    }

    /** A text whose places {0}, {1}, ... are filled. */
    String fill(Text text, Object... args) {
        StringBuilder filled = new StringBuilder();
        for (Object part : parts(text, args)) {
            filled.append(part instanceof Name name ? name.name() : part);
        }
        return filled.toString();
    }

    /** A text whose places {0}, {1}, ... are filled, in pieces: strings, and names as names. Lists become "a, b and c". */
    List<Object> parts(Text text, Object... args) {
        String pattern = in(text);
        List<Object> parts = new ArrayList<>();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', from)) {
            addText(pattern.substring(from, at), parts);
            Object arg = args[pattern.charAt(at + 1) - '0'];
            if (arg instanceof List<?> list) {
                addList(list, parts);
            } else {
                parts.add(arg instanceof Integer || arg instanceof Long ? count(((Number) arg).longValue()) : arg);
            }
            from = at + 3;
        }
        addText(pattern.substring(from), parts);
        return parts;
    }

    /** Adds a piece of the pattern; a name such as "Acme, S.A." brings the full stop of the sentence with it. */
    private static void addText(String text, List<Object> parts) {
        Object last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        String before = last instanceof Name name ? name.name() : last.toString();
        parts.add(text.startsWith(".") && before.endsWith(".") ? text.substring(1) : text);
    }

    private void addList(List<?> list, List<Object> parts) {
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            if (i > 0) {
                parts.add(i < list.size() - 1 ? ", " : and(item instanceof Name n ? n.name() : item.toString()));
            }
            parts.add(item);
        }
    }

    /** The word between the last two items; Spanish has another one before the sound of an i. */
    private String and(String next) {
        if (!spanish()) {
            return " and ";
        }
        String start = next.toLowerCase(Locale.ROOT);
        boolean i =
                start.startsWith("i") || start.startsWith("í") || start.startsWith("hi") && !start.startsWith("hie");
        return i ? " e " : " y ";
    }

    /** One of two texts, by number. */
    String count(long n, Text one, Text many) {
        return fill(n == 1 ? one : many, n);
    }

    String count(long n) {
        return Figures.of(n, 0, locale);
    }

    String number(double value, int maxDecimals) {
        return Figures.of(value, maxDecimals, locale).replace("-", MINUS);
    }

    /** A number that keeps its zeros, so that a column of them lines up. */
    String fixed(double value, int decimals) {
        String plain = number(value, decimals);
        char point = spanish() ? ',' : '.';
        int at = plain.lastIndexOf(point);
        int shown = at < 0 ? 0 : plain.length() - at - 1;
        return plain + (shown == 0 && decimals > 0 ? String.valueOf(point) : "") + "0".repeat(decimals - shown);
    }

    /** A score or contribution in [0, 1] as points of 100. */
    String points(double share) {
        return fixed(share * POINTS, 1);
    }

    /** A share in [0, 1] as a percentage. */
    String percent(double share) {
        return number(share * POINTS, share > 0 && share < 0.1 ? 1 : 0) + (spanish() ? "\u00A0%" : "%");
    }

    String date(LocalDate date) {
        int month = date.getMonthValue() - 1;
        return spanish()
                ? date.getDayOfMonth() + " de " + MESES.get(month) + " de " + date.getYear()
                : date.getDayOfMonth() + " " + MONTHS.get(month) + " " + date.getYear();
    }

    /** A large number in short: 12.5 M. */
    String shortNumber(double value) {
        double size = Math.abs(value);
        if (size >= 1e12 || size != 0 && size < 1e-3) {
            int exponent = (int) Math.floor(StrictMath.log10(size));
            return number(value / StrictMath.pow(10, exponent), 1) + "·10^" + exponent;
        }
        if (size >= 1e9) {
            return number(value / (spanish() ? 1e6 : 1e9), 1) + "\u00A0" + (spanish() ? "M" : "bn");
        }
        if (size >= 1e6) {
            return number(value / 1e6, 1) + "\u00A0M";
        }
        if (size >= 1e4) {
            return number(value / 1e3, 1) + "\u00A0" + (spanish() ? "mil" : "k");
        }
        return number(value, size >= 100 ? 0 : size >= 1 ? 2 : 4);
    }

    /** A name that is short enough for a table. */
    static Name name(String name) {
        return new Name(shortened(name, LONGEST_NAME));
    }

    /** A text of at most so many characters; an ellipsis says that there is more. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        while (end > 0 && joins(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** Characters that would be left hanging at the end. */
    private static boolean joins(int c) {
        return c == 0x200D || c >= 0xFE00 && c <= 0xFE0F || c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
