package dev.kam.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Preference;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KamCriterionTest {

    /** All that {@code safety} needs but its anchors. */
    private static KamCriterion.Builder bare() {
        return KamCriterion.builder("site-safety")
                .name("Site safety", "Seguridad en planta")
                .question("How safe are its sites?", "¿Qué seguridad ofrecen sus plantas?")
                .family(Family.RISK)
                .origin(Origin.CUSTOMER_INTRINSIC)
                .scale(1, 5);
    }

    private static KamCriterion.Builder anchored(double... scores) {
        KamCriterion.Builder builder = bare();
        for (double score : scores) {
            builder.anchor(score, "fact " + score, "hecho " + score);
        }
        return builder;
    }

    private static KamCriterion.Builder complete() {
        return anchored(1, 2, 3, 4, 5);
    }

    @Test
    void isBuiltByEmbeddersToo() {
        KamCriterion criterion =
                complete().preference(Preference.MINIMIZE).actionable(true).build();

        assertThat(criterion.id()).isEqualTo("site-safety");
        assertThat(criterion.defaultColumn()).isEqualTo("site_safety");
        assertThat(criterion.name().spanish()).isEqualTo("Seguridad en planta");
        assertThat(criterion.question().english()).isEqualTo("How safe are its sites?");
        assertThat(criterion.lo()).isEqualTo(1);
        assertThat(criterion.hi()).isEqualTo(5);
        assertThat(criterion.anchors()).hasSize(5).first().isEqualTo(Anchor.of(1, "fact 1.0", "hecho 1.0"));
        assertThat(criterion.family()).isEqualTo(Family.RISK);
        assertThat(criterion.preference()).isEqualTo(Preference.MINIMIZE);
        assertThat(criterion.origin()).isEqualTo(Origin.CUSTOMER_INTRINSIC);
        assertThat(criterion.actionable()).isTrue();
        assertThat(criterion).hasToString("site-safety");
    }

    @Test
    void prefersMoreAndIsNotActionableUnlessToldOtherwise() {
        KamCriterion criterion = complete().build();
        assertThat(criterion.preference()).isEqualTo(Preference.MAXIMIZE);
        assertThat(criterion.actionable()).isFalse();
    }

    @Test
    void keepsItsAnchorsWhenTheBuilderGoesOn() {
        KamCriterion.Builder builder = complete();
        KamCriterion criterion = builder.build();
        builder.anchor(6, "fact", "hecho");
        assertThat(criterion.anchors()).hasSize(5);
    }

    @Test
    void equalsByValue() {
        KamCriterion criterion = complete().build();
        assertThat(criterion)
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build())
                .isNotEqualTo("site-safety");
        List<UnaryOperator<KamCriterion.Builder>> changes = List.of(
                builder -> builder.name("Safety", "Seguridad"),
                builder -> builder.question("Safe?", "¿Seguro?"),
                builder -> builder.family(Family.SIZE),
                builder -> builder.origin(Origin.OUR_ACTIVITY),
                builder -> builder.preference(Preference.MINIMIZE),
                builder -> builder.actionable(true));
        changes.forEach(change -> assertThat(change.apply(complete()).build()).isNotEqualTo(criterion));
        assertThat(anchored(1, 2, 3.5, 4, 5).build()).isNotEqualTo(criterion);
    }

    @Test
    void acceptsTheScoresOnItsScale() {
        KamCriterion criterion = complete().build();
        assertThat(criterion.accepts(1)).isTrue();
        assertThat(criterion.accepts(5)).isTrue();
        assertThat(criterion.accepts(0.99)).isFalse();
        assertThat(criterion.accepts(5.01)).isFalse();
        assertThat(criterion.accepts(Double.NaN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Size", "new_products", "-size", "size-", "new--products", "tamaño"})
    void rejectsAnIdThatIsNotInKebabCase(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KamCriterion.builder(id))
                .withMessage("id of a criterion must be in kebab-case, such as 'new-products', but was '" + id + "'");
    }

    @Test
    void rejectsMissingParts() {
        KamCriterion.Builder builder = KamCriterion.builder("safety");
        assertRejected(builder, "name of criterion 'safety' must be given");
        builder.name("Safety", "Seguridad");
        assertRejected(builder, "question of criterion 'safety' must be given");
        builder.question("Safe?", "¿Seguro?");
        assertRejected(builder, "family of criterion 'safety' must be given");
        builder.family(Family.RISK);
        assertRejected(builder, "origin of criterion 'safety' must be given");
        builder.origin(Origin.CUSTOMER_INTRINSIC);
        assertRejected(builder, "anchors of criterion 'safety' must be at least 5 but were 0");
    }

    @Test
    void rejectsBlankTexts() {
        assertRejected(
                complete().name("Safety", " "), "name of criterion 'site-safety' must not be blank in either language");
        assertRejected(
                complete().question("", "¿Seguro?"),
                "question of criterion 'site-safety' must not be blank in either language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.of(2.5, "fact", ""))
                .withMessage("meaning of the anchor at 2.5 must not be blank in either language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Anchor.of(2.5, " ", "hecho"))
                .withMessage("meaning of the anchor at 2.5 must not be blank in either language");
    }

    @Test
    void rejectsAnchorsThatDoNotCoverTheScaleInOrder() {
        assertRejected(anchored(1, 2, 3, 5), "anchors of criterion 'site-safety' must be at least 5 but were 4");
        assertRejected(anchored(1, 2, 2, 3, 5), "anchors of criterion 'site-safety' must ascend but 2.0 follows 2.0");
        assertRejected(anchored(1, 3, 2, 4, 5), "anchors of criterion 'site-safety' must ascend but 2.0 follows 3.0");
        assertRejected(
                anchored(2, 2.5, 3, 4, 5),
                "anchors of criterion 'site-safety' must run from 1.0 to 5.0 but ran from 2.0 to 5.0");
        assertRejected(
                anchored(1, 2, 3, 4, 6),
                "anchors of criterion 'site-safety' must run from 1.0 to 5.0 but ran from 1.0 to 6.0");
    }

    @Test
    void rejectsAScaleThatIsNotFiniteAndAscending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().scale(5, 5))
                .withMessage("scale of criterion 'site-safety' must be finite and ascending but was [5.0, 5.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().scale(Double.NaN, 5))
                .withMessage("scale of criterion 'site-safety' must be finite and ascending but was [NaN, 5.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().scale(0, Double.POSITIVE_INFINITY))
                .withMessage("scale of criterion 'site-safety' must be finite and ascending but was [0.0, Infinity]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAnAnchorWhoseScoreIsNotFinite(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare().anchor(score, "fact", "hecho"))
                .withMessage("score of an anchor must be finite but was " + score);
    }

    private static void assertRejected(KamCriterion.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
