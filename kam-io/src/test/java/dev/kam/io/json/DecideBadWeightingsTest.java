package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code kam decide} answers where a weighting is wrong. */
class DecideBadWeightingsTest {
    private static final String WEIGHTINGS = """
            {}
                #/weighting: field 'type' is missing
            [`ahp`]
                #/weighting: expected an object but found an array
            {`type`:`merek`}
                #/weighting/type: expected one of `ahp`, `best-worst`, `critic`, `direct`, `entropy`, `equal`, \
                `merec`, `pooled`, `rank-order-centroid`, `rank-reciprocal`, `rank-sum`, `swing`, `tree` but found \
                the text `merek`. Maybe `merec`.
            {`type`:`entropy`,`points`:{}}
                #/weighting/points: unknown field. Known fields: 'type'.
            {`type`:`direct`,`points`:{`prize`:1,`quality`:2,`service`:3}}
                #/weighting/points/prize: expected the id of a criterion but found 'prize'. Maybe 'price'.
            {`type`:`direct`,`points`:{`price`:1,`quality`:2}}
                : points of criterion 'service' must be given but is missing
            {`type`:`direct`,`points`:{`price`:-1,`quality`:2,`service`:3}}
                #/weighting: points of criterion 'price' must be finite and >= 0 but was -1.0
            {`type`:`direct`,`points`:{`price`:0,`quality`:0,`service`:0}}
                #/weighting: points must not all be 0
            {`type`:`direct`,`points`:{`price`:`1`,`quality`:null,`service`:0}}
                #/weighting/points/price: expected a number but found the text `1`
            {`type`:`direct`,`points`:[1,2,3]}
                #/weighting/points: expected an object but found an array
            {`type`:`swing`}
                #/weighting: field 'points' is missing
            {`type`:`rank-sum`}
                #/weighting: field 'order' is missing
            {`type`:`rank-sum`,`order`:`price`}
                #/weighting/order: expected an array but found the text `price`
            {`type`:`rank-sum`,`order`:[`prize`,`quality`,3]}
                #/weighting/order/0: expected the id of a criterion but found 'prize'. Maybe 'price'.
                #/weighting/order/2: expected a text but found 3
            {`type`:`rank-sum`,`order`:[`price`,`quality`]}
                : place of criterion 'service' must be given but is missing
            {`type`:`rank-order-centroid`,`order`:[`price`,`price`,`quality`]}
                #/weighting/order: order of the criteria must name each once but names 'price' twice
            {`type`:`ahp`}
                #/weighting: field 'matrix' is missing
            {`type`:`ahp`,`matrix`:[]}
                #/weighting/matrix: expected 3 rows of 3 judgements, or their upper triangle, but found rows of []
            {`type`:`ahp`,`matrix`:[[1,2],[0.5,1]]}
                #/weighting/matrix: expected 3 rows of 3 judgements, or their upper triangle, but found rows of \
                [2, 2]
            {`type`:`ahp`,`matrix`:[[2,3],[4,5]]}
                #/weighting/matrix: expected 3 rows of 3 judgements, or their upper triangle, but found rows of \
                [2, 2]
            {`type`:`ahp`,`matrix`:[[1,2,3,4],[2],[1]]}
                #/weighting/matrix: expected 3 rows of 3 judgements, or their upper triangle, but found rows of \
                [4, 1, 1]
            {`type`:`ahp`,`matrix`:[[1,2,3],[0.5,1,4],[0.5,0.25,1]]}
                #/weighting/matrix: judgement of 'service' over 'price' must be about 1/3, the reciprocal of \
                'price' over 'service', but was 0.5
            {`type`:`ahp`,`matrix`:[[2,2,3],[0.5,1,4],[0.3333,0.25,1]]}
                #/weighting/matrix: judgement of 'price' over itself must be 1 but was 2.0
            {`type`:`ahp`,`matrix`:[[0,3],[4]]}
                #/weighting/matrix: judgement of 'price' over 'quality' must be in [1e-9, 1e9] but was 0.0
            {`type`:`ahp`,`matrix`:[[-2,3],[4]]}
                #/weighting/matrix: judgement of 'price' over 'quality' must be in [1e-9, 1e9] but was -2.0
            {`type`:`ahp`,`matrix`:[[`1/2`,3],[4]]}
                #/weighting/matrix/0/0: expected a number but found the text `1/2`
            {`type`:`ahp`,`matrix`:[[null,null],[4]]}
                : judgements must connect all criteria but none connects ['price'] with ['quality', 'service']. \
                Maybe compare one of the first with one of the others.
            {`type`:`ahp`,`matrix`:[3,4]}
                #/weighting/matrix/0: expected an array but found 3
                #/weighting/matrix/1: expected an array but found 4
            {`type`:`ahp`,`matrix`:[[2,3],[4]],`judges`:[[[2,3],[4]]]}
                #/weighting: expected either 'matrix' or 'judges' but found both
            {`type`:`ahp`,`judges`:[]}
                #/weighting/judges: expected at least one judge but found none
            {`type`:`ahp`,`judges`:[[[2,3],[4]],[[2],[4]]]}
                #/weighting/judges/1: expected 3 rows of 3 judgements, or their upper triangle, but found rows of \
                [1, 1]
            {`type`:`ahp`,`judges`:[[2,3],[4]]}
                #/weighting/judges/0/0: expected an array but found 2
                #/weighting/judges/0/1: expected an array but found 3
                #/weighting/judges/1/0: expected an array but found 4
            {`type`:`ahp`,`matrix`:[[2,3],[4]],`prioritization`:`geometric`,`randomIndex`:`saati`,`aggregation`:1}
                #/weighting/prioritization: expected one of `eigenvector`, `geometric-mean` but found the text \
                `geometric`
                #/weighting/randomIndex: expected one of `aguaron-moreno`, `saaty` but found the text `saati`. \
                Maybe `saaty`.
                #/weighting/aggregation: expected one of `judgements`, `priorities` but found 1
            {`type`:`ahp`,`matrix`:[[2,3],[4]],`priortization`:`eigenvector`}
                #/weighting/priortization: unknown field. Maybe 'prioritization'.
            {`type`:`best-worst`}
                #/weighting: field 'best' is missing
                #/weighting: field 'worst' is missing
                #/weighting: field 'bestToOthers' is missing
                #/weighting: field 'othersToWorst' is missing
            {`type`:`best-worst`,`best`:`prize`,`worst`:`service`,`bestToOthers`:{`price`:1,`servise`:2},`othersToWorst`:{`prce`:3}}
                #/weighting/best: expected the id of a criterion but found 'prize'. Maybe 'price'.
                #/weighting/bestToOthers/servise: expected the id of a criterion but found 'servise'. Maybe \
                'service'.
                #/weighting/othersToWorst/prce: expected the id of a criterion but found 'prce'. Maybe 'price'.
            {`type`:`best-worst`,`best`:`price`,`worst`:`service`,`bestToOthers`:{`price`:1,`service`:2},`othersToWorst`:{`price`:3,`quality`:2}}
                #/weighting: judgement of 'price' over 'quality' must be given but is missing
            {`type`:`best-worst`,`best`:`price`,`worst`:`service`,`bestToOthers`:{`quality`:2,`service`:0.2},`othersToWorst`:{`price`:3,`quality`:2}}
                #/weighting: judgement of 'price' over 'service' must be in [1, 1e9] but was 0.2
            {`type`:`best-worst`,`best`:`price`,`worst`:`service`,`bestToOthers`:{`price`:2,`quality`:2,`service`:3},`othersToWorst`:{`price`:3,`quality`:2}}
                #/weighting: judgement of 'price' over itself must be 1 but was 2.0
            {`type`:`best-worst`,`best`:`price`,`worst`:`price`,`bestToOthers`:{`quality`:2,`service`:3},`othersToWorst`:{`service`:3,`quality`:2}}
                #/weighting: best and worst must be two criteria where there are several but both were 'price'
            {`type`:`tree`}
                #/weighting: field 'tree' is missing
            {`type`:`tree`,`tree`:[]}
                #/weighting/tree: expected an object but found an array
            {`type`:`tree`,`tree`:{}}
                #/weighting/tree: expected exactly one of 'id', 'children' but found 0
            {`type`:`tree`,`tree`:{`id`:`price`,`children`:[]}}
                #/weighting/tree: expected exactly one of 'id', 'children' but found 2
            {`type`:`tree`,`tree`:{`children`:[]}}
                #/weighting/tree/children: expected at least one child but found none
            {`type`:`tree`,`tree`:{`children`:{`id`:`price`}}}
                #/weighting/tree/children: expected an array but found an object
            {`type`:`tree`,`tree`:{`children`:[{`id`:`prize`},{`id`:`quality`},{`id`:`service`}]}}
                #/weighting/tree/children/0/id: expected the id of a criterion but found 'prize'. Maybe 'price'.
            {`type`:`tree`,`tree`:{`children`:[{`id`:`price`},{`id`:`quality`}]}}
                : leaf of criterion 'service' must be given but is missing
            {`type`:`tree`,`tree`:{`children`:[{`id`:`price`},{`id`:`quality`},{`id`:`service`},{`id`:`price`}]}}
                : value tree must have each criterion once but has 'price' twice
            {`type`:`tree`,`tree`:{`children`:[{`id`:`price`,`weight`:-1},{`id`:`quality`},{`id`:`service`}]}}
                #/weighting/tree/children/0/weight: expected a number >= 0 but found -1
            {`type`:`tree`,`tree`:{`children`:[{`id`:`price`,`weight`:0},{`id`:`quality`,`weight`:0},{`id`:`service`,`weight`:0}]}}
                #/weighting/tree: weights of the children of the node above criterion 'price' must not all be 0
            {`type`:`tree`,`tree`:{`children`:[{`id`:`price`,`wieght`:1},{`id`:`quality`},{`id`:`service`}]}}
                #/weighting/tree/children/0/wieght: unknown field. Maybe 'weight'.
            {`type`:`pooled`}
                #/weighting: field 'judges' is missing
            {`type`:`pooled`,`judges`:[]}
                #/weighting/judges: judges must not be empty
            {`type`:`pooled`,`judges`:[1]}
                #/weighting/judges/0: expected an object but found 1
            {`type`:`pooled`,`judges`:[{}]}
                #/weighting/judges: judge 1: weights must not be empty
            {`type`:`pooled`,`judges`:[{`prize`:1,`quality`:1,`service`:1}]}
                #/weighting/judges/0/prize: expected the id of a criterion but found 'prize'. Maybe 'price'.
            {`type`:`pooled`,`judges`:[{`price`:1,`quality`:1}]}
                : weight of criterion 'service' must be given but is missing
            {`type`:`pooled`,`judges`:[{`price`:1,`quality`:1,`service`:1},{`quality`:1,`service`:1}]}
                #/weighting/judges: judge 2 must weigh the criteria ['price', 'quality', 'service'] like judge 1 \
                but weighs ['quality', 'service']
            {`type`:`pooled`,`judges`:[{`price`:-1,`quality`:1,`service`:1}]}
                #/weighting/judges: judge 1: weight of criterion 'price' must be finite and >= 0 but was -1.0
            {`type`:`pooled`,`judges`:[{`price`:0,`quality`:0,`service`:0}]}
                #/weighting/judges: judge 1: weights must not all be 0
            {`type`:`pooled`,`judges`:[{`price`:1,`quality`:1,`service`:1}],`mean`:`geometrical`}
                #/weighting/mean: expected one of `arithmetic`, `geometric` but found the text `geometrical`. \
                Maybe `geometric`.
            """;

    static Stream<Lines.Bad> weightings() {
        return Lines.bad(WEIGHTINGS);
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void saysWhatIsWrongWithAWeighting(Lines.Bad given) {
        assertThat(Lines.error(Lines.weighed(given.text()))).isEqualTo(given.error());
    }
}
