package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Text LIST = Text.of("{0}.", "{0}.");
    private final Words english = new Words(Locale.UK);
    private final Words spanish = new Words(Locale.forLanguageTag("es-AR"));

    @Test
    void writesDates() {
        assertThat(english.date(LocalDate.of(2026, 6, 30))).isEqualTo("30 June 2026");
        assertThat(spanish.date(LocalDate.of(2027, 1, 1))).isEqualTo("1 de enero de 2027");
    }

    @Test
    void writesNumbers() {
        assertThat(english.points(0.84)).isEqualTo("84.0");
        assertThat(spanish.points(0.8425)).isEqualTo("84,3");
        assertThat(english.percent(0.25)).isEqualTo("25%");
        assertThat(spanish.percent(0.016)).isEqualTo("1,6\u00A0%");
        assertThat(english.fixed(-0.5, 2)).isEqualTo("\u22120.50");
        assertThat(english.fixed(12_345, 0)).isEqualTo("12,345");
        assertThat(english.shortNumber(12_500_000)).isEqualTo("12.5\u00A0M");
        assertThat(english.shortNumber(3e9)).isEqualTo("3\u00A0bn");
        assertThat(spanish.shortNumber(3e9)).isEqualTo("3000\u00A0M");
        assertThat(spanish.shortNumber(50_000)).isEqualTo("50\u00A0mil");
        assertThat(english.shortNumber(0)).isEqualTo("0");
        assertThat(english.shortNumber(2e15)).isEqualTo("2·10^15");
    }

    @Test
    void joinsLists() {
        assertThat(english.fill(LIST, List.of("a"))).isEqualTo("a.");
        assertThat(english.fill(LIST, List.of("a", "b", "c"))).isEqualTo("a, b and c.");
        assertThat(spanish.fill(LIST, List.of("Ana", "Inés"))).isEqualTo("Ana e Inés.");
        assertThat(spanish.fill(LIST, List.of("agua", "hielo"))).isEqualTo("agua y hielo.");
    }

    @Test
    void endsASentenceOnce() {
        assertThat(english.fill(LIST, new Words.Name("Acme, S.A."))).isEqualTo("Acme, S.A.");
    }

    @Test
    void fillsPlacesOnceOnly() {
        assertThat(english.fill(Text.same("{0} {1}"), "{1}", "x")).isEqualTo("{1} x");
    }

    @Test
    void shortensWithoutBreakingCharacters() {
        assertThat(Words.shortened("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Words.shortened("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(Words.shortened("ab😀😀😀😀", 4)).isEqualTo("ab😀…");
        assertThat(Words.shortened("ab\u200D\u200D\u200Dx", 4)).isEqualTo("ab…");
    }
}
