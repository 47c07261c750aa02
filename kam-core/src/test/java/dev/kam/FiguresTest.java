package dev.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                 | 2 | 0",
                "-0.0              | 2 | 0",
                "-0.004            | 2 | 0",
                "-0.005            | 2 | -0.01",
                "0.005             | 2 | 0.01",
                "0.145             | 2 | 0.15",
                "1.005             | 2 | 1.01",
                "2.675             | 2 | 2.68",
                "8.5               | 0 | 9",
                "-8.5              | 0 | -9",
                "9.995             | 2 | 10",
                "7.10              | 2 | 7.1",
                "7                 | 2 | 7",
                "70                | 0 | 70",
                "100.001           | 2 | 100",
                "999.999           | 2 | 1000",
                "1234.5            | 1 | 1234.5",
                "9999.4            | 0 | 9999",
                "9999.5            | 0 | 10,000",
                "12345.678         | 2 | 12,345.68",
                "-12345.678        | 1 | -12,345.7",
                "123456            | 2 | 123,456",
                "1234567.89        | 2 | 1,234,567.89",
                "123456789012.345  | 2 | 123,456,789,012.35",
                "1e15              | 2 | 1,000,000,000,000,000",
                "9007199254740993  | 0 | 9,007,199,254,740,992",
                "1e22              | 0 | 10,000,000,000,000,000,000,000",
                "1e-300            | 2 | 0",
                "-1e-300           | 2 | 0",
                "4.9e-324          | 5 | 0",
                "0.000012          | 5 | 0.00001",
                "0.000012          | 6 | 0.000012",
                "0.1234567891      | 10 | 0.1234567891"
            })
    void areRoundedHalfUpWithoutTrailingZerosAndGroupedFromFiveDigitsOn(double value, int decimals, String expected) {
        assertThat(Figures.of(value, decimals, Locale.ENGLISH)).isEqualTo(expected);
        String spanish = expected.replace(',', ';').replace('.', ',').replace(';', '.');
        assertThat(Figures.of(value, decimals, SPANISH)).isEqualTo(spanish);
    }

    @Test
    void areWrittenOutHoweverHuge() {
        String huge = Figures.of(1e300, 2, Locale.ENGLISH);

        assertThat(huge).startsWith("1,000,000").hasSize(301 + 100).doesNotContain(".");
        assertThat(Figures.of(-Double.MAX_VALUE, 2, SPANISH)).startsWith("-179.769.313.486.231.570.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-ES", "es-MX", "es-419", "es"})
    void areSpanishInEverySpanishLocale(String tag) {
        assertThat(Figures.of(12345.6, 1, Locale.forLanguageTag(tag))).isEqualTo("12.345,6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE", "fr", "ar-EG-u-nu-arab", "hi-IN", "und", "ca"})
    void areEnglishInEveryOther(String tag) {
        assertThat(Figures.of(-1234567.6, 1, Locale.forLanguageTag(tag))).isEqualTo("-1,234,567.6");
    }

    @Test
    void agreeWithDecimalArithmeticOnWhatPeopleType() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal typed =
                    BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(7));
            int decimals = random.nextInt(5);
            BigDecimal rounded = typed.setScale(decimals, RoundingMode.HALF_UP);
            String expected =
                    rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();

            assertThat(Figures.of(typed.doubleValue(), decimals, Locale.ENGLISH).replace(",", ""))
                    .as("%s to %s decimals", typed, decimals)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void areNotWrittenForWhatIsNoNumber(double value) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Figures.of(value, 2, Locale.ENGLISH));
    }
}
