package dev.kam.decision.sorting;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.method.OutrankingThresholds;
import dev.kam.decision.method.PreferenceFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of all sorting methods, by the names that the {@code kam decide} command uses.
 *
 * <p>A method of the catalogue is made from its name and its {@link SortingMethod#arguments() arguments}, and the same again
 * from those.
 */
public final class SortingMethods {
    private static final List<Entry> ALL = List.of(
            new Entry(
                    MrSort.NAME,
                    List.of(
                            new Parameter.Structured(MrSort.PROFILES, Profiles.class, true),
                            new Parameter.Number(MrSort.MAJORITY, MrSort.DEFAULT_MAJORITY, 0, 1),
                            new Parameter.Structured(MrSort.VETOES, Vetoes.class, false)),
                    MrSort::from),
            new Entry(
                    ElectreTriB.NAME,
                    List.of(
                            new Parameter.Structured(ElectreTriB.PROFILES, Profiles.class, true),
                            new Parameter.PerCriterion(ElectreTriB.THRESHOLDS, OutrankingThresholds.class, false),
                            new Parameter.Number(ElectreTriB.LAMBDA, ElectreTriB.DEFAULT_LAMBDA, 0, 1),
                            new Parameter.Choice(
                                    ElectreTriB.RULE,
                                    ElectreTriB.Rule.PESSIMISTIC.id(),
                                    List.of(ElectreTriB.Rule.PESSIMISTIC.id(), ElectreTriB.Rule.OPTIMISTIC.id()))),
                    ElectreTriB::from),
            new Entry(
                    Glnf.NAME,
                    List.of(
                            new Parameter.Structured(Glnf.PROFILES, Profiles.class, true),
                            new Parameter.PerCriterion(Glnf.FUNCTIONS, PreferenceFunction.class, false)),
                    Glnf::from),
            new Entry(
                    Thresholds.NAME,
                    List.of(
                            new Parameter.Structured(Thresholds.OF, RankingMethod.class, true),
                            new Parameter.Structured(Thresholds.CUTS, Cuts.class, true),
                            new Parameter.Number(Thresholds.MARGIN, 0, 0, Double.MAX_VALUE),
                            new Parameter.Structured(Thresholds.FORMER, FormerCategories.class, false)),
                    Thresholds::from),
            new Entry(
                    TwoAxisMatrix.NAME,
                    List.of(new Parameter.Structured(TwoAxisMatrix.AXES, Axes.class, true)),
                    TwoAxisMatrix::from),
            new Entry(
                    TwoDimensionClassification.NAME,
                    List.of(
                            new Parameter.Structured(TwoDimensionClassification.AXES, Axes.class, true),
                            new Parameter.PerCriterion(
                                    TwoDimensionClassification.FUNCTIONS, PreferenceFunction.class, false)),
                    TwoDimensionClassification::from));

    private SortingMethods() {}

    /**
     * A method of the catalogue.
     *
     * @param name its name
     * @param parameters its parameters
     * @param factory makes the method from parameters that have been checked
     */
    public record Entry(String name, List<Parameter> parameters, Function<Arguments, SortingMethod> factory) {

        /**
         * Creates an entry.
         *
         * @param name its name
         * @param parameters its parameters
         * @param factory makes the method from parameters that have been checked
         */
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /**
         * Makes the method.
         *
         * @param arguments the parameters that are not to have their default
         * @return the method
         * @throws IllegalArgumentException if a parameter is unknown, missing or not what it may be
         */
        public SortingMethod create(Arguments arguments) {
            Parameter.checkAll(name, parameters, arguments);
            return factory.apply(arguments);
        }
    }

    /** {@return all methods} */
    public static List<Entry> all() {
        return ALL;
    }

    /**
     * Finds a method.
     *
     * @param name its name
     * @return its entry; empty if there is none of that name
     */
    public static Optional<Entry> find(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
