package dev.kam.selection;

import dev.kam.Figures;
import dev.kam.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a gate stopped an account. A value that turns into a sentence in the reader's language.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param gate the gate
 * @param subject the name of its criterion or column
 * @param text the text found, where the gate lists texts
 * @param number the number found, elsewhere
 */
public record GateFailure(Gate gate, Text subject, Optional<String> text, OptionalDouble number) {
    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 20;

    /**
     * Says it in one sentence.
     *
     * @param locale the reader's locale; Spanish, else English
     * @return the sentence
     */
    public String in(Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        String name = subject.in(locale);
        if (!gate.oneOf().isEmpty()) {
            String found = text.orElseGet(() -> Figures.of(number.getAsDouble(), DECIMALS, locale));
            String admitted = String.join(", ", gate.oneOf());
            return spanish
                    ? name + ": " + found + ", que no es ninguno de los admitidos (" + admitted + ")."
                    : name + ": " + found + ", which is none of those admitted (" + admitted + ").";
        }
        double limit = gate.atLeast().orElseGet(() -> gate.atMost().getAsDouble());
        int decimals = decimals(number.getAsDouble(), limit);
        String found = Figures.of(number.getAsDouble(), decimals, locale);
        String bound = Figures.of(limit, decimals, locale);
        if (gate.atLeast().isPresent()) {
            return spanish
                    ? name + ": " + found + ", por debajo del mínimo exigido de " + bound + "."
                    : name + ": " + found + ", below the " + bound + " that is required.";
        }
        return spanish
                ? name + ": " + found + ", por encima del máximo admitido de " + bound + "."
                : name + ": " + found + ", above the " + bound + " that is allowed.";
    }

    /** As many decimals as it takes to tell a number from the bound that it misses. */
    private static int decimals(double value, double bound) {
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS
                && Figures.of(value, decimals, Locale.ROOT).equals(Figures.of(bound, decimals, Locale.ROOT))) {
            decimals++;
        }
        return decimals;
    }

    /** Says it in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
