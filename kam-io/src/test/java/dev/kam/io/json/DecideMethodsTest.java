package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.method.RankingMethods;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code kam decide} answers by each ranking method; the numbers were worked out by hand. */
class DecideMethodsTest {
    private static final double ROUNDING = 1e-9;
    private static final String COMMON = "id, method, scores, ranks, higherIsBetter, relative, weights, clipped";
    private static final String CAPACITY = "{`moebius`:[{`criteria`:[`a`],`value`:0.4},{`criteria`:[`b`],`value`:0.4},"
            + "{`criteria`:[`a`,`b`],`value`:0.2}]}";

    /** A method without parameters, a line with all of them, and what each answers beyond the ranks 1, 2, 3. */
    private record Case(String method, String parameters, String a, String b, String fields, String expected) {
        @Override
        public String toString() {
            return method + " " + parameters + " " + a + " " + b;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                // Values 1, 0, 1/2 and 5/7, 1, 0.
                new Case(
                        "weighted-sum",
                        "",
                        "",
                        "",
                        "",
                        "`scores`:[0.857142857143,0.5,0.25],`ranks`:[1,2,3],`higherIsBetter`:true,`relative`:true"),
                // x/max and min/x: 1, 1/3, 2/3 and 1/2, 1, 2/9.
                new Case(
                        "weighted-product",
                        "",
                        "",
                        "",
                        "",
                        "`scores`:[0.707106781187,0.577350269190,0.384900179460],`ranks`:[1,2,3],`relative`:true"),
                // Values 3/4, 1/4, 1/2 and 0 (which counts as 0.01), 1, 0.01.
                new Case(
                        "weighted-product",
                        "{`epsilon`:0.01,`normalization`:`max`}",
                        "`value`:{`type`:`linear`,`worst`:0,`best`:4}",
                        "`value`:{`type`:`linear`,`worst`:4,`best`:2}",
                        "",
                        "`scores`:[0.086602540378,0.5,0.070710678119],`ranks`:[2,1,3],`relative`:false,`clipped`:[0,1]"),
                new Case(
                        "waspas",
                        "",
                        "",
                        "",
                        "weightedSum, weightedProduct",
                        "`scores`:[0.728553390593,0.622008467928,0.414672311952],"
                                + "`weightedSum`:[0.75,0.666666666667,0.444444444444],"
                                + "`weightedProduct`:[0.707106781187,0.577350269190,0.384900179460]"),
                new Case(
                        "waspas",
                        "{`lambda`:1,`normalization`:`max`,`epsilon`:0.5}",
                        "",
                        "",
                        "weightedSum, weightedProduct",
                        "`scores`:[0.75,0.666666666667,0.444444444444],`ranks`:[1,2,3]"),
                // Lengths of the columns: the roots of 14 and 101.
                new Case(
                        "topsis",
                        "",
                        "",
                        "",
                        "distanceToIdeal, distanceToAntiIdeal",
                        "`scores`:[0.785838405982,0.565799010798,0.263752754418],"
                                + "`distanceToIdeal`:[0.099503719021,0.267261241912,0.373020470712]"),
                // Min-max: A = (1, 5/7), so D+ = 1/7 and D- = sqrt(1/4 + 25/196).
                new Case(
                        "topsis",
                        "{`normalization`:`min-max`}",
                        "",
                        "",
                        "distanceToIdeal, distanceToAntiIdeal",
                        "`distanceToIdeal`:[0.142857142857,0.5,0.559016994375],"
                                + "`distanceToAntiIdeal`:[0.614451804789,0.5,0.25]"),
                new Case(
                        "vikor",
                        "",
                        "",
                        "",
                        "S, R, compromiseSet",
                        "`scores`:[0,0.794117647059,1],`higherIsBetter`:false,`S`:[0.142857142857,0.5,0.75],"
                                + "`R`:[0.142857142857,0.5,0.5],`compromiseSet`:[`A`]"),
                new Case(
                        "vikor",
                        "{`v`:1}",
                        "",
                        "",
                        "S, R, compromiseSet",
                        "`scores`:[0,0.588235294118,1],`ranks`:[1,2,3],`compromiseSet`:[`A`]"),
                new Case(
                        "promethee-ii",
                        "",
                        "",
                        "",
                        "phiPlus, phiMinus",
                        "`scores`:[0.5,0,-0.5],`phiPlus`:[0.75,0.5,0.25],`phiMinus`:[0.25,0.5,0.75]"),
                // a: 1/4 for a difference of 1, 3/4 for 2; b: half for 2 and 5, all for 7.
                new Case(
                        "promethee-ii",
                        "",
                        "`promethee`:{`type`:`linear`,`q`:0.5,`p`:2.5}",
                        "`promethee`:{`type`:`level`,`q`:1,`p`:6}",
                        "phiPlus, phiMinus",
                        "`scores`:[0.25,0.125,-0.375],`phiPlus`:[0.375,0.375,0.0625],`phiMinus`:[0.125,0.25,0.4375]"),
                new Case(
                        "electre-iii",
                        "",
                        "",
                        "",
                        "descending, ascending",
                        "`scores`:[2,3,5],`ranks`:[1,2,3],`higherIsBetter`:false,`descending`:[1,2,2],`ascending`:[1,1,3]"),
                // b vetoes a lag of 7 of C against B, and gives 3/4 of the way for one of 5 against A.
                new Case(
                        "electre-iii",
                        "{`alpha`:0.3,`beta`:-0.15,`credibility`:true}",
                        "`electre`:{`q`:0,`p`:1}",
                        "`electre`:{`q`:1,`p`:2,`v`:6}",
                        "descending, ascending, credibility",
                        "`credibility`:[[1,0.5,1],[0.5,1,0.5],[0,0,1]]"),
                new Case(
                        "electre-iii",
                        "{`credibility`:false}",
                        "",
                        "",
                        "descending, ascending",
                        "`descending`:[1,2,2]"),
                new Case(
                        "copras",
                        "",
                        "",
                        "",
                        "sPlus, sMinus, Q",
                        "`scores`:[1,0.945578231293,0.585034013605],`sPlus`:[0.25,0.083333333333,0.166666666667],"
                                + "`sMinus`:[0.133333333333,0.066666666667,0.3]"),
                new Case(
                        "edas",
                        "",
                        "",
                        "",
                        "SP, SN",
                        "`scores`:[1,0.616071428571,0],`SP`:[0.35,0.3,0],`SN`:[0,0.25,0.4]"),
                new Case(
                        "marcos",
                        "",
                        "",
                        "",
                        "S, kMinus, kPlus",
                        "`scores`:[0.707289293850,0.628701594533,0.419134396355],`kMinus`:[2.7,2.4,1.6],"
                                + "`kPlus`:[0.75,0.666666666667,0.444444444444]"),
                new Case(
                        "spotis",
                        "",
                        "`bounds`:[0,5],`target`:2",
                        "`bounds`:[0,10]",
                        "",
                        "`scores`:[0.3,0.2,0.45],`ranks`:[2,1,3],`higherIsBetter`:false,`relative`:false"),
                new Case(
                        "spotis",
                        "{}",
                        "`bounds`:[0,5]",
                        "`bounds`:[0,10]",
                        "",
                        "`scores`:[0.4,0.5,0.75],`ranks`:[1,2,3]"),
                new Case("mabac", "", "", "", "", "`scores`:[0.382070630860,0.024927773717,-0.225072226283]"),
                new Case(
                        "moora",
                        "",
                        "",
                        "",
                        "benefits, costs",
                        "`scores`:[0.201884424827,0.034126901935,-0.180505493682],"
                                + "`costs`:[0.199007438042,0.099503719021,0.447766735594]"),
                new Case(
                        "aras",
                        "",
                        "",
                        "",
                        "S",
                        "`scores`:[0.737864077670,0.682847896440,0.433656957929],"
                                + "`S`:[0.258503401361,0.239229024943,0.151927437642]"),
                new Case("choquet", CAPACITY, "", "", "", "`scores`:[-1.2,-0.8,-4.6],`ranks`:[2,1,3],`relative`:false"),
                // Values 3/4, 1/4, 1/2 and 3/5, 4/5, 1/10.
                new Case(
                        "choquet",
                        CAPACITY.replace("{`moebius`", "{`normalization`:`none`,`moebius`"),
                        "`value`:{`type`:`linear`,`worst`:0,`best`:4}",
                        "`value`:{`type`:`linear`,`worst`:10,`best`:0}",
                        "",
                        "`scores`:[0.66,0.47,0.26],`ranks`:[1,2,3]"),
                new Case("borda", "", "", "", "", "`scores`:[1.5,1,0.5],`ranks`:[1,2,3],`relative`:true"),
                new Case(
                        "borda",
                        "{`rankings`:[[1,2,3],[2,1,2],[3,1,1]]}",
                        "",
                        "",
                        "notices",
                        "`scores`:[0.833333333333,1.5,0.666666666667],`ranks`:[2,1,3],"
                                + "`notices`:[{`code`:`rankings-in-place-of-criteria`}]"),
                new Case("copeland", "", "", "", "", "`scores`:[1,0,-1],`ranks`:[1,2,3],`relative`:true"),
                new Case(
                        "copeland",
                        "{`rankings`:[[1,2,3],[2,1,3],[3,1,2]]}",
                        "",
                        "",
                        "notices",
                        "`ranks`:[2,1,3],`notices`:[{`code`:`rankings-in-place-of-criteria`}]"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersByItsMethod(Case given) {
        Map<?, ?> fields = Lines.fields(Lines.three(given.method(), given.parameters(), given.a(), given.b()));

        assertThat(fields.keySet())
                .hasToString("[" + COMMON + (given.fields().isEmpty() ? "" : ", ") + given.fields() + "]");
        assertThat(fields.get("method")).isEqualTo(given.method());
        Lines.compare("", fields, Lines.tree(("{" + given.expected() + "}").replace('`', '"')), ROUNDING);
    }

    @Test
    void hasACaseForEveryMethod() {
        Set<String> tried = cases().map(Case::method).collect(Collectors.toSet());

        assertThat(tried)
                .isEqualTo(RankingMethods.all().stream()
                        .map(RankingMethods.Entry::name)
                        .collect(Collectors.toSet()));
    }

    static Stream<Arguments> defaults() {
        return Stream.of(
                Arguments.of("weighted-sum", "{`normalization`:`min-max`}"),
                Arguments.of("weighted-product", "{`normalization`:`max`,`epsilon`:1e-9}"),
                Arguments.of("waspas", "{`normalization`:`max`,`lambda`:0.5,`epsilon`:1e-9}"),
                Arguments.of("topsis", "{`normalization`:`vector`}"),
                Arguments.of("vikor", "{`v`:0.5}"),
                Arguments.of("electre-iii", "{`alpha`:0.3,`beta`:-0.15,`credibility`:false}"));
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void takesTheDefaultOfAParameterThatIsNotGiven(String method, String parameters) {
        String expected = Lines.answer(Lines.three(method, parameters, "", ""));

        assertThat(expected).contains("`scores`");
        assertThat(Lines.answer(Lines.three(method, "", "", ""))).isEqualTo(expected);
        assertThat(Lines.answer(Lines.three(method, "{}", "", ""))).isEqualTo(expected);
        assertThat(Lines.answer(Lines.three(method, parameters.replaceAll(":[^,}]+", ":null"), "", "")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesNoNoticeOfParametersThatStandBesideACriterionForOtherMethods(Case given) {
        String all = "`promethee`:{`type`:`gaussian`,`s`:2},`electre`:{`q`:1,`p`:2,`v`:3},`bounds`:[0,50],`target`:4";
        Set<String> used = Set.of("promethee-ii", "electre-iii", "spotis");
        if (used.contains(given.method())) {
            return;
        }
        String b = given.b().isEmpty() ? all : all + "," + given.b();

        assertThat(Lines.answer(Lines.three(given.method(), given.parameters(), given.a(), b)))
                .isEqualTo(Lines.answer(Lines.three(given.method(), given.parameters(), given.a(), given.b())));
    }

    @Test
    void valuesATargetByItsFunctionAndSpotisByItsTargetAlone() {
        String target = Lines.three("vikor", "", "", "")
                .replace(
                        "`id`:`a`,`preference`:`max`",
                        "`id`:`a`,`preference`:`target`,"
                                + "`value`:{`type`:`target`,`zeroBelow`:0,`from`:1,`to`:1,`zeroAbove`:3}");
        String spotis = Lines.three("spotis", "", "`bounds`:[0,4],`target`:1", "`bounds`:[0,10]")
                .replace("`id`:`a`,`preference`:`max`", "`id`:`a`,`preference`:`target`");

        // Values 0, 1 and 1/2 on a.
        assertThat(Lines.numbers(Lines.fields(target).get("S"))).containsExactly(0.5 + 1 / 7.0, 0, 0.75);
        assertThat(Lines.numbers(Lines.fields(spotis).get("scores"))).containsExactly(0.45, 0.1, 0.575);
    }

    @Test
    void namesTheCompromiseSetInTheOrderOfTheInput() {
        // Q of C comes before Q of B, and both are in the set; B stands first in the input.
        Map<?, ?> fields = Lines.fields("{`id`:1,`method`:`vikor`,`alternatives`:[`D`,`B`,`C`],`criteria`:["
                + "{`id`:`a`,`preference`:`max`,`weight`:1}],`performances`:[[0],[9],[10]]}");

        assertThat(fields.get("ranks")).hasToString("[3, 2, 1]");
        assertThat(fields.get("compromiseSet")).isEqualTo(List.of("B", "C"));
    }
}
