package dev.kam.decision.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.method.PreferenceFunction;
import dev.kam.decision.method.Promethee;
import dev.kam.decision.value.Normalization;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SortingMethodsTest {
    private static final Profiles PROFILES = Profiles.ofRows(new double[] {8, 3}, new double[] {5, 6});
    private static final Vetoes VETOES = Vetoes.ofRows(new double[] {Double.NaN, 9}, new double[] {0, Double.NaN});
    private static final Axes AXES = new Axes(Axis.of("a", "b"), Axis.of("c"));
    private static final Map<String, PreferenceFunction> FUNCTIONS = Map.of("a", PreferenceFunction.vShape(2));
    private static final Cuts CUTS = Cuts.of(3, 2);

    static List<SortingMethod> methods() {
        return List.of(
                MrSort.of(PROFILES),
                MrSort.of(PROFILES).withMajority(0.6),
                MrSort.of(PROFILES).withVetoes(VETOES),
                ElectreTriB.of(PROFILES),
                ElectreTriB.of(PROFILES).withLambda(0.8),
                ElectreTriB.of(PROFILES).withRule(ElectreTriB.Rule.OPTIMISTIC),
                ElectreTriB.of(PROFILES).withThresholds(Map.of("a", OutrankingThresholds.of(1, 2))),
                Glnf.of(PROFILES),
                Glnf.of(PROFILES).withFunctions(FUNCTIONS),
                Thresholds.of(Promethee.withDefaults(), CUTS),
                Thresholds.of(AdditiveValue.withDefaults().withNormalization(Normalization.MAX), CUTS),
                Thresholds.of(Promethee.withDefaults(), Cuts.of(3, 2, 1)),
                Thresholds.of(Promethee.withDefaults(), CUTS).withMargin(0.5),
                Thresholds.of(Promethee.withDefaults(), CUTS).withFormer(FormerCategories.of(1, 0, 3)),
                TwoAxisMatrix.of(AXES),
                TwoAxisMatrix.of(new Axes(new Axis(List.of("a"), 0.5), Axis.of("c"))),
                TwoDimensionClassification.of(AXES),
                TwoDimensionClassification.of(AXES).withFunctions(FUNCTIONS));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void makesAMethodAgainFromItsArguments(SortingMethod method) {
        SortingMethods.Entry entry = SortingMethods.find(method.name()).orElseThrow();
        SortingMethod again = entry.create(method.arguments());
        assertThat(again).isEqualTo(method).hasSameHashCodeAs(method).hasToString(method.toString());
        assertThat(again.arguments()).isEqualTo(method.arguments());
        assertThat(methods().stream().filter(method::equals)).hasSize(1);
    }

    @Test
    void listsEachNameOnce() {
        List<String> names =
                SortingMethods.all().stream().map(SortingMethods.Entry::name).toList();
        assertThat(names).containsExactly("mr-sort", "electre-tri-b", "glnf", "thresholds", "matrix", "two-dimension");
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        assertThat(SortingMethods.find("MR-Sort")).isEmpty();
    }

    @Test
    void namesTheParametersAsTheProgramFileDoes() {
        assertThat(SortingMethods.all())
                .extracting(e -> e.parameters().stream().map(Parameter::name).toList())
                .containsExactly(
                        List.of("profiles", "majority", "vetoes"),
                        List.of("profiles", "electre", "lambda", "rule"),
                        List.of("profiles", "promethee"),
                        List.of("of", "cuts", "margin", "former"),
                        List.of("axes"),
                        List.of("axes", "promethee"));
    }

    @Test
    void presetsWhatTheMethodsHaveByDefault() {
        assertThat(MrSort.of(PROFILES).majority()).isEqualTo(0.5);
        assertThat(ElectreTriB.of(PROFILES).lambda()).isEqualTo(0.75);
        assertThat(ElectreTriB.of(PROFILES).rule()).isEqualTo(ElectreTriB.Rule.PESSIMISTIC);
        assertThat(SortingMethods.find("mr-sort").orElseThrow().parameters())
                .contains(new Parameter.Number("majority", 0.5, 0, 1));
        assertThat(SortingMethods.find("electre-tri-b").orElseThrow().parameters())
                .contains(
                        new Parameter.Number("lambda", 0.75, 0, 1),
                        new Parameter.Choice("rule", "pessimistic", List.of("pessimistic", "optimistic")));
    }

    @Test
    void rejectsWhatIsMissingUnknownOrOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("glnf").orElseThrow().create(Arguments.none()))
                .withMessage("parameter 'profiles' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("thresholds")
                        .orElseThrow()
                        .create(Arguments.none().with("of", Promethee.withDefaults())))
                .withMessage("parameter 'cuts' must be given but is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("matrix")
                        .orElseThrow()
                        .create(Arguments.none().with("lambda", 1.0)))
                .withMessage("method 'matrix' has no parameter 'lambda'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("mr-sort")
                        .orElseThrow()
                        .create(Arguments.none().with("profiles", PROFILES).with("majority", 1.5)))
                .withMessage("parameter 'majority' must be in [0.0, 1.0] but was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("mr-sort")
                        .orElseThrow()
                        .create(Arguments.none().with("profiles", PROFILES).with("majority", 0.0)))
                .withMessage("majority must be in (0, 1] but was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("electre-tri-b")
                        .orElseThrow()
                        .create(Arguments.none().with("profiles", PROFILES).with("rule", "hopeful")))
                .withMessage("parameter 'rule' must be one of [pessimistic, optimistic] but was 'hopeful'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SortingMethods.find("glnf")
                        .orElseThrow()
                        .create(Arguments.none().with("profiles", VETOES)))
                .withMessage("parameter 'profiles' must be of type Profiles but was of type Vetoes");
    }
}
