package dev.kam.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date from the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {
    /** Years below 0 or beyond 9999, which need more, are mistyped. */
    private static final int LENGTH = 10;

    DateConverter() {}

    @Override
    public LocalDate convert(String text) {
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException("expected a date like 2026-03-31 but found '" + text + "'");
    }
}
