package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.decision.sorting.SortingMethods;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code kam decide} answers by each sorting method; the numbers were worked out by hand. */
class DecideSortersTest {
    private static final double ROUNDING = 1e-9;
    private static final String BEGIN = "id, method, categories, ";
    private static final String RANKING = "scores, ranks, higherIsBetter, ";
    private static final String REST = "relative, weights, clipped";
    private static final String A_VALUE = "`value`:{`type`:`linear`,`worst`:0,`best`:4}";
    private static final String B_VALUE = "`value`:{`type`:`linear`,`worst`:10,`best`:0}";

    /** A line on A = (3, 4), B = (1, 2), C = (2, 9) with a benefit and a cost, and what it answers. */
    private record Case(String method, String parameters, String a, String b, String fields, String expected) {
        @Override
        public String toString() {
            return method + " " + parameters + " " + a + " " + b;
        }
    }

    private static Case plain(String method, String parameters, String a, String b, String expected) {
        return new Case(method, parameters, a, b, BEGIN + REST, expected);
    }

    static Stream<Case> cases() {
        return Stream.of(
                // Each alternative is as good as (2, 3) on one of the criteria.
                plain(
                        "mr-sort",
                        "{`profiles`:[[2,3]],`majority`:0.5}",
                        "",
                        "",
                        "`categories`:[1,1,1],`relative`:false,`weights`:[0.5,0.5]"),
                plain("mr-sort", "{`profiles`:[[2,3],[1,9]],`majority`:0.6}", "", "", "`categories`:[2,2,2]"),
                plain("mr-sort", "{`profiles`:[[2,3]]}", "", "", "`categories`:[1,1,1]"),
                // 9 is beyond a veto of 8, and 4 at one of 4.
                plain(
                        "mr-sort",
                        "{`profiles`:[[2,3],[1,9]],`majority`:0.5,`vetoes`:[[null,8],[null,null]]}",
                        "",
                        "",
                        "`categories`:[1,1,2]"),
                plain(
                        "mr-sort",
                        "{`profiles`:[[2,3],[1,9]],`majority`:0.5,`vetoes`:[[null,4],null]}",
                        "",
                        "",
                        "`categories`:[2,1,2]"),
                plain("mr-sort", "{`profiles`:[[2,3]],`majority`:0.5,`vetoes`:null}", "", "", "`categories`:[1,1,1]"),
                plain("electre-tri-b", "{`profiles`:[[2,3]],`lambda`:0.5}", "", "", "`categories`:[1,1,1]"),
                plain("electre-tri-b", "{`profiles`:[[2,3]],`lambda`:0.51}", "", "", "`categories`:[2,2,2]"),
                plain("electre-tri-b", "{`profiles`:[[2,3]]}", "", "", "`categories`:[2,2,2]"),
                // Within q nothing is lost on b but for C, which meets the veto.
                plain(
                        "electre-tri-b",
                        "{`profiles`:[[2,3]],`lambda`:0.5,`rule`:`pessimistic`}",
                        "`electre`:{`q`:0,`p`:4}",
                        "`electre`:{`q`:1,`p`:2,`v`:6}",
                        "`categories`:[1,1,2]"),
                // By the optimistic rule only a profile that is better than the alternative sends it down.
                plain(
                        "electre-tri-b",
                        "{`profiles`:[[2,3]],`lambda`:0.6,`rule`:`optimistic`}",
                        "",
                        "",
                        "`categories`:[1,1,2]"),
                // Net flows 0.2, 0 and -0.3 against 1, 0.1 and -1 of the profiles; B, the better half of category 2,
                // and
                // A, the worse half of category 1, are as good as each other.
                new Case(
                        "glnf",
                        "{`profiles`:[[4,1],[2,3],[0,10]]}",
                        "",
                        "",
                        BEGIN + RANKING + REST + ", silhouette",
                        "`categories`:[1,1,2],`scores`:[0.2,0,-0.3],`ranks`:[1,2,3],`relative`:true,"
                                + "`silhouette`:[0.346739130435,0.111111111111,-0.177272727273]"),
                // A beats all profiles, and all profiles beat C; B is the best on b and the worst on a.
                new Case(
                        "glnf",
                        "{`profiles`:[[2.5,5],[2.2,6],[2.1,8]]}",
                        "`promethee`:{`type`:`usual`}",
                        "`promethee`:{`type`:`v-shape`,`p`:0.5}",
                        BEGIN + RANKING + REST + ", silhouette, notices",
                        "`scores`:[0.8,0,-0.8],`notices`:[{`code`:`above-best-profile`},{`code`:`below-worst-profile`}]"),
                // Scores -0.5, -0.5, -3.5: at a cut counts as above it.
                new Case(
                        "thresholds",
                        "{`of`:{`method`:`weighted-sum`,`parameters`:{`normalization`:`none`}},`cuts`:[-0.5,-1]}",
                        "",
                        "",
                        BEGIN + RANKING + REST,
                        "`categories`:[1,1,3],`scores`:[-0.5,-0.5,-3.5],`ranks`:[1,1,3],`higherIsBetter`:true,"
                                + "`relative`:false"),
                // A stays within the margin below the best cut, B has no former category, C may not come up by 0.5.
                new Case(
                        "thresholds",
                        "{`of`:{`method`:`weighted-sum`,`parameters`:{`normalization`:`none`}},`cuts`:[0,-3],"
                                + "`margin`:0.6,`former`:[1,null,3]}",
                        "",
                        "",
                        BEGIN + RANKING + REST + ", notices",
                        "`categories`:[1,2,3],`notices`:[{`code`:`held-by-margin`}]"),
                // The nested method takes its parameters and what stands beside the criteria.
                new Case(
                        "thresholds",
                        "{`of`:{`method`:`vikor`,`parameters`:{`v`:1}},`cuts`:[0.2,0.6]}",
                        "",
                        "",
                        BEGIN + RANKING + REST,
                        "`categories`:[1,2,3],`scores`:[0,0.588235294118,1],`higherIsBetter`:false,`relative`:true"),
                new Case(
                        "thresholds",
                        "{`of`:{`method`:`spotis`},`cuts`:[0.25,0.4]}",
                        "`bounds`:[0,5],`target`:2",
                        "`bounds`:[0,10]",
                        BEGIN + RANKING + REST,
                        "`categories`:[2,1,3],`scores`:[0.3,0.2,0.45]"),
                // Values 3/4, 1/4, 1/2 and 3/5, 4/5, 1/10.
                plain2(
                        "matrix",
                        "{`axes`:[{`criteria`:[`a`],`cut`:0.5},{`criteria`:[`b`],`cut`:0.5}]}",
                        A_VALUE,
                        B_VALUE,
                        "`categories`:[1,3,2],`relative`:false,`coordinates`:[[0.75,0.6],[0.25,0.8],[0.5,0.1]]"),
                plain2(
                        "matrix",
                        "{`axes`:[{`criteria`:[`a`,`b`],`cut`:0.53},{`criteria`:[`b`],`cut`:0.9}]}",
                        A_VALUE,
                        B_VALUE,
                        "`categories`:[2,4,4],`coordinates`:[[0.675,0.6],[0.525,0.8],[0.3,0.1]]"),
                // Net flows 1, -1, 0 on a and 0, 1, -1 on b.
                plain2(
                        "two-dimension",
                        "{`axes`:[{`criteria`:[`a`]},{`criteria`:[`b`],`cut`:0}]}",
                        "",
                        "",
                        "`relative`:true,`coordinates`:[[1,0],[-1,1],[0,-1]],`categories`:[1,3,2]"),
                plain2(
                        "two-dimension",
                        "{`axes`:[{`criteria`:[`a`]},{`criteria`:[`b`]}]}",
                        "`promethee`:{`type`:`v-shape`,`p`:4}",
                        "`promethee`:{`type`:`u-shape`,`q`:3}",
                        "`coordinates`:[[0.375,0.5],[-0.375,0.5],[0,-1]]"));
    }

    private static Case plain2(String method, String parameters, String a, String b, String expected) {
        return new Case(method, parameters, a, b, BEGIN + REST + ", coordinates", expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersByItsMethod(Case given) {
        Map<?, ?> fields = Lines.fields(Lines.three(given.method(), given.parameters(), given.a(), given.b()));

        assertThat(fields.keySet()).hasToString("[" + given.fields() + "]");
        assertThat(fields.get("method")).isEqualTo(given.method());
        Lines.compare("", fields, Lines.tree(("{" + given.expected() + "}").replace('`', '"')), ROUNDING);
    }

    @Test
    void hasACaseForEveryMethod() {
        Set<String> tried = cases().map(Case::method).collect(Collectors.toSet());

        assertThat(tried)
                .isEqualTo(SortingMethods.all().stream()
                        .map(SortingMethods.Entry::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void takesNoNoticeOfWhatStandsBesideACriterionForOtherMethods() {
        String parameters = "{`profiles`:[[2,3]],`majority`:0.5}";

        assertThat(Lines.answer(Lines.three(
                        "mr-sort",
                        parameters,
                        "`promethee`:{`type`:`usual`},`electre`:{`q`:9,`p`:9}",
                        "`bounds`:[0,1],`target`:9")))
                .isEqualTo(Lines.answer(Lines.three("mr-sort", parameters, "", "")));
    }
}
