package dev.kam.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledSampleTest {

    @TempDir
    Path directory;

    private Sample sample;

    @BeforeEach
    void copyTheSample() throws IOException {
        BundledSample.copyTo(directory.resolve("bundled"));
        sample = Sample.read(directory.resolve("bundled"));
    }

    @Test
    void isWhatTheGeneratorMakes() throws IOException {
        SampleData.of(BundledSample.ACCOUNTS, BundledSample.SEED).writeTo(directory.resolve("made"));

        for (String name : SampleData.FILES) {
            assertThat(directory.resolve("bundled").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("made").resolve(name));
        }
    }

    @Test
    void isCopiedOverOlderFiles() throws IOException {
        SampleData.of(2, 1).writeTo(directory.resolve("bundled"));
        BundledSample.copyTo(directory.resolve("bundled"));

        assertThat(Sample.read(directory.resolve("bundled"))).isEqualTo(sample);
    }

    @Test
    void failsTheAlignmentGateInAFifthToTwoFifthsOfTheAccounts() {
        long stopped = sample.panelScores().values().stream()
                .filter(scores -> scores.getOrDefault("alignment", 10.0) < 5)
                .count();

        assertThat(stopped).isBetween(48L, 96L);
    }

    @Test
    void spreadsTheScoresOfTheBest() {
        Map<String, Map<String, Double>> scores = sample.panelScores();
        List<String> ranking = Sample.ranking(scores);

        assertThat(Sample.overall(scores.get(ranking.get(0)))).isBetween(8.5, 9.7);
        assertThat(Sample.overall(scores.get(ranking.get(7)))).isBetween(7.0, 8.0);
        assertThat(Sample.overall(scores.get(ranking.get(50)))).isLessThan(6.7);
    }

    @Test
    void relatesScoresToSizeOnlyWeakly() {
        Map<String, Map<String, Double>> scores = sample.panelScores();
        List<String> byScore = Sample.ranking(scores);
        List<String> bySize = new ArrayList<>(byScore);
        bySize.sort((a, b) -> Long.compare(revenue(b), revenue(a)));

        // Spearman's rank correlation; no two of these accounts are equal in either order for any length that matters.
        double squares = 0;
        for (int i = 0; i < byScore.size(); i++) {
            double difference = i - bySize.indexOf(byScore.get(i));
            squares += difference * difference;
        }
        double n = byScore.size();
        assertThat(1 - 6 * squares / (n * (n * n - 1))).isBetween(0.2, 0.4);
    }

    private long revenue(String id) {
        return Long.parseLong(sample.account(Integer.parseInt(id.substring(1))).get("revenue"));
    }
}
