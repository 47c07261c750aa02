package dev.kam.decision.method;

import dev.kam.decision.Column;
import dev.kam.decision.Criterion;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Preference;
import dev.kam.decision.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Seeded tables of every kind that PROMETHEE accepts, and its flows computed the slow and obvious way, pair by pair. */
final class PrometheeTables {
    private static final int[] SIZES = {1, 2, 3, 10, 60, 96, 97, 150, 300};

    private PrometheeTables() {}

    record Table(DecisionMatrix matrix, Weights weights, Map<String, PreferenceFunction> functions) {
        Promethee method() {
            return Promethee.withDefaults().withFunctions(functions);
        }
    }

    record Flows(double[] plus, double[] minus) {
        double net(int i) {
            return plus[i] - minus[i];
        }
    }

    static Table random(SplittableRandom random) {
        int n = SIZES[random.nextInt(SIZES.length)];
        int m = random.nextInt(1, 8);
        List<Criterion> criteria = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Map<String, PreferenceFunction> functions = new HashMap<>();
        double[] given = new double[m];
        for (int j = 0; j < m; j++) {
            String id = "c" + j;
            given[j] = j > 0 && random.nextInt(6) == 0 ? 0 : random.nextDouble() + 0.01;
            criteria.add(Criterion.of(id, random.nextBoolean() ? Preference.MAXIMIZE : Preference.MINIMIZE));
            double[] cells = cells(random, n);
            columns.add(Column.of(cells));
            if (random.nextInt(8) > 0) {
                functions.put(id, function(random, cells));
            }
        }
        return new Table(DecisionMatrix.of(criteria, columns), Weights.of(given), functions);
    }

    /** Uniform, on a grid of 0.1, of few values, constant, heavy-tailed, of mixed magnitudes, far away, tiny or huge. */
    static double[] cells(SplittableRandom random, int n) {
        int kind = random.nextInt(11);
        double[] cells = new double[n];
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble(-1, 1);
            cells[i] = switch (kind) {
                case 0 -> 10 * u;
                case 1 -> random.nextInt(-30, 30) * 0.1;
                case 2 -> random.nextInt(4);
                case 3 -> 0.7;
                case 4 -> StrictMath.tan(Math.PI / 2 * u);
                case 5 -> u * StrictMath.pow(10, random.nextInt(-150, 151));
                case 6 -> 1.7e12 + Math.rint(u * 1000);
                case 7 -> 1e-310 * u;
                case 8 -> 1.7e308 * u;
                case 9 -> random.nextInt(10) == 0 ? 1e150 * u : 1e-3 * u;
                default -> i % 2 == 0 ? -0.0 : 0.0;
            };
        }
        return cells;
    }

    /** A function of any shape whose thresholds are differences in the column, parts of them, 0, tiny or huge. */
    private static PreferenceFunction function(SplittableRandom random, double[] cells) {
        double one = threshold(random, cells);
        double two = threshold(random, cells);
        double q = Math.min(one, two);
        double p = Math.max(one, two);
        if (p < q * 1.001) {
            p = q;
        }
        return switch (random.nextInt(7)) {
            case 0 -> PreferenceFunction.usual();
            case 1 -> PreferenceFunction.uShape(q);
            case 2 -> PreferenceFunction.vShape(Math.max(p, Double.MIN_VALUE));
            case 3 -> PreferenceFunction.level(q, p);
            case 4 -> PreferenceFunction.gaussian(Math.max(p, Double.MIN_VALUE));
            default -> PreferenceFunction.linear(q, p);
        };
    }

    private static double threshold(SplittableRandom random, double[] cells) {
        double d = Math.abs(cells[random.nextInt(cells.length)] - cells[random.nextInt(cells.length)]);
        d = Math.min(d, Double.MAX_VALUE);
        return switch (random.nextInt(7)) {
            case 0 -> 0;
            case 1 -> Math.abs(d * random.nextDouble());
            case 2 -> random.nextInt(10) * 0.1;
            case 3 -> random.nextBoolean() ? 1e-300 : 1e300;
            default -> d;
        };
    }

    /** The flows straight from the definition: every pair on every criterion, by the literal preference function. */
    static Flows pairwise(Table table) {
        DecisionMatrix matrix = table.matrix();
        int n = matrix.alternatives();
        int m = matrix.criteria().size();
        double[] plus = new double[n];
        double[] minus = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double pi = 0;
                double ip = 0;
                for (int j = 0; a != b && j < m; j++) {
                    Criterion criterion = matrix.criteria().get(j);
                    PreferenceFunction function =
                            table.functions().getOrDefault(criterion.id(), PreferenceFunction.usual());
                    double sign = criterion.preference() == Preference.MAXIMIZE ? 1 : -1;
                    double x = sign * matrix.valueAt(a, j);
                    double y = sign * matrix.valueAt(b, j);
                    pi += table.weights().at(j) * preference(function, x, y);
                    ip += table.weights().at(j) * preference(function, y, x);
                }
                plus[a] += pi;
                minus[a] += ip;
            }
        }
        for (int i = 0; i < n; i++) {
            plus[i] /= Math.max(1, n - 1);
            minus[i] /= Math.max(1, n - 1);
        }
        return new Flows(plus, minus);
    }

    /** The preference for x over y, as in the table of the class page of the preference functions. */
    static double preference(PreferenceFunction f, double x, double y) {
        double d = x - y;
        if (d <= 0) {
            return 0;
        }
        switch (f.type()) {
            case USUAL:
                return 1;
            case U_SHAPE:
                return d > f.q() ? 1 : 0;
            case V_SHAPE:
                return d >= f.p() ? 1 : d / f.p();
            case LEVEL:
                return d <= f.q() ? 0 : d <= f.p() ? 0.5 : 1;
            case LINEAR:
                return d <= f.q() ? 0 : d >= f.p() ? 1 : (d - f.q()) / (f.p() - f.q());
            default:
                double t = Double.isInfinite(d) ? (x / 4 - y / 4) / (f.s() / 4) : d / f.s();
                return -StrictMath.expm1(-0.5 * (t * t));
        }
    }
}
