package dev.kam.io.json;

import dev.kam.io.internal.Nearest;
import dev.kam.selection.PortfolioAxes;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The section {@code axes} of a program file. */
final class AxesJson {
    private static final double ATTRACTIVE_CUT = 6;
    private static final double STRONG_CUT = 1;

    private AxesJson() {}

    static Optional<PortfolioAxes> read(JsonValue section, List<String> criteria) {
        return section.object().flatMap(object -> {
            Optional<JsonObject> attractiveness =
                    object.required("attractiveness").object();
            Optional<JsonObject> strength = object.required("strength").object();
            object.rejectOthers();
            List<String> ids = attractiveness.map(a -> attractions(a, criteria)).orElse(List.of());
            List<SuccessFactor> factors = strength.map(AxesJson::factors).orElse(List.of());
            double attractiveCut = cut(attractiveness, ATTRACTIVE_CUT);
            double strongCut = cut(strength, STRONG_CUT);
            attractiveness.ifPresent(JsonObject::rejectOthers);
            strength.ifPresent(JsonObject::rejectOthers);
            return ids.isEmpty() || factors.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PortfolioAxes(ids, attractiveCut, factors, strongCut));
        });
    }

    private static double cut(Optional<JsonObject> axis, double usual) {
        return axis.map(a -> a.optional("cut").number())
                .orElse(OptionalDouble.empty())
                .orElse(usual);
    }

    private static List<String> attractions(JsonObject axis, List<String> criteria) {
        JsonValue array = axis.required("criteria");
        List<String> ids = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            element.text().ifPresent(id -> {
                if (criteria.contains(id)) {
                    ids.add(id);
                } else {
                    element.problem("expected one of the criteria " + criteria + " but found '" + id + "'."
                            + Nearest.to(id, criteria)
                                    .map(near -> " Maybe '" + near + "'.")
                                    .orElse(""));
                }
            });
        }
        requireSome(array);
        return ids;
    }

    private static List<SuccessFactor> factors(JsonObject axis) {
        JsonValue array = axis.required("criteria");
        List<SuccessFactor> factors = new ArrayList<>();
        for (JsonObject object : array.objects()) {
            Optional<String> ours = object.required("ours").nonBlank();
            Optional<String> best = object.required("best").nonBlank();
            OptionalDouble weight = object.required("weight").number(Range.above(0));
            object.rejectOthers();
            if (ours.isPresent() && best.isPresent() && weight.isPresent()) {
                factors.add(new SuccessFactor(ours.get(), best.get(), weight.getAsDouble()));
            }
        }
        requireSome(array);
        return factors;
    }

    private static void requireSome(JsonValue array) {
        if (array.isPresent()
                && array.kind() == JsonValue.Kind.ARRAY
                && array.elements().isEmpty()) {
            array.problem("expected at least one criterion but found none");
        }
    }

    static void write(JsonWriter json, PortfolioAxes axes) {
        json.beginObject();
        json.name("attractiveness").beginObject().name("criteria").values(axes.criteria());
        json.field("cut", axes.attractiveCut()).endObject();
        json.name("strength").beginObject().name("criteria").beginArray();
        for (SuccessFactor factor : axes.factors()) {
            json.beginObject()
                    .field("ours", factor.ours())
                    .field("best", factor.best())
                    .field("weight", factor.weight())
                    .endObject();
        }
        json.endArray().field("cut", axes.strongCut()).endObject();
        json.endObject();
    }
}
