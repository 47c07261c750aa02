package dev.kam.decision.weighting;

import static dev.kam.decision.weighting.ValueTree.criterion;
import static dev.kam.decision.weighting.ValueTree.node;
import static dev.kam.decision.weighting.ValueTree.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreeWeightingTest {
    private static final Offset<Double> ROUNDING = within(1e-15);

    @Test
    void multipliesAlongThePath() {
        ValueTree tree = root(
                node(60, List.of(criterion("a", 3), criterion("b", 1))),
                node(20, List.of(node(2, List.of(criterion("c", 1), criterion("d", 4))), criterion("e", 2))),
                criterion("f", 20));
        WeightingResult result = TreeWeighting.of(tree).weigh(WeightingTables.of("f", "e", "d", "c", "b", "a"));
        assertThat(result.weights().toArray())
                .containsExactly(new double[] {0.2, 0.1, 0.08, 0.02, 0.15, 0.45}, ROUNDING);
        assertThat(result.notices()).isEmpty();
    }

    @Test
    void takesOutWhatHangsBelowAZero() {
        ValueTree tree = root(node(0, List.of(criterion("a", 1), criterion("b", 1))), criterion("c", 5));
        assertThat(TreeWeighting.of(tree)
                        .weigh(WeightingTables.of("a", "b", "c"))
                        .weights()
                        .toArray())
                .containsExactly(0, 0, 1);
    }

    @Test
    void takesASingleCriterionForATree() {
        assertThat(TreeWeighting.of(criterion("a", 0))
                        .weigh(WeightingTables.of("a"))
                        .weights()
                        .toArray())
                .containsExactly(1);
    }

    @Test
    void rejectsTreesThatAreTooDeep() {
        ValueTree tree = criterion("a", 1);
        for (int depth = 2; depth <= 100; depth++) {
            tree = node(1, List.of(tree));
        }
        ValueTree deepest = tree;
        assertThat(TreeWeighting.of(deepest)
                        .weigh(WeightingTables.of("a"))
                        .weights()
                        .at(0))
                .isEqualTo(1);
        assertThat(deepest.hashCode()).isEqualTo(node(1, deepest.children()).hashCode());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node(1, List.of(deepest)))
                .withMessage("depth of a value tree must be <= 100 but was 101");
    }

    @Test
    void rejectsNodesThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> root())
                .withMessage("node of a value tree must have either an id or children but had neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueTree(Optional.of("a"), 1, List.of(criterion("b", 1)), 2))
                .withMessage("node of a value tree must have either an id or children but had both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueTree(Optional.of("a"), 1, List.of(), 2))
                .withMessage("depth of the node must be 1 but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion(" ", 1))
                .withMessage("id of a criterion must not be blank");
    }

    @Test
    void rejectsWeightsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criterion("a", -1))
                .withMessage("weight of criterion 'a' must be finite and >= 0 but was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node(Double.NaN, List.of(node(1, List.of(criterion("a", 1))))))
                .withMessage("weight of the node above criterion 'a' must be finite and >= 0 but was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> root(criterion("a", 0), criterion("b", 0)))
                .withMessage("weights of the children of the node above criterion 'a' must not all be 0");
    }

    @Test
    void rejectsCriteriaThatAreNotThoseOfTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreeWeighting.of(root(criterion("a", 1), criterion("a", 2))))
                .withMessage("value tree must have each criterion once but has 'a' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreeWeighting.of(root(criterion("a", 1))).weigh(WeightingTables.of("a", "b")))
                .withMessage("leaf of criterion 'b' must be given but is missing");
    }

    @Test
    void comparesTrees() {
        TreeWeighting one = TreeWeighting.of(root(criterion("a", 1)));
        assertThat(one)
                .isEqualTo(TreeWeighting.of(one.tree()))
                .isNotEqualTo(TreeWeighting.of(root(criterion("a", 2))))
                .hasToString("tree{a=1.0}");
        assertThat(one.name()).isEqualTo("tree");
        assertThat(one.isFromData()).isFalse();
    }
}
