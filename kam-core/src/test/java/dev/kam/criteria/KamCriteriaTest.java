package dev.kam.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.Text;
import dev.kam.decision.Preference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KamCriteriaTest {

    static List<KamCriterion> all() {
        return KamCriteria.all();
    }

    @Test
    void holdsTheNineCriteriaInOrder() {
        assertThat(KamCriteria.all())
                .extracting(KamCriterion::id)
                .containsExactly(
                        "new-products",
                        "new-markets",
                        "prescription",
                        "alignment",
                        "willingness-to-partner",
                        "growth-potential",
                        "profitability",
                        "size",
                        "risk");
    }

    @Test
    void weighsTheFirstFiveByDefault() {
        assertThat(KamCriteria.defaults())
                .extracting(WeightedCriterion::criterion)
                .isEqualTo(KamCriteria.all().subList(0, 5));
        assertThat(KamCriteria.defaults())
                .extracting(WeightedCriterion::weight)
                .containsExactly(25.0, 20.0, 25.0, 20.0, 10.0);
        assertThat(KamCriteria.defaults().stream()
                        .mapToDouble(WeightedCriterion::weight)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void givesCapacityMostOfTheWeightAndSizeNone() {
        double capacity = KamCriteria.defaults().stream()
                .filter(each -> each.criterion().family() == Family.CAPACITY)
                .mapToDouble(WeightedCriterion::weight)
                .sum();
        assertThat(capacity).isEqualTo(70);
        assertThat(KamCriteria.defaults())
                .noneMatch(each -> each.criterion().family() == Family.SIZE)
                .allMatch(each -> each.criterion().origin() == Origin.CUSTOMER_INTRINSIC);
    }

    @ParameterizedTest
    @MethodSource("all")
    void speaksBothLanguages(KamCriterion criterion) {
        assertBothLanguages(criterion.name());
        assertBothLanguages(criterion.question());
        criterion.anchors().forEach(anchor -> assertBothLanguages(anchor.meaning()));
        assertThat(criterion.question().english()).endsWith("?");
        assertThat(criterion.question().spanish()).startsWith("¿").endsWith("?");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void namesFamiliesInBothLanguages(Family family) {
        assertBothLanguages(family.displayName());
    }

    @Test
    void hasACriterionInEveryFamily() {
        assertThat(KamCriteria.all()).extracting(KamCriterion::family).contains(Family.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anchorsTheWholeScale(KamCriterion criterion) {
        List<Double> scores = criterion.anchors().stream().map(Anchor::score).toList();
        assertThat(scores).hasSizeGreaterThanOrEqualTo(KamCriterion.MIN_ANCHORS);
        assertThat(new HashSet<>(scores)).hasSameSizeAs(scores);
        assertThat(scores).isSorted().startsWith(0.0).endsWith(10.0);
        assertThat(criterion.lo()).isZero();
        assertThat(criterion.hi()).isEqualTo(10);
    }

    @Test
    void givesEveryAnchorWordsOfItsOwn() {
        Set<Text> meanings = new HashSet<>();
        KamCriteria.all()
                .forEach(criterion -> criterion
                        .anchors()
                        .forEach(anchor -> assertThat(meanings.add(anchor.meaning()))
                                .as(anchor.meaning().english())
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void findsEachCriterionByItsId(KamCriterion criterion) {
        assertThat(KamCriteria.find(criterion.id())).containsSame(criterion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new_products", "New-Products", "growth"})
    void findsNothingByAnotherName(String id) {
        assertThat(KamCriteria.find(id)).isEmpty();
    }

    @Test
    void wantsLessOfRiskOnly() {
        assertThat(KamCriteria.all())
                .filteredOn(criterion -> criterion.preference() == Preference.MINIMIZE)
                .extracting(KamCriterion::id)
                .containsExactly("risk");
    }

    @Test
    void marksProfitabilityAsARecordOfOurOwnActivity() {
        assertThat(KamCriteria.all())
                .filteredOn(criterion -> criterion.origin() == Origin.OUR_ACTIVITY)
                .extracting(KamCriterion::id)
                .containsExactly("profitability");
    }

    @Test
    void marksWhatJointWorkCanChange() {
        assertThat(KamCriteria.all())
                .filteredOn(KamCriterion::actionable)
                .extracting(KamCriterion::id)
                .containsExactly(
                        "new-products", "new-markets", "prescription", "willingness-to-partner", "profitability");
    }

    @Test
    void countsWillingnessToPartnerAsStrategicFit() {
        assertThat(KamCriteria.find("willingness-to-partner"))
                .hasValueSatisfying(criterion -> assertThat(criterion.family()).isEqualTo(Family.STRATEGIC_FIT));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAWeightThatIsNegativeOrNotFinite(double weight) {
        KamCriterion alignment = KamCriteria.find("alignment").orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightedCriterion(alignment, weight))
                .withMessage("weight of criterion 'alignment' must be finite and >= 0 but was " + weight);
    }

    @Test
    void acceptsAWeightOfZero() {
        KamCriterion alignment = KamCriteria.find("alignment").orElseThrow();
        assertThat(new WeightedCriterion(alignment, -0.0)).isEqualTo(new WeightedCriterion(alignment, 0.0));
    }

    private static void assertBothLanguages(Text text) {
        assertThat(text.english()).isNotBlank();
        assertThat(text.spanish()).isNotBlank().isNotEqualTo(text.english());
        assertThat(text.english()).doesNotContain("  ");
        assertThat(text.spanish()).doesNotContain("  ");
    }
}
