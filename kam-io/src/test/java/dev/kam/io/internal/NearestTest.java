package dev.kam.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"critera, criteria", "CRITERIA, criteria", "wieght, weight", "prefrence, preference", "nme, name"})
    void findsWhatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, List.of("criteria", "weight", "preference", "name")))
                .contains(meant);
    }

    @Test
    void findsNothingWhenNothingIsNear() {
        assertThat(Nearest.to("budget", List.of("criteria", "weight"))).isEmpty();
        assertThat(Nearest.to("budget", List.of())).isEmpty();
    }

    @Test
    void findsNothingInAShortWordOfOtherLetters() {
        assertThat(Nearest.to("xy", List.of("id"))).isEmpty();
        assertThat(Nearest.to("", List.of("id"))).isEmpty();
    }

    @Test
    void allowsAThirdOfALongWord() {
        assertThat(Nearest.to("abcdefghi", List.of("abcdefxyz"))).contains("abcdefxyz");
        assertThat(Nearest.to("abcdefgh", List.of("abcdexyz"))).isEmpty();
    }

    @Test
    void takesTheFirstOfEquallyNearOnes() {
        assertThat(Nearest.to("mix", List.of("max", "min"))).contains("max");
        assertThat(Nearest.to("mix", List.of("min", "max"))).contains("min");
    }

    @ParameterizedTest
    @CsvSource({"ca, ac, 1", "kitten, sitting, 3", "abc, abc, 0", "'', abc, 3", "abc, '', 3", "ca, abc, 3"})
    void measuresTheDistance(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }
}
