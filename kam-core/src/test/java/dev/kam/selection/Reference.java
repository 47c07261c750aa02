package dev.kam.selection;

import dev.kam.selection.Plain.Check;
import dev.kam.selection.Plain.Judged;
import dev.kam.selection.Plain.Measure;
import dev.kam.selection.Plain.Rated;
import dev.kam.selection.Plain.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The selection a second time, slow and obvious, from its description and not from its code. Scores are worked out here; the
 * order is worked out from the scores it is given, which are compared with these first, so that the last bit of a sum does not
 * decide a test.
 */
final class Reference {
    private final Plain plain;
    final List<Measure> counted = new ArrayList<>();
    final List<String> leftOut = new ArrayList<>();
    final Map<String, Shape> anchors = new LinkedHashMap<>();

    /** Thrown where a choice cannot be made. */
    static final class NoChoice extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoChoice(String why) {
            super(why);
        }
    }

    Reference(Plain plain) {
        this.plain = plain;
        for (Measure measure : plain.criteria) {
            Shape shape = measure.shape() == null ? derived(measure) : measure.shape();
            if (shape == null) {
                leftOut.add(measure.id());
            } else {
                counted.add(measure);
                anchors.put(measure.id(), shape);
            }
        }
        if (counted.stream().mapToInt(Measure::units).sum() == 0) {
            throw new NoChoice("nothing left to choose by");
        }
        if (IntStream.range(0, plain.size()).noneMatch(this::isKnown)) {
            throw new NoChoice("nothing known");
        }
    }

    // ---- cells

    @Nullable
    Double cell(Measure measure, int row) {
        if (plain.ratings.stream().anyMatch(r -> r.criterion().equals(measure.id()))) {
            return rated(measure.id(), row);
        }
        return plain.numbers.get(measure.column()).get(row);
    }

    private @Nullable Double rated(String criterion, int row) {
        double sum = 0;
        int count = 0;
        for (Rated rating : plain.ratings) {
            if (rating.row() == row && rating.criterion().equals(criterion)) {
                sum += rating.score();
                count++;
            }
        }
        return count == 0 ? null : sum / count;
    }

    // ---- anchors

    private @Nullable Shape derived(Measure measure) {
        List<Double> sorted = IntStream.range(0, plain.size())
                .mapToObj(row -> cell(measure, row))
                .filter(x -> x != null)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return null;
        }
        BigDecimal low = percentile(sorted, 5);
        BigDecimal high = percentile(sorted, 95);
        if (low.compareTo(high) == 0) {
            return null;
        }
        return measure.preference().equals("max")
                ? new Shape("linear", List.of(low.doubleValue(), high.doubleValue()))
                : new Shape("linear", List.of(high.doubleValue(), low.doubleValue()));
    }

    /** Type 7 of Hyndman and Fan, in exact arithmetic. */
    static BigDecimal percentile(List<Double> sorted, int percent) {
        int hundredths = (sorted.size() - 1) * percent;
        int below = hundredths / 100;
        BigDecimal share = BigDecimal.valueOf(hundredths % 100, 2);
        BigDecimal from = new BigDecimal(sorted.get(below));
        BigDecimal to = new BigDecimal(sorted.get(Math.min(below + 1, sorted.size() - 1)));
        return from.add(share.multiply(to.subtract(from)));
    }

    // ---- values

    double value(Measure measure, double x) {
        Shape shape = anchors.get(measure.id());
        List<Double> n = shape.numbers();
        return switch (shape.type()) {
            case "linear" -> Math.max(0, Math.min(1, (x - n.get(0)) / (n.get(1) - n.get(0))));
            case "piecewise" -> piecewise(n, x);
            case "quantiles" -> measure.preference().equals("max") ? share(n, x) : 1 - share(n, x);
            default -> target(n, x);
        };
    }

    private static double piecewise(List<Double> n, double x) {
        if (x <= n.get(0)) {
            return n.get(1);
        }
        for (int p = 2; p < n.size(); p += 2) {
            if (x <= n.get(p)) {
                double within = (x - n.get(p - 2)) / (n.get(p) - n.get(p - 2));
                return n.get(p - 1) * (1 - within) + n.get(p + 1) * within;
            }
        }
        return n.get(n.size() - 1);
    }

    private static double share(List<Double> q, double x) {
        int k = q.size() - 1;
        List<Integer> at =
                IntStream.rangeClosed(0, k).filter(p -> q.get(p) == x).boxed().toList();
        if (!at.isEmpty()) {
            if (at.contains(0)) {
                return 0;
            }
            return at.contains(k) ? 1 : (at.get(0) + at.get(at.size() - 1)) / 2.0 / k;
        }
        if (x < q.get(0)) {
            return 0;
        }
        for (int p = 0; p < k; p++) {
            if (x > q.get(p) && x < q.get(p + 1)) {
                return (p + (x - q.get(p)) / (q.get(p + 1) - q.get(p))) / k;
            }
        }
        return 1;
    }

    private static double target(List<Double> n, double x) {
        if (x >= n.get(1) && x <= n.get(2)) {
            return 1;
        }
        if (x <= n.get(0) || x >= n.get(3)) {
            return 0;
        }
        return x < n.get(1) ? (x - n.get(0)) / (n.get(1) - n.get(0)) : (n.get(3) - x) / (n.get(3) - n.get(2));
    }

    // ---- scores

    boolean isKnown(int row) {
        return counted.stream().anyMatch(m -> m.units() > 0 && cell(m, row) != null);
    }

    /** By criterion what it adds to the score of a row of which something is known. */
    Map<String, Double> contributions(int row) {
        Map<String, Double> parts = new LinkedHashMap<>();
        double used = 0;
        for (Measure measure : counted) {
            Double cell = cell(measure, row);
            String policy = measure.missing() == null ? "RENORMALIZE" : measure.missing();
            if (cell != null) {
                parts.put(measure.id(), measure.units() * value(measure, cell));
                used += measure.units();
            } else if (policy.equals("RENORMALIZE")) {
                parts.put(measure.id(), 0.0);
            } else {
                parts.put(measure.id(), policy.equals("WORST") ? 0 : measure.units() * 0.5);
                used += measure.units();
            }
        }
        double all = used;
        parts.replaceAll((id, part) -> part / all);
        return parts;
    }

    double score(int row) {
        return contributions(row).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    int knownUnits(int row) {
        return counted.stream()
                .filter(m -> cell(m, row) != null)
                .mapToInt(Measure::units)
                .sum();
    }

    int allUnits() {
        return counted.stream().mapToInt(Measure::units).sum();
    }

    // ---- gates

    private @Nullable Object look(Check gate, int row) {
        if (gate.onCriterion()) {
            Measure measure = plain.criteria.stream()
                    .filter(m -> m.id().equals(gate.subject()))
                    .findFirst()
                    .orElse(new Measure(
                            gate.subject(), gate.subject().replace('-', '_'), "max", null, 0, 1, null, false));
            return cell(measure, row);
        }
        return plain.texts.containsKey(gate.subject())
                ? plain.texts.get(gate.subject()).get(row)
                : plain.numbers.get(gate.subject()).get(row);
    }

    private static boolean passes(Check gate, Object found) {
        if (gate.atLeast() != null) {
            return (Double) found >= gate.atLeast();
        }
        if (gate.atMost() != null) {
            return (Double) found <= gate.atMost();
        }
        return found instanceof Double number
                ? gate.oneOf().stream().anyMatch(lawful -> Double.parseDouble(lawful) == number)
                : gate.oneOf().contains(found);
    }

    /** The subject of the first gate that stops a row; null when none does. */
    @Nullable
    String stoppedBy(int row) {
        for (Check gate : plain.gates) {
            Object found = look(gate, row);
            if (found != null && !passes(gate, found)) {
                return gate.subject();
            }
        }
        return null;
    }

    List<String> missing(int row) {
        Set<String> missing = new LinkedHashSet<>();
        for (Check gate : plain.gates) {
            if (look(gate, row) == null) {
                missing.add(gate.subject());
            }
        }
        Set<Integer> weights = new TreeSet<>(Comparator.reverseOrder());
        counted.forEach(m -> weights.add(m.units()));
        for (int weight : weights) {
            for (Measure measure : counted) {
                if (measure.units() == weight && weight > 0 && cell(measure, row) == null) {
                    missing.add(measure.id());
                }
            }
        }
        return new ArrayList<>(missing);
    }

    private boolean gateUnknown(int row) {
        return plain.gates.stream().anyMatch(gate -> look(gate, row) == null);
    }

    boolean isEligible(int row) {
        return stoppedBy(row) == null
                && !gateUnknown(row)
                && isKnown(row)
                && knownUnits(row) * 100 >= plain.minCoveragePercent * allUnits();
    }

    // ---- order, by scores that are given

    List<Integer> eligibleBestFirst(double[] scores) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, plain.size())
                .filter(this::isEligible)
                .boxed()
                .toList());
        rows.sort((a, b) -> scores[a] != scores[b] ? Double.compare(scores[b], scores[a]) : a - b);
        return rows;
    }

    static int rank(int row, List<Integer> eligible, double[] scores) {
        return 1
                + (int) eligible.stream()
                        .filter(other -> scores[other] > scores[row])
                        .count();
    }

    // ---- size

    /** Spearman's coefficient by sums of mean ranks; NaN where there is none. */
    static double spearman(List<Double> x, List<Double> y) {
        int n = x.size();
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double syy = 0;
        double sxy = 0;
        for (int i = 0; i < n; i++) {
            double a = meanRank(x, i);
            double b = meanRank(y, i);
            sx += a;
            sy += b;
            sxx += a * a;
            syy += b * b;
            sxy += a * b;
        }
        double vx = n * sxx - sx * sx;
        double vy = n * syy - sy * sy;
        return n < 2 || vx == 0 || vy == 0 ? Double.NaN : (n * sxy - sx * sy) / Math.sqrt(vx * vy);
    }

    private static double meanRank(List<Double> values, int i) {
        long below = values.stream().filter(v -> v < values.get(i)).count();
        long level = values.stream().filter(v -> v.equals(values.get(i))).count();
        return below + (level + 1) / 2.0;
    }

    @Nullable
    String sizeColumn() {
        if (plain.sizeColumn != null) {
            return plain.sizeColumn;
        }
        return List.of("size", "revenue", "transactions.total").stream()
                .filter(plain.numbers::containsKey)
                .findFirst()
                .orElse(null);
    }

    double overlap(List<Integer> eligible, int chosen) {
        List<Double> sizes = plain.numbers.get(sizeColumn());
        long both = eligible.subList(0, chosen).stream()
                .filter(row -> sizes.get(row) != null)
                .filter(row -> eligible.stream()
                                .filter(other -> sizes.get(other) != null)
                                .filter(other -> sizes.get(other) > sizes.get(row)
                                        || (sizes.get(other).equals(sizes.get(row)) && other < row))
                                .count()
                        < chosen)
                .count();
        return (double) both / chosen;
    }

    // ---- selection matrix

    /** Attractiveness and strength, NaN where unknown, and the quadrant or "none". */
    record Position(double attractiveness, double strength, String quadrant) {}

    Position position(int row) {
        double units = 0;
        double known = 0;
        double sum = 0;
        for (Measure measure : counted) {
            if (plain.attraction.contains(measure.id())) {
                units += measure.units();
                Double cell = cell(measure, row);
                if (cell != null) {
                    known += measure.units();
                    sum += measure.units() * value(measure, cell);
                }
            }
        }
        double weight = 0;
        double judged = 0;
        double ours = 0;
        double best = 0;
        for (Judged factor : plain.judged) {
            weight += factor.weight();
            Double us = plain.numbers.get(factor.ours()).get(row);
            Double them = plain.numbers.get(factor.best()).get(row);
            if (us != null && them != null) {
                judged += factor.weight();
                ours += factor.weight() * us;
                best += factor.weight() * them;
            }
        }
        double attractiveness = known > 0 ? 10 * sum / known : Double.NaN;
        double strength = best > 0 ? ours / best : Double.NaN;
        boolean enough = known * 10 >= units * 7 && judged * 10 >= weight * 7 && best > 0;
        String quadrant = attractiveness > 6 - 1e-9
                ? strength > 1 - 1e-9 ? "strategic" : "star"
                : strength > 1 - 1e-9 ? "status" : "streamline";
        return new Position(attractiveness, strength, enough ? quadrant : "none");
    }
}
