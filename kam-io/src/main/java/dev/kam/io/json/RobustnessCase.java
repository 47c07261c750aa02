package dev.kam.io.json;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Weights;
import dev.kam.decision.method.AdditiveValue;
import dev.kam.decision.robustness.PossibleTop;
import dev.kam.decision.robustness.Smaa;
import dev.kam.decision.robustness.SmaaResult;
import dev.kam.decision.robustness.StabilityInterval;
import dev.kam.decision.robustness.StabilityIntervals;
import dev.kam.decision.robustness.TopMembership;
import dev.kam.decision.robustness.UncertainPerformances;
import dev.kam.decision.robustness.WeightKnowledge;
import dev.kam.decision.robustness.WeightStability;
import dev.kam.decision.weighting.WeightingResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plain decision problem that is asked how sure its answer is: what {@code kam robust} reads and writes.
 *
 * <p>The problem is one of {@link DecisionLines}, by the weighted sum, with two more fields: {@code weightKnowledge}, what is
 * known of the weights for a simulation, and {@code uncertain}, performances that are known as a distribution.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class RobustnessCase {
    private static final int MOST_BY_DEFAULT = 10;
    private static final int SAMPLES = 10_000;

    private final String name;
    private final DecisionProblem problem;
    private final AdditiveValue method;
    private final WeightKnowledge knowledge;
    private final UncertainPerformances uncertain;
    private final int top;
    private final int samples;
    private final long seed;

    private RobustnessCase(
            String name,
            DecisionProblem problem,
            AdditiveValue method,
            WeightKnowledge knowledge,
            UncertainPerformances uncertain,
            int top,
            int samples,
            long seed) {
        this.name = name;
        this.problem = problem;
        this.method = method;
        this.knowledge = knowledge;
        this.uncertain = uncertain;
        this.top = top;
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * Reads a problem.
     *
     * @param file its file, in UTF-8
     * @return the problem, with the first ten ranks, ten thousand samples and the seed 1
     * @throws KamDataException with all that is wrong with it
     */
    public static RobustnessCase read(Path file) {
        return of(file.toString(), JsonDocument.read(file));
    }

    /**
     * Reads a problem.
     *
     * @param name how the text is called in error messages
     * @param json the problem
     * @return the problem, with the first ten ranks, ten thousand samples and the seed 1
     * @throws KamDataException with all that is wrong with it
     */
    public static RobustnessCase parse(String name, String json) {
        return of(name, JsonDocument.parse(name, json));
    }

    private static RobustnessCase of(String name, JsonDocument document) {
        JsonObject root = document.object();
        List<String> ids = ModelJson.ids(root);
        Optional<WeightKnowledge> knowledge = WeightKnowledgeJson.read(root.optional("weightKnowledge"), ids);
        UncertainPerformances uncertain = UncertainJson.read(
                root.optional("uncertain"), root.required("alternatives").texts(), ids);
        JsonValue method = root.required("method");
        if (method.kind() == JsonValue.Kind.TEXT && !method.text().equals(Optional.of(AdditiveValue.NAME))) {
            method.problem("expected \"" + AdditiveValue.NAME + "\", whose scores are sums, but found \""
                    + method.text().orElseThrow() + "\"");
        }
        DecisionProblem problem = DecisionProblem.read(document, "weightKnowledge", "uncertain");
        return new RobustnessCase(
                name,
                problem,
                (AdditiveValue) problem.method().orElseThrow(),
                knowledge.orElseThrow(),
                uncertain,
                Math.min(MOST_BY_DEFAULT, problem.alternatives().size()),
                SAMPLES,
                1);
    }

    /**
     * Returns this problem with another number of ranks to look at.
     *
     * @param ranks how many, in [1, the number of alternatives]
     * @return the changed copy
     * @throws KamDataException if there are fewer alternatives
     */
    public RobustnessCase withTop(int ranks) {
        int n = problem.alternatives().size();
        if (ranks < 1 || ranks > n) {
            throw new KamDataException(
                    name, "top must be in [1, " + n + "], the number of alternatives, but was " + ranks);
        }
        return new RobustnessCase(name, problem, method, knowledge, uncertain, ranks, samples, seed);
    }

    /**
     * Returns this problem with another number of samples.
     *
     * @param draws how many, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if there is none
     */
    public RobustnessCase withSamples(int draws) {
        if (draws < 1) {
            throw new IllegalArgumentException("samples must be >= 1 but was " + draws);
        }
        return new RobustnessCase(name, problem, method, knowledge, uncertain, top, draws, seed);
    }

    /**
     * Returns this problem with another seed. The same seed gives the same answer.
     *
     * @param newSeed the seed
     * @return the changed copy
     */
    public RobustnessCase withSeed(long newSeed) {
        return new RobustnessCase(name, problem, method, knowledge, uncertain, top, samples, newSeed);
    }

    /**
     * Answers.
     *
     * @param json receives the answer as one value
     * @throws KamDataException if the table does not suit the method
     */
    public void write(JsonWriter json) {
        DecisionMatrix matrix = problem.matrix();
        Optional<WeightingResult> weighing = attempt(() -> problem.weighting().map(w -> w.weigh(matrix)));
        Weights weights =
                weighing.map(WeightingResult::weights).or(problem::weights).orElseThrow();
        StabilityIntervals stability =
                attempt(() -> WeightStability.withDefaults().withMethod(method).intervals(matrix, weights, top));
        SmaaResult smaa = attempt(() -> Smaa.withDefaults()
                .withMethod(method)
                .withKnowledge(knowledge)
                .withUncertainty(uncertain)
                .withSamples(samples)
                .withSeed(seed)
                .run(matrix, top));
        TopMembership membership =
                attempt(() -> PossibleTop.withDefaults().withMethod(method).find(matrix, knowledge, top));
        List<Notice> notices = new ArrayList<>(problem.notices());
        weighing.ifPresent(w -> notices.addAll(w.notices()));
        notices.addAll(stability.notices());
        notices.addAll(membership.notices());

        json.beginObject();
        DecisionAnswer.writeId(Optional.of(problem.id()), json);
        json.field("method", method.name())
                .field("top", top)
                .field("samples", samples)
                .field("seed", seed);
        json.name("weights").values(weights.toArray());
        writeStability(json, stability);
        writeAcceptability(json, smaa);
        json.field("rowsLeft", smaa.rowsLeft());
        json.name("necessary").values(names(membership.necessary()));
        json.name("possible").values(names(membership.possible()));
        json.name("undecided").values(names(membership.undecided()));
        DecisionAnswer.writeNotices(json, notices.stream().distinct().toList());
        json.endObject();
    }

    private static void writeStability(JsonWriter json, StabilityIntervals stability) {
        json.name("stability").beginObject();
        for (StabilityInterval interval : stability.intervals()) {
            json.name(interval.criterion()).values(new double[] {interval.low(), interval.high()});
        }
        json.endObject();
    }

    private static void writeAcceptability(JsonWriter json, SmaaResult smaa) {
        int n = smaa.alternatives();
        json.name("acceptability").beginArray();
        IntStream.range(0, n).forEach(i -> json.values(smaa.acceptability(i)));
        json.endArray().name("standardError").beginArray();
        IntStream.range(0, n).forEach(i -> json.values(smaa.standardErrors(i)));
        json.endArray().name("centralWeights").beginArray();
        IntStream.range(0, n).forEach(i -> smaa.centralWeights(i).ifPresentOrElse(json::values, json::nullValue));
        json.endArray().name("confidence").beginArray();
        IntStream.range(0, n).forEach(i -> smaa.confidence(i).ifPresentOrElse(json::value, json::nullValue));
        json.endArray();
    }

    private List<String> names(List<Integer> rows) {
        return rows.stream().map(problem.alternatives()::get).collect(Collectors.toList());
    }

    /** What does not suit the method is a problem of the data, in which alternatives have their names. */
    private <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw new KamDataException(
                    name, DecisionLines.named(String.valueOf(e.getMessage()), problem.alternatives()));
        }
    }
}
