package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kam decide} answers by each weighting; the numbers were worked out by hand. */
class DecideWeightingsTest {
    private static final double ROUNDING = 1e-9;
    private static final String CONSISTENT = "`consistency`:{`lambdaMax`:3,`ci`:0,`cr`:0,`gci`:0}";
    private static final String BEST_WORST = "{`type`:`best-worst`,`best`:`price`,`worst`:`service`,";

    /** The price is a cost, quality and service are benefits. */
    private static String problem(String weighting) {
        return "{`id`:`x`,`method`:`weighted-sum`,`weighting`:" + weighting
                + ",`alternatives`:[`A`,`B`,`C`],`criteria`:[{`id`:`price`,`preference`:`min`},"
                + "{`id`:`quality`,`preference`:`max`},{`id`:`service`,`preference`:`max`}],"
                + "`performances`:[[4,4,1],[1,2,1],[1,2,2]]}";
    }

    /** A weighting, the weights of price, quality and service, and what else is answered. */
    private record Case(String weighting, double price, double quality, double service, String expected) {
        @Override
        public String toString() {
            return weighting;
        }

        double[] weights() {
            return new double[] {price, quality, service};
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("{`type`:`direct`,`points`:{`service`:1,`quality`:1,`price`:2}}", 0.5, 0.25, 0.25, ""),
                new Case("{`type`:`swing`,`points`:{`price`:100,`quality`:60,`service`:40}}", 0.5, 0.3, 0.2, ""),
                new Case("{`type`:`equal`}", 1 / 3.0, 1 / 3.0, 1 / 3.0, ""),
                // (1/1 + 1/2 + 1/3) / 3 for the best, and so on.
                new Case(
                        "{`type`:`rank-order-centroid`,`order`:[`quality`,`price`,`service`]}",
                        5 / 18.0,
                        11 / 18.0,
                        2 / 18.0,
                        ""),
                new Case("{`type`:`rank-sum`,`order`:[`quality`,`price`,`service`]}", 2 / 6.0, 3 / 6.0, 1 / 6.0, ""),
                new Case(
                        "{`type`:`rank-reciprocal`,`order`:[`quality`,`price`,`service`]}",
                        3 / 11.0,
                        6 / 11.0,
                        2 / 11.0,
                        ""),
                // Entropies 0.78969, 0.94639 and 0.94639.
                new Case("{`type`:`entropy`}", 0.662350348319, 0.168824825840, 0.168824825840, ""),
                // Correlations -1 (price, quality), 0.5 (price, service), -0.5; the deviations are equal.
                new Case("{`type`:`critic`}", 2.5 / 8, 3.5 / 8, 2 / 8.0, ""),
                new Case("{`type`:`merec`}", 0.663320693544, 0.197370897285, 0.139308409170, ""),
                new Case(
                        "{`type`:`tree`,`tree`:{`children`:[{`weight`:3,`children`:[{`id`:`price`,`weight`:1},"
                                + "{`id`:`quality`,`weight`:3}]},{`id`:`service`,`weight`:1}]}}",
                        0.1875,
                        0.5625,
                        0.25,
                        ""),
                // A node without a weight weighs 1.
                new Case(
                        "{`type`:`tree`,`tree`:{`children`:[{`id`:`price`,`weight`:3},{`children`:[{`id`:`quality`},"
                                + "{`id`:`service`,`weight`:null}]}]}}",
                        0.75,
                        0.125,
                        0.125,
                        ""),
                // Ranks 2.5, 1, 2.5 and 1, 2.5, 2.5; they differ by 1/4 of all weight.
                new Case(
                        "{`type`:`pooled`,`judges`:[{`price`:1,`quality`:2,`service`:1},"
                                + "{`service`:2,`quality`:2,`price`:4}]}",
                        0.375,
                        0.375,
                        0.25,
                        "`agreement`:{`kendallW`:0.25,`meanDistance`:0.25,`distances`:[0.125,0.125],`farthest`:0}"),
                new Case(
                        "{`type`:`pooled`,`mean`:`geometric`,`judges`:[{`price`:1,`quality`:2,`service`:1},"
                                + "{`price`:2,`quality`:1,`service`:1}]}",
                        Math.sqrt(2) / (1 + 2 * Math.sqrt(2)),
                        Math.sqrt(2) / (1 + 2 * Math.sqrt(2)),
                        1 / (1 + 2 * Math.sqrt(2)),
                        "`agreement`:{`kendallW`:0.25,`meanDistance`:0.25}"),
                new Case(
                        "{`type`:`pooled`,`mean`:`arithmetic`,`judges`:[{`price`:1,`quality`:2,`service`:1}]}",
                        0.25,
                        0.5,
                        0.25,
                        "`agreement`:{`kendallW`:null,`meanDistance`:0,`distances`:[0]}"),
                // x_price = 2 x_quality = 6 x_service holds without a rest.
                new Case(
                        BEST_WORST + "`bestToOthers`:{`price`:1,`quality`:2,`service`:6},"
                                + "`othersToWorst`:{`price`:6,`quality`:3,`service`:1}}",
                        0.6,
                        0.3,
                        0.1,
                        "`consistency`:{`xi`:0,`cr`:0,`ratios`:[0,0,0]}"),
                // (2 * 5 - 8) / (8 * 8 - 8) by the side of 'quality'; 8 / 5 would be consistent.
                new Case(
                        BEST_WORST
                                + "`bestToOthers`:{`quality`:2,`service`:8},`othersToWorst`:{`price`:8,`quality`:5}}",
                        17 / 28.0,
                        9 / 28.0,
                        2 / 28.0,
                        "`consistency`:{`xi`:0.035714285714,`cr`:0.035714285714,`ratios`:[0,0.035714285714,0],"
                                + "`repair`:{`criterion`:`quality`,`judgement`:`bestToOthers`,`given`:2,"
                                + "`suggested`:1.6,`xi`:0}}"),
                // Full, and the upper triangle with its diagonal and without.
                new Case(
                        ahp("[[1,2,6],[0.5,1,3],[0.16666666666666666,0.3333333333333333,1]]"),
                        0.6,
                        0.3,
                        0.1,
                        CONSISTENT),
                new Case(ahp("[[1,2,6],[0.5,1,3],[0.167,0.333,1]]"), 0.6, 0.3, 0.1, ""),
                new Case(ahp("[[1,2,6],[1,3],[1]]"), 0.6, 0.3, 0.1, CONSISTENT),
                new Case(ahp("[[2,6],[3]]"), 0.6, 0.3, 0.1, CONSISTENT),
                // What was left out follows from the others.
                new Case(
                        ahp("[[2,null],[3]]"),
                        0.6,
                        0.3,
                        0.1,
                        CONSISTENT + ",`notices`:[{`code`:`incomplete-judgements`}]"),
                new Case(
                        ahp("[[1,2,null],[null,1,3],[null,null,1]]"),
                        0.6,
                        0.3,
                        0.1,
                        CONSISTENT + ",`notices`:[{`code`:`incomplete-judgements`}]"),
                // Each is 3 times as good as the next one in a circle; CI = (13/3 - 3)/2, and CR = CI/0.525 or CI/0.58.
                new Case(
                        ahp("[[3,0.3333333333333333],[3]]"),
                        1 / 3.0,
                        1 / 3.0,
                        1 / 3.0,
                        "`consistency`:{`lambdaMax`:4.333333333333,`ci`:0.666666666667,`cr`:1.269841269841,"
                                + "`triad`:{`criteria`:[`price`,`quality`,`service`]},`repair`:{`row`:`price`,"
                                + "`column`:`quality`,`given`:3,`suggested`:0.111111111111,`cr`:0}},"
                                + "`notices`:[{`code`:`inconsistent`}]"),
                new Case(
                        ahp("[[3,0.3333333333333333],[3]],`randomIndex`:`saaty`"),
                        1 / 3.0,
                        1 / 3.0,
                        1 / 3.0,
                        "`consistency`:{`cr`:1.149425287356},`notices`:[{`code`:`inconsistent`}]"),
                // Geometric means of 2 and 8, 6 and 6, 3 and 3/4: 4, 6 and 1.5.
                new Case(
                        "{`type`:`ahp`,`judges`:[[[2,6],[3]],[[8,6],[0.75]]]}",
                        12 / 17.0,
                        3 / 17.0,
                        2 / 17.0,
                        CONSISTENT + ",`judges`:[{`lambdaMax`:3,`ci`:0,`cr`:0,`gci`:0},{`lambdaMax`:3,`cr`:0}]"));
    }

    private static String ahp(String matrix) {
        return "{`type`:`ahp`,`matrix`:" + matrix + "}";
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersTheWeights(Case given) {
        // Reciprocals may be rounded to three digits, which moves the weights by as much.
        double tolerance = given.weighting().contains("0.167") ? 1e-3 : ROUNDING;

        Map<?, ?> fields = Lines.fields(problem(given.weighting()));

        assertThat(Lines.numbers(fields.get("weights"))).containsExactly(given.weights(), within(tolerance));
        Lines.compare("", fields, Lines.tree(("{" + given.expected() + "}").replace('`', '"')), ROUNDING);
        Set<?> more = fields.keySet().stream()
                .filter(name ->
                        Set.of("consistency", "agreement", "judges", "notices").contains(name))
                .collect(Collectors.toSet());
        if (tolerance == ROUNDING) {
            assertThat(more).allSatisfy(name -> assertThat(given.expected()).contains("`" + name + "`"));
        }
    }

    @Test
    void hasACaseForEveryWeighting() {
        String all = Lines.error(problem("{`type`:`none`}"));

        assertThat(all)
                .isEqualTo("#/weighting/type: expected one of `ahp`, `best-worst`, `critic`, `direct`, `entropy`,"
                        + " `equal`, `merec`, `pooled`, `rank-order-centroid`, `rank-reciprocal`, `rank-sum`, `swing`,"
                        + " `tree` but found the text `none`");
        String known = all.substring(all.indexOf("one of ") + 7, all.indexOf(" but found"));
        assertThat(Arrays.stream(known.split(", ")))
                .allSatisfy(type -> assertThat(cases())
                        .anySatisfy(c -> assertThat(c.weighting()).startsWith("{`type`:" + type)));
    }

    @Test
    void ordersByTheWeightsThatItFound() {
        // Values 0, 1, 1 and 1, 0, 0 and 0, 0, 1.
        Map<?, ?> fields = Lines.fields(problem("{`type`:`direct`,`points`:{`price`:5,`quality`:3,`service`:2}}"));

        assertThat(Lines.numbers(fields.get("scores"))).containsExactly(new double[] {0.3, 0.5, 0.7}, within(ROUNDING));
        assertThat(fields.get("ranks")).hasToString("[3, 2, 1]");
    }

    @Test
    void saysWhatIsWrongWithJudgements() {
        assertThat(Lines.answer(problem(ahp("[[3,0.3333333333333333],[3]]"))))
                .contains(
                        "`text`:`The judgements contradict each other: the consistency ratio is 1.27, above 0.1. The worst"
                                + " three are 'price', 'quality' and 'service'. 'price' over 'quality' at 1/9 instead of 3 would"
                                + " bring it to 0.`");
    }

    private static String four(String judgements) {
        return "{`id`:`x`,`method`:`weighted-sum`,`weighting`:{`type`:`ahp`," + judgements
                + "},`alternatives`:[`A`],`criteria`:[{`id`:`a`,`preference`:`max`},{`id`:`b`,`preference`:`max`},"
                + "{`id`:`c`,`preference`:`max`},{`id`:`d`,`preference`:`max`}],`performances`:[[1,2,3,4]]}";
    }

    @Test
    void knowsBothPrioritizations() {
        // Products of the rows: 1 * 2 * 3 * 0.5, 1/2 * 4 * 2, 1/3 * 1/4 * 1, 2 * 1/2 * 1.
        String matrix = "`matrix`:[[2,3,0.5],[4,2],[1]]";
        double[] rows = {StrictMath.pow(3, 0.25), StrictMath.pow(4, 0.25), StrictMath.pow(1 / 12.0, 0.25), 1};
        double sum = Arrays.stream(rows).sum();

        double[] byMeans = Lines.numbers(Lines.fields(four(matrix + ",`prioritization`:`geometric-mean`"))
                .get("weights"));
        double[] byDefault = Lines.numbers(Lines.fields(four(matrix)).get("weights"));

        assertThat(byMeans)
                .containsExactly(Arrays.stream(rows).map(r -> r / sum).toArray(), within(ROUNDING));
        assertThat(byDefault)
                .isEqualTo(Lines.numbers(Lines.fields(four(matrix + ",`prioritization`:`eigenvector`"))
                        .get("weights")));
        double[][] full = {{1, 2, 3, 0.5}, {0.5, 1, 4, 2}, {1 / 3.0, 0.25, 1, 1}, {2, 0.5, 1, 1}};
        double lambda =
                ((Number) ((Map<?, ?>) Lines.fields(four(matrix)).get("consistency")).get("lambdaMax")).doubleValue();
        for (int i = 0; i < full.length; i++) {
            double product = 0;
            for (int k = 0; k < full.length; k++) {
                product += full[i][k] * byDefault[k];
            }
            assertThat(product / lambda).isCloseTo(byDefault[i], within(ROUNDING));
        }
    }

    @Test
    void knowsBothAggregations() {
        String judges = "`judges`:[[[2,3,0.5],[4,2],[1]],[[1,1,7],[5,0.2],[3]]]";
        double[] ofJudgements = weightsOfFour(judges + ",`aggregation`:`judgements`");
        double[] ofPriorities = weightsOfFour(judges + ",`aggregation`:`priorities`");
        double[] first = weightsOfFour("`matrix`:[[2,3,0.5],[4,2],[1]]");
        double[] second = weightsOfFour("`matrix`:[[1,1,7],[5,0.2],[3]]");
        double[] means = new double[4];
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            means[j] = Math.sqrt(first[j] * second[j]);
            sum += means[j];
        }
        for (int j = 0; j < 4; j++) {
            means[j] /= sum;
        }
        String meanMatrix = "`matrix`:[[" + Math.sqrt(2) + "," + Math.sqrt(3) + "," + Math.sqrt(3.5) + "],["
                + Math.sqrt(20) + "," + Math.sqrt(0.4) + "],[" + Math.sqrt(3) + "]]";

        assertThat(ofPriorities).containsExactly(means, within(ROUNDING));
        assertThat(ofJudgements).containsExactly(weightsOfFour(meanMatrix), within(ROUNDING));
        assertThat(weightsOfFour(judges)).isEqualTo(ofJudgements);
        assertThat(ofJudgements).isNotEqualTo(ofPriorities);
    }

    private static double[] weightsOfFour(String judgements) {
        return Lines.numbers(Lines.fields(four(judgements)).get("weights"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{`type`:`equal`}", "{`type`:`direct`,`points`:{`price`:1,`quality`:1}}"})
    void replacesTheWeightsBesideTheCriteriaAndSaysSo(String weighting) {
        Map<?, ?> fields = Lines.fields(Lines.two("vikor", ",`weighting`:" + weighting, "", "")
                .replace("`preference`:`min`,`weight`:0.5", "`preference`:`min`,`weight`:0.9"));

        assertThat(Lines.numbers(fields.get("weights"))).containsExactly(0.5, 0.5);
        assertThat(fields.get("notices"))
                .hasToString("[{code=weights-replaced, text=The weights beside the criteria do not count: the weighting"
                        + " finds others.}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{`type`:`direct`}| [0.9, 0.1]", "{`type`:`direct`,`points`:null}| [0.9, 0.1]", "null| [0.9, 0.1]"
            })
    void takesTheWeightsBesideTheCriteriaWhereNothingElseIsSaid(String weighting, String weights) {
        Map<?, ?> fields = Lines.fields(Lines.two("vikor", ",`weighting`:" + weighting, "", "")
                .replace("`preference`:`min`,`weight`:0.5", "`preference`:`min`,`weight`:0.9")
                .replace("`preference`:`max`,`weight`:0.5", "`preference`:`max`,`weight`:0.1"));

        assertThat(fields.get("weights")).hasToString(weights);
        assertThat(Lines.notices(fields)).isEmpty();
    }

    @Test
    void weighsForASorterToo() {
        Map<?, ?> fields = Lines.fields(problem("{`type`:`direct`,`points`:{`price`:5,`quality`:3,`service`:2}}")
                .replace("`weighted-sum`", "`mr-sort`,`parameters`:{`profiles`:[[1,4,1]],`majority`:0.8}"));

        // A lacks the price, B and C lack the quality.
        assertThat(fields.get("categories")).hasToString("[2, 2, 2]");
        assertThat(Lines.numbers(fields.get("weights")))
                .containsExactly(new double[] {0.5, 0.3, 0.2}, within(ROUNDING));
    }
}
