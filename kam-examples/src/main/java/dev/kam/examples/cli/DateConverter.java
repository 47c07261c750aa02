package dev.kam.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date from the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {
    DateConverter() {}

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("expected a date like 2026-03-31 but found '" + text + "'");
        }
    }
}
