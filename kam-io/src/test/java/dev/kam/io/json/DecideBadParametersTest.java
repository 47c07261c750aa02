package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code kam decide} answers where a parameter of a ranking method is wrong. */
class DecideBadParametersTest {
    private static final String PARAMETERS = """
            vikor {`V`:0.5}
                #/parameters/V: unknown field. Maybe 'v'.
            vikor {`v`:1.5}
                #/parameters/v: expected a number between 0 and 1 but found 1.5
            vikor {`v`:`0.5`}
                #/parameters/v: expected a number between 0 and 1 but found the text `0.5`
            vikor [0.5]
                #/parameters: expected an object but found an array
            edas {`v`:0.5}
                #/parameters/v: unknown field. No field is known here.
            weighted-sum {`normalization`:`minmax`}
                #/parameters/normalization: expected one of `max`, `min-max`, `none`, `sum`, `vector` but found \
                the text `minmax`. Maybe `min-max`.
            weighted-product {`epsilon`:0}
                #/parameters/epsilon: expected a number > 0 and <= 1 but found 0
            waspas {`lambda`:-0.1}
                #/parameters/lambda: expected a number between 0 and 1 but found -0.1
            topsis {`normalization`:`none`}
                #/parameters/normalization: expected one of `max`, `min-max`, `sum`, `vector` but found the text \
                `none`
            electre-iii {`alpha`:2,`beta`:0.1,`credibility`:`yes`}
                #/parameters/alpha: expected a number between 0 and 1 but found 2
                #/parameters/beta: expected a number between -1 and 0 but found 0.1
                #/parameters/credibility: expected true or false but found the text `yes`
            choquet
                #/method: method 'choquet' needs the parameter 'moebius', which is missing
            choquet {}
                #/parameters: field 'moebius' is missing
            choquet {`moebius`:null}
                #/parameters/moebius: expected a value but found null
            choquet {`moebius`:[]}
                #/parameters/moebius: values of a capacity must sum to 1 but their sum was 0.0
            choquet {`moebius`:{}}
                #/parameters/moebius: expected an array but found an object
            choquet {`normalization`:`min-max`,`moebius`:[{`criteria`:[`price`],`value`:1}]}
                #/parameters/normalization: expected `none` but found the text `min-max`
            choquet {`moebius`:[{`criteria`:[`prize`],`value`:1}]}
                #/parameters/moebius/0/criteria/0: expected the id of a criterion but found 'prize'. Maybe 'price'.
            choquet {`moebius`:[{`criteria`:[`price`],`value`:0.5}]}
                #/parameters/moebius: values of a capacity must sum to 1 but their sum was 0.5
            choquet \
            {`moebius`:[{`criteria`:[`price`],`value`:0.5},{`criteria`:[`quality`],`value`:1.5},{`criteria`:[`quality`,`price`],`value`:-1}]}
                #/parameters/moebius: capacity must be monotone: what criterion 'price' adds to {quality} must be \
                >= 0 but was -0.5
            choquet {`moebius`:[{`criteria`:[`price`],`value`:0.5},{`criteria`:[`price`],`value`:0.5}]}
                #/parameters/moebius: set of a capacity must have one value but {price} stands twice
            choquet {`moebius`:[{`criteria`:[`price`,`price`],`value`:1}]}
                #/parameters/moebius/0/criteria: set of a capacity must name a criterion once but names 'price' \
                twice: {price, price}
            choquet {`moebius`:[{`criteria`:[],`value`:1}]}
                #/parameters/moebius/0/criteria: set of a capacity must name at least one criterion but names none
            choquet {`moebius`:[{`criteria`:[`price`],`valeu`:1}]}
                #/parameters/moebius/0: field 'value' is missing
                #/parameters/moebius/0/valeu: unknown field. Maybe 'value'.
            choquet {`moebius`:[{`criteria`:`price`,`value`:`1`}]}
                #/parameters/moebius/0/criteria: expected an array but found the text `price`
                #/parameters/moebius/0/value: expected a number but found the text `1`
            borda {`rankings`:[]}
                #/parameters/rankings: rankings must not be empty
            borda {`rankings`:[1,2]}
                #/parameters/rankings/0: expected an array but found 1
                #/parameters/rankings/1: expected an array but found 2
            borda {`rankings`:[[1,2],[1]]}
                #/parameters/rankings: ranking 1 must have 2 ranks like the first but had 1
            borda {`rankings`:[[1,2,3]]}
                : parameter 'rankings' must rank 2 alternatives, those of the table, but ranked 3
            borda {`rankings`:[[1,0]]}
                #/parameters/rankings: rank of alternative 'B' in ranking 0 must be finite and > 0 but was 0.0
            borda {`rankings`:[[1,`2`],[null,1]]}
                #/parameters/rankings/0/1: expected a number but found the text `2`
                #/parameters/rankings/1/0: expected a number but found null
            copeland {`rankings`:[[1,-2]]}
                #/parameters/rankings: rank of alternative 'B' in ranking 0 must be finite and > 0 but was -2.0
            copeland {`ranking`:[[1,2]]}
                #/parameters/ranking: unknown field. Maybe 'rankings'.
            """;

    static Stream<Lines.Bad> parameters() {
        return Lines.bad(PARAMETERS);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void saysWhatIsWrongWithParameters(Lines.Bad given) {
        assertThat(Lines.error(Lines.two(given.first(), given.rest()))).isEqualTo(given.error());
    }

    private static final String BESIDE = """
            electre-iii `electre`:{`q`:2,`p`:1}
                #/criteria/0/electre: indifference threshold q must be <= the preference threshold p, 1.0, but was \
                2.0
            electre-iii `electre`:{`q`:0,`p`:2,`v`:1}
                #/criteria/0/electre: veto threshold v must be >= the preference threshold p, 2.0, but was 1.0
            electre-iii `electre`:{`q`:-1}
                #/criteria/0/electre/q: expected a number >= 0 but found -1
            electre-iii `electre`:{`q`:1}
                #/criteria/0/electre: field 'p' is missing
            electre-iii `electre`:{`v`:1}
                #/criteria/0/electre: field 'p' is missing
            electre-iii `electre`:{`veto`:1}
                #/criteria/0/electre/veto: unknown field. Known fields: 'q', 'p', 'v'.
            electre-iii `electre`:[1,2]
                #/criteria/0/electre: expected an object but found an array
            promethee-ii `promethee`:{`q`:1}
                #/criteria/0/promethee: field 'type' is missing
            promethee-ii `promethee`:{`type`:`gausian`,`s`:1}
                #/criteria/0/promethee/type: expected one of `gaussian`, `level`, `linear`, `u-shape`, `usual`, \
                `v-shape` but found the text `gausian`. Maybe `gaussian`.
            promethee-ii `promethee`:{`type`:`linear`,`q`:2,`p`:1}
                #/criteria/0/promethee: indifference threshold q must be <= the preference threshold p, 1.0, but \
                was 2.0
            promethee-ii `promethee`:{`type`:`v-shape`}
                #/criteria/0/promethee: field 'p' is missing
            promethee-ii `promethee`:{`type`:`u-shape`}
                #/criteria/0/promethee: field 'q' is missing
            promethee-ii `promethee`:{`type`:`gaussian`,`s`:0}
                #/criteria/0/promethee: threshold s must be finite and > 0 but was 0.0
            promethee-ii `promethee`:{`type`:`level`,`q`:1,`p`:-1}
                #/criteria/0/promethee/p: expected a number >= 0 but found -1
            promethee-ii `promethee`:{`type`:`usual`,`r`:1}
                #/criteria/0/promethee/r: unknown field. Known fields: 'type', 'q', 'p', 's'.
            promethee-ii `promethee`:`usual`
                #/criteria/0/promethee: expected an object but found the text `usual`
            spotis
                : parameter 'bounds' of criterion 'price' must be given but is missing
            spotis `bounds`:[5,0]
                #/criteria/0/bounds: bound hi must be > lo, 5.0, but was 0.0
            spotis `bounds`:[5,5]
                #/criteria/0/bounds: bound hi must be > lo, 5.0, but was 5.0
            spotis `bounds`:[0,5,9]
                #/criteria/0/bounds: expected two numbers [low, high] but found 3
            spotis `bounds`:[0,`5`]
                #/criteria/0/bounds/1: expected a number but found the text `5`
            spotis `bounds`:5
                #/criteria/0/bounds: expected an array but found 5
            spotis `bounds`:[0,2]
                : performance of alternative 'A' on criterion 'price' must be within its bounds [0.0, 2.0] but was \
                3.0. Maybe the bounds are too narrow.
            spotis `bounds`:[0,5],`target`:7
                : parameter 'target' of criterion 'price' must be within its bounds [0.0, 5.0] but was 7.0
            spotis `bounds`:[0,5],`target`:`low`
                #/criteria/0/target: expected a number but found the text `low`
            vikor `bounds`:[5,0]
                #/criteria/0/bounds: bound hi must be > lo, 5.0, but was 0.0
            vikor `electre`:{`q`:2,`p`:1}
                #/criteria/0/electre: indifference threshold q must be <= the preference threshold p, 1.0, but was \
                2.0
            vikor `value`:{`type`:`linear`,`worst`:0,`best`:1}
                #/criteria/0/value: expected a value for the preference `min` but found one for `max`. Maybe \
                `preference`: `max`.
            vikor `value`:{`type`:`linear`,`worst`:0}
                #/criteria/0/value: field 'best' is missing
            vikor `missing`:`worse`
                #/criteria/0/missing: expected one of `interval`, `neutral`, `reject`, `renormalize`, `worst` but \
                found the text `worse`. Maybe `worst`.
            vikor `wieght`:3
                #/criteria/0/wieght: unknown field. Maybe 'weight'.
            vikor `remark`:`x`
                #/criteria/0/remark: unknown field. Known fields: 'weight', 'id', 'preference', 'missing', \
                'value', 'promethee', 'bounds', 'target', 'electre'.
            """;

    static Stream<Lines.Bad> beside() {
        return Lines.bad(BESIDE);
    }

    @ParameterizedTest
    @MethodSource("beside")
    void saysWhatIsWrongBesideACriterion(Lines.Bad given) {
        assertThat(Lines.error(Lines.two(
                        given.first(),
                        "",
                        given.rest().isEmpty() ? "" : "," + given.rest(),
                        given.first().equals("spotis") ? ",`bounds`:[0,5]" : "")))
                .isEqualTo(given.error());
    }
}
