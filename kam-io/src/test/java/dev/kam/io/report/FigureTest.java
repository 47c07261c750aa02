package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.io.report.LabelPlacer.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void scalesByPowersWhereSizesSpanThem() {
        assertThat(Scale.fitting(1, 101).isLog()).isTrue();
        assertThat(Scale.fitting(1, 100).isLog()).isFalse();
        assertThat(Scale.fitting(-1, 1e6).isLog()).isFalse();
        assertThat(Scale.fitting(0, 1e6).isLog()).isFalse();
    }

    @Test
    void placesEndsWithinTheAxis() {
        Scale scale = Scale.exact(0, 10);

        assertThat(scale.at(0)).isZero();
        assertThat(scale.at(5)).isEqualTo(0.5, CLOSE);
        assertThat(scale.reverse().at(10)).isZero();
        assertThat(Scale.linear(3, 3).at(3)).isEqualTo(0.5, CLOSE);
        assertThat(Scale.linear(-Double.MAX_VALUE, Double.MAX_VALUE).at(0)).isEqualTo(0.5, CLOSE);
    }

    @Test
    void marksRoundNumbers() {
        assertThat(Scale.exact(0, 10).ticks(6)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(Scale.exact(0.55, 1.35).ticks(4)).containsExactly(0.6, 0.8, 1.0, 1.2);
        assertThat(Scale.fitting(1e3, 1e9).ticks(8)).containsExactly(1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9);
        assertThat(Scale.fitting(2e4, 4e6).ticks(8)).contains(1e5, 2e5, 5e5, 1e6);
    }

    @Test
    void samplesWithoutLosingTheChosen() {
        List<Mark.Kind> kinds = new ArrayList<>(Collections.nCopies(5_000, Mark.Kind.OTHER));
        kinds.set(4_999, Mark.Kind.CHOSEN);
        kinds.set(17, Mark.Kind.NEAR);

        List<Integer> sample = Sample.of(kinds, 2_000);

        assertThat(sample).hasSize(2_000).contains(17, 4_999).isSorted().doesNotHaveDuplicates();
        assertThat(sample).isEqualTo(Sample.of(kinds, 2_000));
        assertThat(Sample.of(kinds.subList(0, 100), 2_000)).hasSize(100);
        assertThat(Sample.of(Collections.nCopies(30, Mark.Kind.CHOSEN), 20)).hasSize(30);
    }

    @Test
    void labelsDoNotOverlap() {
        SplittableRandom random = new SplittableRandom(1);
        LabelPlacer placer = new LabelPlacer(0, 0, 700, 400);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            placer.place(300 + random.nextDouble() * 100, 200 + random.nextDouble() * 50, 120, 14, 84)
                    .ifPresent(place -> boxes.add(place.box()));
        }

        assertThat(boxes).hasSizeGreaterThan(10);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
    }

    @Test
    void writesLengthsToATenth() {
        assertThat(Svg.number(12.34)).isEqualTo("12.3");
        assertThat(Svg.number(-0.04)).isEqualTo("0");
        assertThat(Svg.number(-1.25)).isEqualTo("-1.2");
        assertThat(Svg.percent(0.12345)).isEqualTo("12.35%");
        assertThat(Svg.percent(1)).isEqualTo("100.00%");
    }
}
