package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.decision.value.LinearValue;
import dev.kam.selection.Reason.Kind;
import dev.kam.selection.Reference.NoChoice;
import dev.kam.selection.Selection.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The selection against the slow {@link Reference}, on random tables. */
class SelectionPropertyTest {
    private static final double TOLERANCE = 1e-12;

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isThatOfTheReference(long seed) {
        RandomCase random = new RandomCase(seed);
        Reference reference;
        try {
            reference = new Reference(random.plain);
        } catch (NoChoice e) {
            assertThatExceptionOfType(KamDataException.class)
                    .isThrownBy(() -> random.selector().select(random.table()));
            return;
        }
        if (!random.plain.judged.isEmpty() && reference.leftOut.containsAll(random.plain.attraction)) {
            assertThatExceptionOfType(KamDataException.class)
                    .isThrownBy(() -> random.selector().select(random.table()))
                    .withMessage(
                            "axes: expected criteria of the model with weight and a value on the attractiveness axis"
                                    + " but found " + random.plain.attraction);
            return;
        }
        Selection selection = random.selector().select(random.table());
        double[] scores = compareScores(random.plain, reference, selection);
        compareModel(reference, selection);
        compareOrder(random.plain, reference, selection, scores);
        compareViews(random.plain, reference, selection);
        compareSize(random.plain, reference, selection, scores);
        comparePositions(random.plain, reference, selection);
        checkReasons(selection);
        assertThat(random.selector().select(random.table()))
                .isEqualTo(selection)
                .hasSameHashCodeAs(selection);
    }

    private static double[] compareScores(Plain plain, Reference reference, Selection selection) {
        double[] scores = new double[plain.size()];
        for (int row = 0; row < scores.length; row++) {
            assertThat(selection.assessment().coverageOf(row))
                    .isCloseTo((double) reference.knownUnits(row) / reference.allUnits(), within(TOLERANCE));
            OptionalDouble score = selection.scoreOf(row);
            assertThat(score.isPresent()).isEqualTo(reference.isKnown(row));
            scores[row] = score.orElse(Double.NaN);
            if (score.isPresent()) {
                assertThat(scores[row]).isCloseTo(reference.score(row), within(TOLERANCE));
                double[] parts = selection.assessment().weightedValuesOf(row);
                List<Double> expected = List.copyOf(reference.contributions(row).values());
                for (int j = 0; j < parts.length; j++) {
                    assertThat(parts[j]).isCloseTo(expected.get(j), within(TOLERANCE));
                }
            }
        }
        return scores;
    }

    private static void compareModel(Reference reference, Selection selection) {
        assertThat(selection.model().criteria().stream().map(ModelCriterion::id))
                .containsExactlyElementsOf(
                        reference.counted.stream().map(Plain.Measure::id).toList());
        assertThat(selection.notices().stream()
                        .filter(n -> n.code().equals("left-out"))
                        .map(n -> n.text().english().split("'")[1]))
                .containsExactlyElementsOf(reference.leftOut);
        for (ModelCriterion criterion : selection.model().criteria()) {
            if (criterion.derived()) {
                LinearValue line = (LinearValue) criterion.value().orElseThrow();
                List<Double> anchors = reference.anchors.get(criterion.id()).numbers();
                double close = TOLERANCE * (1 + Math.abs(anchors.get(0)) + Math.abs(anchors.get(1)));
                assertThat(line.worst()).isCloseTo(anchors.get(0), within(close));
                assertThat(line.best()).isCloseTo(anchors.get(1), within(close));
            }
        }
    }

    private static void compareOrder(Plain plain, Reference reference, Selection selection, double[] scores) {
        List<Integer> eligible = reference.eligibleBestFirst(scores);
        int chosen = Math.min(plain.most, eligible.size());
        int bench = Math.min(plain.incubate, eligible.size() - chosen);
        for (int row = 0; row < plain.size(); row++) {
            int place = eligible.indexOf(row);
            Status expected = reference.stoppedBy(row) != null
                    ? Status.EXCLUDED
                    : place < 0
                            ? Status.ASSESS_NEXT
                            : place < chosen
                                    ? Status.CHOSEN
                                    : place < chosen + bench ? Status.INCUBATION : Status.ELIGIBLE;
            assertThat(selection.statusOf(row)).as("row %s", row).isEqualTo(expected);
            assertThat(selection.rankOf(row))
                    .isEqualTo(place < 0 ? OptionalInt.empty() : OptionalInt.of(Reference.rank(row, eligible, scores)));
        }
        assertThat(selection.keyAccounts().stream().map(k -> k.account().id()))
                .containsExactlyElementsOf(ids(plain, eligible.subList(0, chosen)));
        assertThat(selection.nearMisses().stream().map(k -> k.account().id()))
                .containsExactlyElementsOf(ids(plain, eligible.subList(chosen, chosen + bench)));
        for (KeyAccount key : selection.keyAccounts()) {
            int row = plain.ids.indexOf(key.account().id());
            assertThat(key.rank()).isEqualTo(Reference.rank(row, eligible, scores));
            assertThat(key.score()).isEqualTo(scores[row]);
            assertThat(sum(key.contributions())).isCloseTo(key.score(), within(TOLERANCE));
            assertThat(key.coverage()).isEqualTo(selection.assessment().coverageOf(row));
        }
        for (NearMiss near : selection.nearMisses()) {
            int row = plain.ids.indexOf(near.account().id());
            assertThat(near.rank()).isEqualTo(Reference.rank(row, eligible, scores));
            assertThat(near.score()).isEqualTo(scores[row]);
            assertThat(sum(near.contributions())).isCloseTo(near.score(), within(TOLERANCE));
            assertThat(near.coverage()).isEqualTo(selection.assessment().coverageOf(row));
            assertThat(near.wouldNeed().keySet())
                    .containsExactlyElementsOf(selection.model().criteria().stream()
                            .filter(ModelCriterion::actionable)
                            .map(ModelCriterion::id)
                            .toList());
        }
    }

    private static void compareViews(Plain plain, Reference reference, Selection selection) {
        List<String> excluded = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (int row = 0; row < plain.size(); row++) {
            if (reference.stoppedBy(row) != null) {
                excluded.add(plain.ids.get(row) + " " + plain.names.get(row) + " " + reference.stoppedBy(row));
            } else if (!reference.isEligible(row)) {
                next.add(plain.ids.get(row) + " " + reference.missing(row));
            }
        }
        assertThat(selection.excluded().stream().map(e -> e.id() + " " + e.name() + " " + e.gate()))
                .containsExactlyElementsOf(excluded);
        assertThat(selection.assessNext().stream().map(a -> a.id() + " " + a.missing()))
                .containsExactlyElementsOf(next);
        assertThat(selection.excluded()).allSatisfy(e -> {
            assertThat(e.reason().in(Locale.ENGLISH)).contains(": ").endsWith(".");
            assertThat(e.reason().in(Locale.forLanguageTag("es")))
                    .contains(": ")
                    .endsWith(".");
        });
    }

    private static void compareSize(Plain plain, Reference reference, Selection selection, double[] scores) {
        if (reference.sizeColumn() == null) {
            assertThat(selection.sizeBias()).isEmpty();
            return;
        }
        SizeBias bias = selection.sizeBias().orElseThrow();
        assertThat(bias.column()).isEqualTo(reference.sizeColumn());
        List<Integer> eligible = reference.eligibleBestFirst(scores);
        List<Double> sizes = new ArrayList<>();
        List<Double> worth = new ArrayList<>();
        for (int row : eligible) {
            Double size = plain.numbers.get(bias.column()).get(row);
            if (size != null) {
                sizes.add(size);
                worth.add(scores[row] + 0.0);
            }
        }
        double spearman = Reference.spearman(worth, sizes);
        assertThat(bias.spearman().isPresent()).isEqualTo(!Double.isNaN(spearman));
        bias.spearman().ifPresent(r -> {
            assertThat(r).isCloseTo(spearman, within(TOLERANCE));
            assertThat(bias.verdict().orElseThrow().id())
                    .isEqualTo(spearman < 0.5 - 1e-13 ? "low" : spearman < 0.8 - 1e-13 ? "moderate" : "high");
        });
        int chosen = selection.keyAccounts().size();
        assertThat(bias.overlapWithLargest().isPresent()).isEqualTo(chosen > 0);
        bias.overlapWithLargest()
                .ifPresent(overlap -> assertThat(overlap).isEqualTo(reference.overlap(eligible, chosen)));
    }

    private static void comparePositions(Plain plain, Reference reference, Selection selection) {
        if (plain.judged.isEmpty()) {
            assertThat(selection.positions()).isEmpty();
            return;
        }
        assertThat(selection.positions()).hasSize(plain.size());
        for (int row = 0; row < plain.size(); row++) {
            PortfolioPosition position = selection.positions().get(row);
            Reference.Position expected = reference.position(row);
            assertThat(position.accountId()).isEqualTo(plain.ids.get(row));
            assertSame(position.attractiveness(), expected.attractiveness());
            assertSame(position.strength(), expected.strength());
            assertThat(position.quadrant().map(PortfolioPosition.Quadrant::id).orElse("none"))
                    .isEqualTo(expected.quadrant());
        }
    }

    private static void assertSame(OptionalDouble found, double expected) {
        assertThat(found.isPresent()).isEqualTo(!Double.isNaN(expected));
        found.ifPresent(x -> assertThat(x).isCloseTo(expected, within(1e-11 * (1 + Math.abs(expected)))));
    }

    /** Reasons name the largest differences against the account on the other side of the line. */
    private static void checkReasons(Selection selection) {
        if (selection.keyAccounts().isEmpty()) {
            return;
        }
        List<KeyAccount> keys = selection.keyAccounts();
        int eligible = (int) IntStream.range(0, selection.accounts().size())
                .filter(row -> selection.rankOf(row).isPresent())
                .count();
        if (eligible > keys.size()) {
            int first = firstLeftOut(selection);
            for (KeyAccount key : keys) {
                checkReason(selection, key.account().id(), first, key.reason(), 1, Kind.AHEAD, Kind.LEVEL_CHOSEN);
            }
        } else {
            assertThat(keys).allSatisfy(k -> assertThat(k.reason().kind()).isEqualTo(Kind.ALL_CHOSEN));
        }
        int last = selection
                .accounts()
                .rowOf(keys.get(keys.size() - 1).account().id())
                .orElseThrow();
        for (NearMiss near : selection.nearMisses()) {
            checkReason(selection, near.account().id(), last, near.reason(), -1, Kind.BEHIND, Kind.LEVEL_LEFT_OUT);
        }
    }

    private static int firstLeftOut(Selection selection) {
        return IntStream.range(0, selection.accounts().size())
                .filter(row -> selection.rankOf(row).isPresent())
                .filter(row -> selection.statusOf(row) != Status.CHOSEN)
                .boxed()
                .min(Comparator.comparingInt(
                                (Integer row) -> selection.rankOf(row).orElseThrow())
                        .thenComparing(row -> row))
                .orElseThrow();
    }

    private static void checkReason(
            Selection selection, String id, int other, Reason reason, int side, Kind apart, Kind level) {
        int row = selection.accounts().rowOf(id).orElseThrow();
        double gap =
                selection.scoreOf(row).orElseThrow() - selection.scoreOf(other).orElseThrow();
        assertThat(reason.gap()).hasValue(Math.abs(gap));
        assertThat(reason.kind()).isEqualTo(gap == 0 ? level : apart);
        assertThat(reason.other().orElseThrow()).startsWith(selection.accounts().nameAt(other));
        assertThat(reason.drivers()).hasSizeLessThanOrEqualTo(2);
        if (gap == 0) {
            return;
        }
        double[] mine = selection.assessment().weightedValuesOf(row);
        double[] theirs = selection.assessment().weightedValuesOf(other);
        List<Double> forIt = IntStream.range(0, mine.length)
                .filter(j -> selection.assessment().performanceOf(row, j).isPresent())
                .mapToObj(j -> mine[j] - theirs[j])
                .filter(d -> d * side > 0)
                .sorted(Comparator.comparingDouble(d -> -Math.abs(d)))
                .toList();
        assertThat(reason.drivers().stream().map(Reason.Driver::difference))
                .containsExactlyElementsOf(forIt.subList(0, Math.min(2, forIt.size())));
        OptionalDouble strongest = IntStream.range(0, mine.length)
                .filter(j -> selection.assessment().performanceOf(row, j).isPresent())
                .mapToDouble(j -> (mine[j] - theirs[j]) * -side)
                .filter(d -> d > 0)
                .max();
        assertThat(reason.against().map(d -> Math.abs(d.difference())).orElse(0.0))
                .isEqualTo(strongest.orElse(0) >= 0.25 * Math.abs(gap) ? strongest.orElse(0) : 0);
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<String> ids(Plain plain, List<Integer> rows) {
        return rows.stream().map(plain.ids::get).toList();
    }

    @Test
    void theRandomTablesReachEveryCorner() {
        List<String> met = new ArrayList<>();
        seeds().forEach(seed -> {
            RandomCase random = new RandomCase(seed);
            try {
                Selection selection = random.selector().select(random.table());
                for (Status status : Status.values()) {
                    if (selection.count(status) > 0) {
                        met.add(status.id());
                    }
                }
                selection.notices().stream().map(Notice::code).forEach(met::add);
                selection.sizeBias().flatMap(SizeBias::verdict).ifPresent(v -> met.add(v.id()));
                selection.keyAccounts().forEach(k -> met.add(k.reason().kind().name()));
                selection.nearMisses().forEach(k -> {
                    met.add(k.reason().kind().name());
                    k.wouldNeed().values().forEach(need -> met.add(need.isPresent() ? "need" : "no need"));
                });
                selection
                        .positions()
                        .forEach(p -> met.add(p.quadrant().map(q -> q.id()).orElse("nowhere")));
            } catch (KamDataException e) {
                met.add("no choice");
            }
        });
        for (String corner : List.of(
                "chosen",
                "incubation",
                "eligible",
                "assess-next",
                "excluded",
                "left-out",
                "clipped",
                "ratings-win",
                "pre-selection",
                "nobody-eligible",
                "low",
                "moderate",
                "high",
                "AHEAD",
                "LEVEL_CHOSEN",
                "ALL_CHOSEN",
                "BEHIND",
                "LEVEL_LEFT_OUT",
                "need",
                "no need",
                "strategic",
                "star",
                "status",
                "streamline",
                "nowhere",
                "no choice")) {
            assertThat(met.stream().filter(corner::equals).count()).as(corner).isGreaterThanOrEqualTo(5);
        }
    }
}
