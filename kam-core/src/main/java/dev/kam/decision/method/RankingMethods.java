package dev.kam.decision.method;

import dev.kam.decision.Arguments;
import dev.kam.decision.Parameter;
import dev.kam.decision.RankingMethod;
import dev.kam.decision.value.Normalization;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue of all ranking methods, by the names that the program file and the {@code kam decide} command use.
 *
 * <p>A method of the catalogue is made from its name and its {@link RankingMethod#arguments() arguments}, and the same again
 * from those.
 */
public final class RankingMethods {
    private static final List<Entry> ALL = List.of(
            new Entry(AdditiveValue.NAME, List.of(normalization(Normalization.MIN_MAX)), AdditiveValue::from),
            new Entry(
                    WeightedProduct.NAME,
                    List.of(normalization(WeightedProduct.PRESET_NORMALIZATION), epsilon()),
                    WeightedProduct::from),
            new Entry(
                    Waspas.NAME,
                    List.of(
                            new Parameter.Number(Waspas.LAMBDA, Waspas.PRESET_LAMBDA, 0, 1),
                            normalization(WeightedProduct.PRESET_NORMALIZATION),
                            epsilon()),
                    Waspas::from),
            new Entry(
                    Topsis.NAME,
                    List.of(normalization(Topsis.PRESET, Topsis.CHOICES.toArray(Normalization[]::new))),
                    Topsis::from),
            new Entry(Vikor.NAME, List.of(new Parameter.Number(Vikor.SHARE, Vikor.PRESET_SHARE, 0, 1)), Vikor::from),
            new Entry(
                    Promethee.NAME,
                    List.of(new Parameter.PerCriterion(Promethee.PARAMETER, PreferenceFunction.class, false)),
                    Promethee::from),
            new Entry(
                    ElectreIii.NAME,
                    List.of(
                            new Parameter.PerCriterion(ElectreIii.THRESHOLDS, OutrankingThresholds.class, false),
                            new Parameter.Number(ElectreIii.ALPHA, ElectreIii.DEFAULT_ALPHA, 0, 1),
                            new Parameter.Number(ElectreIii.BETA, ElectreIii.DEFAULT_BETA, -1, 0),
                            new Parameter.Flag(ElectreIii.CREDIBILITY)),
                    ElectreIii::from),
            new Entry(Copras.NAME, List.of(), Copras::from),
            new Entry(Edas.NAME, List.of(), Edas::from),
            new Entry(Marcos.NAME, List.of(), Marcos::from),
            new Entry(
                    Spotis.NAME,
                    List.of(
                            new Parameter.PerCriterion(Spotis.BOUNDS, Bounds.class, true),
                            new Parameter.PerCriterion(Spotis.TARGET, Double.class, false)),
                    Spotis::from),
            new Entry(Mabac.NAME, List.of(), Mabac::from),
            new Entry(Moora.NAME, List.of(), Moora::from),
            new Entry(Aras.NAME, List.of(), Aras::from),
            new Entry(
                    Choquet.NAME,
                    List.of(
                            normalization(Normalization.NONE, Normalization.NONE),
                            new Parameter.Structured(Choquet.MOEBIUS, Capacity.class, true)),
                    Choquet::from),
            new Entry(Borda.NAME, List.of(rankings(Borda.RANKINGS)), Borda::from),
            new Entry(Copeland.NAME, List.of(rankings(Copeland.RANKINGS)), Copeland::from));

    private RankingMethods() {}

    /**
     * A method of the catalogue.
     *
     * @param name its name in the program file
     * @param parameters its parameters
     * @param factory makes the method from parameters that have been checked
     */
    public record Entry(String name, List<Parameter> parameters, Function<Arguments, RankingMethod> factory) {

        /**
         * Creates an entry.
         *
         * @param name its name in the program file
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
        public RankingMethod create(Arguments arguments) {
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
     * @param name its name in the program file
     * @return its entry; empty if there is none of that name
     */
    public static Optional<Entry> find(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The parameter by which a voting method has rankings. */
    private static Parameter rankings(String name) {
        return new Parameter.Structured(name, Rankings.class, false);
    }

    /** The parameter {@code normalization}, with all normalizations. */
    private static Parameter normalization(Normalization preset) {
        return normalization(preset, Normalization.values());
    }

    /** The parameter {@code normalization}, with some of them. */
    private static Parameter normalization(Normalization preset, Normalization... choices) {
        return new Parameter.Choice(
                Normalization.PARAMETER,
                preset.id(),
                Arrays.stream(choices).map(Normalization::id).toList());
    }

    /** The parameter of the smallest value that counts in a product. */
    private static Parameter epsilon() {
        return new Parameter.Number(WeightedProduct.EPSILON, WeightedProduct.PRESET_EPSILON, Double.MIN_VALUE, 1);
    }
}
