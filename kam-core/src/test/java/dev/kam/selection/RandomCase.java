package dev.kam.selection;

import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import dev.kam.decision.MissingPolicy;
import dev.kam.decision.Preference;
import dev.kam.decision.ValueFunction;
import dev.kam.decision.value.LinearValue;
import dev.kam.decision.value.PiecewiseValue;
import dev.kam.decision.value.QuantileValue;
import dev.kam.decision.value.TargetValue;
import dev.kam.selection.Plain.Check;
import dev.kam.selection.Plain.Judged;
import dev.kam.selection.Plain.Measure;
import dev.kam.selection.Plain.Rated;
import dev.kam.selection.Plain.Shape;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random choice, in plain lists and as the objects under test. */
final class RandomCase {
    final Plain plain = new Plain();
    private final SplittableRandom random;

    RandomCase(long seed) {
        random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(random.nextInt(4) == 0 ? 6 : 60);
        for (int row = 0; row < n; row++) {
            plain.ids.add("A" + row);
            plain.names.add("Account " + (random.nextInt(8) == 0 ? 0 : row));
        }
        addCriteria();
        addOthers();
        copyRows();
        addRatings();
        addGates();
        plain.most = 1 + random.nextInt(10);
        plain.incubate = random.nextInt(6);
        plain.minCoveragePercent = List.of(0, 30, 50, 60, 70, 75, 80, 100).get(random.nextInt(8));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    // ---- making one

    private void addCriteria() {
        int m = 1 + random.nextInt(7);
        double unit = any(List.of(1.0, 0.05, 0.01));
        Set<String> ids = new LinkedHashSet<>();
        while (ids.size() < m) {
            ids.add(oneIn(2) ? any(KamCriteria.all()).id() : "own-" + ids.size());
        }
        for (String id : ids) {
            int units = oneIn(8) ? 0 : any(List.of(5, 10, 10, 20, 20, 25, 25, 1 + random.nextInt(40)));
            Optional<KamCriterion> known = KamCriteria.find(id);
            if (known.isPresent()) {
                addKnown(known.get(), units, unit);
            } else {
                addOwn(id, units, unit);
            }
        }
        if (plain.criteria.stream().allMatch(c -> c.units() == 0)) {
            Measure first = plain.criteria.get(0);
            plain.criteria.set(
                    0,
                    new Measure(
                            first.id(),
                            first.column(),
                            first.preference(),
                            first.shape(),
                            7,
                            unit,
                            first.missing(),
                            first.actionable()));
        }
    }

    private void addKnown(KamCriterion known, int units, double unit) {
        int grain = any(List.of(1, 1, 2));
        List<@Nullable Double> cells = cells(() -> random.nextInt(10 * grain + 1) / (double) grain);
        plain.numbers.put(known.defaultColumn(), cells);
        boolean more = known.preference() == Preference.MAXIMIZE;
        plain.criteria.add(new Measure(
                known.id(),
                known.defaultColumn(),
                more ? "max" : "min",
                new Shape("linear", more ? List.of(0.0, 10.0) : List.of(10.0, 0.0)),
                units,
                unit,
                policy(cells),
                known.actionable()));
    }

    private void addOwn(String id, int units, double unit) {
        Optional<Measure> neighbor = plain.criteria.stream()
                .filter(c -> c.id().startsWith("own") && c.missing() == null)
                .reduce((a, b) -> b)
                .filter(c -> oneIn(4));
        String column = neighbor.map(Measure::column).orElse(oneIn(2) ? id.replace('-', '_') : "col_of_" + id);
        List<@Nullable Double> cells =
                neighbor.map(c -> plain.numbers.get(c.column())).orElseGet(this::anyCells);
        plain.numbers.put(column, cells);
        String preference = any(List.of("max", "max", "min", "target"));
        Shape shape = preference.equals("target") ? target() : oneIn(3) ? null : shape(preference);
        plain.criteria.add(new Measure(
                id, column, preference, shape, units, unit, policy(cells), oneIn(2) || neighbor.isPresent()));
    }

    private @Nullable String policy(List<@Nullable Double> cells) {
        String policy = any(Arrays.asList(null, null, "RENORMALIZE", "WORST", "NEUTRAL", "INTERVAL", "REJECT"));
        return "REJECT".equals(policy) && cells.contains(null) ? null : policy;
    }

    private List<@Nullable Double> cells(java.util.function.DoubleSupplier next) {
        int gaps = any(List.of(0, 0, 10, 30, 60, 100)) == 100 && oneIn(3) ? 100 : any(List.of(0, 0, 10, 30));
        List<@Nullable Double> cells = new ArrayList<>();
        for (int row = 0; row < plain.size(); row++) {
            cells.add(random.nextInt(100) < gaps ? null : next.getAsDouble());
        }
        return cells;
    }

    private List<@Nullable Double> anyCells() {
        return switch (random.nextInt(6)) {
            case 0 -> cells(() -> 4);
            case 1 -> cells(() -> oneIn(30) ? 1000 : 3);
            case 2 -> cells(() -> random.nextInt(6));
            case 3 -> cells(() -> random.nextDouble(-50, 50));
            case 4 -> cells(() -> Math.rint(random.nextDouble(0, 1e6)));
            default -> cells(() -> random.nextInt(-3, 12));
        };
    }

    private Shape target() {
        double a = random.nextInt(-3, 4);
        double b = a + random.nextInt(3);
        double c = b + random.nextInt(3);
        return new Shape("target", List.of(a, b, c, c + random.nextInt(1, 5)));
    }

    private Shape shape(String preference) {
        boolean more = preference.equals("max");
        double low = random.nextInt(-2, 3);
        double high = low + random.nextInt(1, 10);
        switch (random.nextInt(3)) {
            case 0:
                return new Shape("linear", more ? List.of(low, high) : List.of(high, low));
            case 1:
                double bend = low + (high - low) / 4;
                return new Shape(
                        "piecewise",
                        more
                                ? List.of(low, 0.0, bend, 0.5, high, 1.0)
                                : List.of(low, 1.0, bend, 0.5, high - 0.5, 0.5, high + 1, 0.0));
            default:
                return new Shape("quantiles", List.of(low, low + 1, low + 1, low + 1.5, high + 2, high + 2));
        }
    }

    private void addOthers() {
        if (oneIn(2)) {
            plain.numbers.put("revenue", cells(() -> random.nextInt(12) * 100.0));
        }
        if (oneIn(4)) {
            plain.numbers.put("staff", cells(() -> random.nextInt(9)));
            plain.sizeColumn = "staff";
        }
        List<@Nullable String> sectors = new ArrayList<>();
        for (int row = 0; row < plain.size(); row++) {
            sectors.add(oneIn(12) ? null : any(List.of("Food", "Food", "Energy", "Retail")));
        }
        plain.texts.put("sector", sectors);
        if (oneIn(2)) {
            plain.criteria.stream().filter(c -> c.units() > 0 && oneIn(2)).forEach(c -> plain.attraction.add(c.id()));
            for (int f = 0; f < 3 && !plain.attraction.isEmpty(); f++) {
                plain.numbers.put("ours_" + f, cells(() -> random.nextInt(-1, 10)));
                plain.numbers.put("best_" + f, cells(() -> random.nextInt(-1, 10)));
                plain.judged.add(new Judged("ours_" + f, "best_" + f, any(List.of(30, 40, 70))));
            }
        }
    }

    /** Some rows are like others, cell by cell. */
    private void copyRows() {
        for (int row = 1; row < plain.size(); row++) {
            if (oneIn(6)) {
                int like = random.nextInt(row);
                for (List<@Nullable Double> cells : plain.numbers.values()) {
                    cells.set(row, cells.get(like));
                }
            }
        }
    }

    private void addRatings() {
        for (Measure measure : plain.criteria) {
            if (KamCriteria.find(measure.id()).isPresent() && measure.missing() == null && oneIn(4)) {
                for (int row = 0; row < plain.size(); row++) {
                    int raters = random.nextInt(4);
                    for (int rater = 0; rater < raters; rater++) {
                        plain.ratings.add(new Rated(row, measure.id(), "R" + rater, random.nextInt(21) / 2.0));
                    }
                }
            }
        }
    }

    private void addGates() {
        int gates = any(List.of(0, 0, 1, 1, 2, 3));
        for (int g = 0; g < gates; g++) {
            switch (random.nextInt(6)) {
                case 0 -> plain.gates.add(new Check(false, "sector", null, null, List.of("Food", "Energy")));
                case 1 -> {
                    String column = any(List.copyOf(plain.numbers.keySet()));
                    plain.gates.add(new Check(false, column, null, (double) random.nextInt(3, 12), List.of()));
                }
                case 2 -> {
                    String column = any(List.copyOf(plain.numbers.keySet()));
                    plain.gates.add(new Check(
                            false, column, null, null, List.of("0", "1", "2.0", "3", "4", "5", "6", "7", "8")));
                }
                case 3 ->
                    plain.gates.add(
                            new Check(true, any(plain.criteria).id(), null, (double) random.nextInt(4, 12), List.of()));
                default ->
                    plain.gates.add(
                            new Check(true, any(plain.criteria).id(), (double) random.nextInt(-1, 5), null, List.of()));
            }
        }
    }

    // ---- as objects under test

    AccountTable table() {
        AccountTable table = AccountTable.of(plain.ids, plain.names);
        for (String column : plain.numbers.keySet()) {
            table = table.with(
                    column,
                    Column.of(plain.numbers.get(column).stream()
                            .mapToDouble(x -> x == null ? Double.NaN : x)
                            .toArray()));
        }
        for (String column : plain.texts.keySet()) {
            table = table.with(
                    column,
                    TextColumn.of(plain.texts.get(column).stream()
                            .map(x -> x == null ? "" : x)
                            .toArray(String[]::new)));
        }
        if (plain.ratings.isEmpty()) {
            return table;
        }
        Ratings.Builder ratings = Ratings.builder();
        plain.ratings.forEach(r -> ratings.add(plain.ids.get(r.row()), r.criterion(), r.rater(), r.score()));
        return table.with(ratings.build());
    }

    ScoringModel model() {
        return ScoringModel.ofCriteria(
                plain.criteria.stream().map(RandomCase::criterion).toList());
    }

    private static ModelCriterion criterion(Measure measure) {
        ModelCriterion criterion = ModelCriterion.of(measure.id(), measure.units() * measure.unit())
                .withColumn(measure.column())
                .withActionable(measure.actionable());
        if (measure.missing() != null) {
            criterion = criterion.withMissing(MissingPolicy.valueOf(measure.missing()));
        }
        criterion = criterion.withPreference(
                switch (measure.preference()) {
                    case "max" -> Preference.MAXIMIZE;
                    case "min" -> Preference.MINIMIZE;
                    default -> Preference.TARGET;
                });
        return measure.shape() == null
                ? criterion
                : criterion.withValue(value(measure.shape(), criterion.preference()));
    }

    private static ValueFunction value(Shape shape, Preference preference) {
        double[] n = shape.numbers().stream().mapToDouble(Double::doubleValue).toArray();
        return switch (shape.type()) {
            case "linear" -> LinearValue.of(n[0], n[1]);
            case "piecewise" ->
                PiecewiseValue.of(IntStream.range(0, n.length / 2)
                        .mapToObj(p -> new double[] {n[2 * p], n[2 * p + 1]})
                        .toArray(double[][]::new));
            case "quantiles" -> QuantileValue.of(preference, n);
            default -> TargetValue.of(n[0], n[1], n[2], n[3]);
        };
    }

    Screening screening() {
        return new Screening(plain.gates.stream()
                .map(c ->
                        new Gate(c.subject(), c.onCriterion(), optional(c.atLeast()), optional(c.atMost()), c.oneOf()))
                .toList());
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    SelectionPolicy policy() {
        SelectionPolicy policy = SelectionPolicy.firstWave()
                .withMaxKeyAccounts(plain.most)
                .withIncubate(plain.incubate)
                .withMinCoverage(plain.minCoveragePercent / 100.0);
        return plain.sizeColumn == null ? policy : policy.withSizeColumn(plain.sizeColumn);
    }

    KeyAccountSelector selector() {
        KeyAccountSelector.Builder builder =
                KeyAccountSelector.builder(model()).policy(policy()).screening(screening());
        if (!plain.judged.isEmpty()) {
            builder.axes(new PortfolioAxes(
                    plain.attraction,
                    6,
                    plain.judged.stream()
                            .map(f -> new SuccessFactor(f.ours(), f.best(), f.weight()))
                            .toList(),
                    1));
        }
        return builder.build();
    }
}
