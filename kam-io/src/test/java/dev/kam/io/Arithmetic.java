package dev.kam.io;

import java.util.ArrayList;
import java.util.List;

/** Computes what pages write out by hand: numbers, {@code + - * / ^}, parentheses, and the functions sqrt, ln, abs and max. */
final class Arithmetic {
    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /** The value of an expression such as {@code 0.5 * (3 - 1) / 4}. */
    static double valueOf(String expression) {
        Arithmetic arithmetic = new Arithmetic(expression);
        double value = arithmetic.sum();
        if (arithmetic.at < arithmetic.text.length()) {
            throw arithmetic.unexpected();
        }
        return value;
    }

    private AssertionError unexpected() {
        return new AssertionError("cannot compute '" + text + "' from character " + at + " on");
    }

    private boolean take(String token) {
        boolean found = text.startsWith(token, at);
        at += found ? token.length() : 0;
        return found;
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take("+")) {
                value += product();
            } else if (take("-")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (take("*")) {
                value *= power();
            } else if (take("/")) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        if (take("-")) {
            return -power();
        }
        double base = operand();
        return take("^") ? Math.pow(base, power()) : base;
    }

    private double operand() {
        if (take("sqrt(")) {
            return Math.sqrt(arguments().get(0));
        } else if (take("ln(")) {
            return Math.log(arguments().get(0));
        } else if (take("abs(")) {
            return Math.abs(arguments().get(0));
        } else if (take("max(")) {
            return arguments().stream().mapToDouble(x -> x).max().orElseThrow();
        } else if (take("(")) {
            return arguments().get(0);
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at == from) {
            throw unexpected();
        }
        return Double.parseDouble(text.substring(from, at));
    }

    /** What stands up to the closing parenthesis, between commas. */
    private List<Double> arguments() {
        List<Double> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (take(","));
        if (!take(")")) {
            throw unexpected();
        }
        return arguments;
    }
}
