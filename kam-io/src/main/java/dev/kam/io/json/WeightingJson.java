package dev.kam.io.json;

import dev.kam.decision.weighting.Ahp;
import dev.kam.decision.weighting.BestWorst;
import dev.kam.decision.weighting.Critic;
import dev.kam.decision.weighting.EntropyWeighting;
import dev.kam.decision.weighting.EqualWeighting;
import dev.kam.decision.weighting.Merec;
import dev.kam.decision.weighting.PointWeighting;
import dev.kam.decision.weighting.PooledWeighting;
import dev.kam.decision.weighting.PooledWeighting.Mean;
import dev.kam.decision.weighting.RankOrderWeighting;
import dev.kam.decision.weighting.RankOrderWeighting.Scheme;
import dev.kam.decision.weighting.TreeWeighting;
import dev.kam.decision.weighting.ValueTree;
import dev.kam.decision.weighting.Weighting;
import dev.kam.io.internal.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Weightings in JSON, by their {@code type}. */
final class WeightingJson {
    private static final String POINTS = "points";

    /** Reads what a weighting of one type needs from its object and the ids of the criteria. */
    private interface Reader {
        Optional<? extends Weighting> read(JsonObject object, List<String> ids);
    }

    private static final Map<String, Reader> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(
                PointWeighting.DIRECT,
                (object, ids) -> points(object.optional(POINTS), ids)
                        .flatMap(points -> ValueFunctionJson.attempt(object, () -> PointWeighting.direct(points))));
        TYPES.put(
                PointWeighting.SWING,
                (object, ids) -> points(object.required(POINTS), ids)
                        .flatMap(points -> ValueFunctionJson.attempt(object, () -> PointWeighting.swing(points))));
        TYPES.put(EqualWeighting.NAME, (object, ids) -> Optional.of(EqualWeighting.withDefaults()));
        for (Scheme scheme : Scheme.values()) {
            TYPES.put(scheme.id(), (object, ids) -> rankOrder(object, scheme, ids));
        }
        TYPES.put(Ahp.NAME, AhpJson::read);
        TYPES.put(EntropyWeighting.NAME, (object, ids) -> Optional.of(EntropyWeighting.withDefaults()));
        TYPES.put(Critic.NAME, (object, ids) -> Optional.of(Critic.withDefaults()));
        TYPES.put(Merec.NAME, (object, ids) -> Optional.of(Merec.withDefaults()));
        TYPES.put(TreeWeighting.NAME, WeightingJson::tree);
        TYPES.put(BestWorst.NAME, WeightingJson::bestWorst);
        TYPES.put(PooledWeighting.NAME, WeightingJson::pooled);
    }

    private WeightingJson() {}

    /** Whether a weighting finds the weights itself, so that they must not stand beside the criteria. */
    static boolean findsWeights(JsonValue weighting) {
        if (weighting.kind() != JsonValue.Kind.OBJECT) {
            return false;
        }
        JsonObject object = weighting.object().orElseThrow();
        JsonValue type = object.optional("type");
        boolean direct = type.kind() != JsonValue.Kind.TEXT || type.text().equals(Optional.of(PointWeighting.DIRECT));
        return !direct || object.optional(POINTS).isPresent();
    }

    /**
     * Reads a weighting.
     *
     * @param value where it stands
     * @param ids the ids of the criteria
     * @return the weighting; empty when there is none, when the weights stand beside the criteria, and when it is wrong and
     *     noted as a problem
     */
    static Optional<Weighting> read(JsonValue value, List<String> ids) {
        return value.object().flatMap(object -> {
            Optional<Reader> reader = object.required("type").oneOf(TYPES);
            Optional<? extends Weighting> read = reader.flatMap(r -> r.read(object, ids));
            if (reader.isPresent()) {
                object.rejectOthers();
            }
            return read;
        });
    }

    /** Numbers by the ids of criteria. */
    static Optional<Map<String, Double>> points(JsonValue value, List<String> ids) {
        return value.object().flatMap(object -> {
            Map<String, Double> points = new LinkedHashMap<>();
            boolean complete = true;
            for (String id : object.names()) {
                JsonValue number = object.optional(id);
                complete &= isKnown(number, id, ids);
                OptionalDouble read = number.number();
                complete &= read.isPresent();
                read.ifPresent(n -> points.put(id, n));
            }
            return complete ? Optional.of(points) : Optional.empty();
        });
    }

    /** Whether there is a criterion of this id; if there is none, that is a problem. */
    static boolean isKnown(JsonValue at, String id, List<String> ids) {
        if (!ids.contains(id)) {
            at.problem("expected the id of a criterion but found '" + id + "'"
                    + Nearest.to(id, ids)
                            .map(nearest -> ". Maybe '" + nearest + "'.")
                            .orElse(""));
        }
        return ids.contains(id);
    }

    private static Optional<Weighting> rankOrder(JsonObject object, Scheme scheme, List<String> ids) {
        JsonValue order = object.required("order");
        List<JsonValue> elements = order.elements();
        boolean complete = order.kind() == JsonValue.Kind.ARRAY;
        List<String> read = new ArrayList<>();
        for (JsonValue element : elements) {
            Optional<String> id = element.text();
            complete &= id.filter(i -> isKnown(element, i, ids)).isPresent();
            id.ifPresent(read::add);
        }
        return complete
                ? ValueFunctionJson.attempt(order, () -> RankOrderWeighting.of(scheme, read))
                : Optional.empty();
    }

    private static Optional<Weighting> tree(JsonObject object, List<String> ids) {
        return node(object.required("tree"), ids).map(TreeWeighting::of);
    }

    private static Optional<ValueTree> node(JsonValue value, List<String> ids) {
        return value.object().flatMap(object -> {
            JsonValue id = object.optional("id");
            JsonValue weight = object.optional("weight");
            JsonValue children = object.optional("children");
            object.rejectOthers();
            OptionalDouble read = weight.number(Range.atLeast(0));
            if (weight.isPresent() && read.isEmpty()) {
                return Optional.empty();
            }
            double share = read.orElse(1);
            if (id.isPresent() == children.isPresent()) {
                object.problem("expected exactly one of 'id', 'children' but found " + (id.isPresent() ? 2 : 0));
                return Optional.empty();
            }
            if (id.isPresent()) {
                return id.text()
                        .filter(i -> isKnown(id, i, ids))
                        .flatMap(i -> ValueFunctionJson.attempt(object, () -> ValueTree.criterion(i, share)));
            }
            List<JsonValue> elements = children.elements();
            if (children.kind() == JsonValue.Kind.ARRAY && elements.isEmpty()) {
                children.problem("expected at least one child but found none");
                return Optional.empty();
            }
            List<ValueTree> nodes = elements.stream()
                    .flatMap(child -> node(child, ids).stream())
                    .toList();
            return children.kind() == JsonValue.Kind.ARRAY && nodes.size() == elements.size()
                    ? ValueFunctionJson.attempt(object, () -> ValueTree.node(share, nodes))
                    : Optional.empty();
        });
    }

    private static Optional<Weighting> bestWorst(JsonObject object, List<String> ids) {
        JsonValue best = object.required("best");
        JsonValue worst = object.required("worst");
        Optional<String> first = best.text().filter(id -> isKnown(best, id, ids));
        Optional<String> last = worst.text().filter(id -> isKnown(worst, id, ids));
        Optional<Map<String, Double>> fromBest = points(object.required("bestToOthers"), ids);
        Optional<Map<String, Double>> toWorst = points(object.required("othersToWorst"), ids);
        if (first.isEmpty() || last.isEmpty() || fromBest.isEmpty() || toWorst.isEmpty()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(
                object, () -> BestWorst.of(first.get(), last.get(), fromBest.get(), toWorst.get()));
    }

    private static Optional<Weighting> pooled(JsonObject object, List<String> ids) {
        JsonValue judges = object.required("judges");
        Optional<Mean> mean = object.optional("mean").oneOf(words(Mean.values(), Mean::id));
        List<JsonValue> elements = judges.elements();
        List<Map<String, Double>> given =
                elements.stream().flatMap(j -> points(j, ids).stream()).toList();
        if (judges.kind() != JsonValue.Kind.ARRAY || given.size() < elements.size()) {
            return Optional.empty();
        }
        return ValueFunctionJson.attempt(judges, () -> {
            PooledWeighting pooled = PooledWeighting.of(given);
            return mean.isPresent() ? pooled.withMean(mean.get()) : pooled;
        });
    }

    static <T> Map<String, T> words(T[] values, Function<T, String> id) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Writes a weighting so that it is read as the same one. */
    static void write(JsonWriter json, Weighting weighting) {
        json.beginObject().field("type", weighting.name());
        if (weighting instanceof PointWeighting points) {
            writePoints(json.name(POINTS), points.points());
        } else if (weighting instanceof RankOrderWeighting order) {
            json.name("order").values(order.order());
        } else if (weighting instanceof TreeWeighting tree) {
            writeNode(json.name("tree"), tree.tree());
        } else if (weighting instanceof Ahp ahp) {
            AhpJson.write(json, ahp);
        } else if (weighting instanceof BestWorst judged) {
            json.field("best", judged.best()).field("worst", judged.worst());
            writePoints(json.name("bestToOthers"), judged.bestToOthers());
            writePoints(json.name("othersToWorst"), judged.othersToWorst());
        } else if (weighting instanceof PooledWeighting pooled) {
            json.name("judges").beginArray();
            pooled.judges().forEach(judge -> writePoints(json, judge));
            json.endArray().field("mean", pooled.mean().id());
        }
        json.endObject();
    }

    private static void writePoints(JsonWriter json, Map<String, Double> points) {
        json.beginObject();
        points.forEach((id, number) -> json.field(id, number.doubleValue()));
        json.endObject();
    }

    private static void writeNode(JsonWriter json, ValueTree node) {
        json.beginObject();
        node.id().ifPresent(id -> json.field("id", id));
        json.field("weight", node.weight());
        if (!node.children().isEmpty()) {
            json.name("children").beginArray();
            node.children().forEach(child -> writeNode(json, child));
            json.endArray();
        }
        json.endObject();
    }
}
