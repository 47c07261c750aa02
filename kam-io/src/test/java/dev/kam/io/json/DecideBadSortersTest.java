package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code kam decide} answers where a parameter of a sorting method is wrong. */
class DecideBadSortersTest {
    private static final String PARAMETERS = """
            mr-sort
                #/method: method 'mr-sort' needs the parameter 'profiles', which is missing
            mr-sort {}
                #/parameters: field 'profiles' is missing
            mr-sort {`profiles`:[]}
                #/parameters/profiles: profiles must not be empty
            mr-sort {`profiles`:[1,2]}
                #/parameters/profiles/0: expected an array but found 1
                #/parameters/profiles/1: expected an array but found 2
            mr-sort {`profiles`:[[]]}
                #/parameters/profiles: performances of profile 1 must not be empty
            mr-sort {`profiles`:[[1,2,3]]}
                : profiles must have 2 performances each, one for each criterion, but had 3
            mr-sort {`profiles`:[[1,2],[1]]}
                #/parameters/profiles: profile 2 must have 2 performances like the first but had 1
            mr-sort {`profiles`:[[1,null]]}
                #/parameters/profiles/0/1: expected a number but found null
            mr-sort {`profiles`:[[1,2],[2,3]]}
                : profile 1 must be at least as good as profile 2 on criterion 'quality' but was 2.0 against 3.0. \
                Maybe the profiles are not in the order best first.
            mr-sort {`profiles`:[[1,2]],`majority`:0}
                #/parameters: majority must be in (0, 1] but was 0.0
            mr-sort {`profiles`:[[1,2]],`majority`:1.01}
                #/parameters/majority: expected a number between 0 and 1 but found 1.01
            mr-sort {`profiles`:[[1,2]],`vetoes`:[]}
                #/parameters/vetoes: vetoes must not be empty
            mr-sort {`profiles`:[[1,2]],`vetoes`:[null]}
                #/parameters/vetoes: expected a veto on at least one criterion but found none
            mr-sort {`profiles`:[[1,2]],`vetoes`:[[1,2],[3,4]]}
                #/parameters: vetoes must have 1 rows of 2 levels like the profiles but had 2 rows of 2
            mr-sort {`profiles`:[[1,2]],`vetoes`:[[1]]}
                #/parameters: vetoes must have 1 rows of 2 levels like the profiles but had 1 rows of 1
            mr-sort {`profiles`:[[2,2],[3,1]],`vetoes`:[[5,null],[6]]}
                #/parameters/vetoes: veto 2 must have 2 levels like the first but had 1
            mr-sort {`profiles`:[[1,2]],`vetoes`:[[`5`,null]]}
                #/parameters/vetoes/0/0: expected a number but found the text `5`
            mr-sort {`profile`:[[1,2]]}
                #/parameters: field 'profiles' is missing
                #/parameters/profile: unknown field. Maybe 'profiles'.
            electre-tri-b {`lambda`:0.7}
                #/parameters: field 'profiles' is missing
            electre-tri-b {`profiles`:[[1,2]],`lambda`:0}
                #/parameters: lambda must be in (0, 1] but was 0.0
            electre-tri-b {`profiles`:[[1,2]],`lambda`:2}
                #/parameters/lambda: expected a number between 0 and 1 but found 2
            electre-tri-b {`profiles`:[[1,2]],`rule`:`pesimistic`}
                #/parameters/rule: expected one of `optimistic`, `pessimistic` but found the text `pesimistic`. \
                Maybe `pessimistic`.
            electre-tri-b {`profiles`:[[2,2],[1,1]]}
                : profile 1 must be at least as good as profile 2 on criterion 'price' but was 2.0 against 1.0. \
                Maybe the profiles are not in the order best first.
            glnf
                #/method: method 'glnf' needs the parameter 'profiles', which is missing
            glnf {`profiles`:[[1,2]]}
                #/parameters: number of profiles must be >= 2, one more than there are categories, but was 1
            glnf {`profiles`:[[1],[2]]}
                : profiles must have 2 performances each, one for each criterion, but had 1
            glnf {`profiles`:[[1,2],[1,2]]}
                : profile 1 must be better than profile 2 on at least one criterion with weight but is equal on all
            glnf {`profiles`:[[3,2],[1,1]]}
                : profile 1 must be at least as good as profile 2 on criterion 'price' but was 3.0 against 1.0. \
                Maybe the profiles are not in the order best first.
            thresholds
                #/method: method 'thresholds' needs the parameter 'of', which is missing
                #/method: method 'thresholds' needs the parameter 'cuts', which is missing
            thresholds {}
                #/parameters: field 'of' is missing
                #/parameters: field 'cuts' is missing
            thresholds {`of`:`edas`,`cuts`:0.5}
                #/parameters/of: expected an object but found the text `edas`
                #/parameters/cuts: expected an array but found 0.5
            thresholds {`of`:{`method`:`glnf`},`cuts`:[1]}
                #/parameters/of/method: expected one of `aras`, `borda`, `choquet`, `copeland`, `copras`, `edas`, \
                `electre-iii`, `mabac`, `marcos`, `moora`, `promethee-ii`, `spotis`, `topsis`, `vikor`, `waspas`, \
                `weighted-product`, `weighted-sum` but found the text `glnf`
            thresholds {`of`:{`type`:`edas`},`cuts`:[1]}
                #/parameters/of: field 'method' is missing
                #/parameters/of/type: unknown field. Known fields: 'method', 'parameters'.
            thresholds {`of`:{`method`:`vikor`,`parameters`:{`v`:2}},`cuts`:[1]}
                #/parameters/of/parameters/v: expected a number between 0 and 1 but found 2
            thresholds {`of`:{`method`:`choquet`},`cuts`:[1]}
                #/parameters/of/method: method 'choquet' needs the parameter 'moebius', which is missing
            thresholds {`of`:{`method`:`spotis`},`cuts`:[1]}
                : parameter 'bounds' of criterion 'price' must be given but is missing
            thresholds {`of`:{`method`:`edas`},`cuts`:[]}
                #/parameters/cuts: cuts must not be empty
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.7,`0.3`]}
                #/parameters/cuts/1: expected a number but found the text `0.3`
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.5,0.5]}
                #/parameters/cuts: cuts must descend or ascend strictly but were [0.5, 0.5]
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.3,0.7]}
                : cuts must be best first, descending since a higher score of method 'edas' is better, but were \
                [0.3, 0.7]
            thresholds {`of`:{`method`:`vikor`},`cuts`:[0.7,0.3]}
                : cuts must be best first, ascending since a lower score of method 'vikor' is better, but were \
                [0.7, 0.3]
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.5],`margin`:-1}
                #/parameters/margin: expected a number >= 0 but found -1
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.5],`former`:[1]}
                : former categories must be one for each alternative, 2, but were 1
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.5],`former`:[1,3]}
                #/parameters: former category of alternative 'B' must be in [0, 2] but was 3
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.5],`former`:[0,1.5]}
                #/parameters/former/0: expected a whole number >= 1 but found 0
                #/parameters/former/1: expected a whole number >= 1 but found 1.5
            thresholds {`of`:{`method`:`edas`},`cuts`:[0.5],`former`:1}
                #/parameters/former: expected an array but found 1
            matrix
                #/method: method 'matrix' needs the parameter 'axes', which is missing
            matrix {`axes`:{`criteria`:[`price`]}}
                #/parameters/axes: expected an array but found an object
            matrix {`axes`:[{`criteria`:[`price`]}]}
                #/parameters/axes: expected two axes but found 1
            matrix {`axes`:[{`criteria`:[]},{`criteria`:[`price`]}]}
                #/parameters/axes/0: criteria of an axis must not be empty
            matrix {`axes`:[{`criteria`:[`price`],`cut`:5},{`criteria`:[`quality`]}]}
                #/parameters: cut of axis 1 must be in [0, 1] but was 5.0. Maybe it is on another scale: \
                coordinates are means of values in [0, 1].
            matrix {`axes`:[{`criterion`:[`price`]},{`criteria`:[`quality`],`cut`:`0`}]}
                #/parameters/axes/0: field 'criteria' is missing
                #/parameters/axes/0/criterion: unknown field. Maybe 'criteria'.
                #/parameters/axes/1/cut: expected a number but found the text `0`
            matrix {`axes`:[{`criteria`:[`prize`]},{`criteria`:[`quality`]}]}
                #/parameters/axes/0/criteria/0: expected the id of a criterion but found 'prize'. Maybe 'price'.
            matrix {`axes`:[{`criteria`:[`price`]},{`criteria`:[`quality`]}]}
                : criterion 'price' on axis 1 must have a value function but has none. Maybe give it one, such as a \
                straight line from its worst to its best performance.
            two-dimension {`axes`:[{`criteria`:[`prize`]},{`criteria`:[`quality`]}]}
                #/parameters/axes/0/criteria/0: expected the id of a criterion but found 'prize'. Maybe 'price'.
            two-dimension {`axes`:[{`criteria`:[`price`],`cut`:0.5},{`criteria`:[`quality`]}]}
                #/parameters: cut of axis 1 must be 0, where the sign of a net flow changes, but was 0.5
            """;

    static Stream<Lines.Bad> parameters() {
        return Lines.bad(PARAMETERS);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void saysWhatIsWrongWithParameters(Lines.Bad given) {
        assertThat(Lines.error(Lines.two(given.first(), given.rest()))).isEqualTo(given.error());
    }
}
