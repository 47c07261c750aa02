package dev.kam.io.json;

import dev.kam.Notice;
import dev.kam.criteria.Agreement;
import dev.kam.decision.Ranking;
import dev.kam.decision.weighting.PointWeighting;
import dev.kam.decision.weighting.Weighting;
import dev.kam.io.ImportCounts;
import dev.kam.io.SelectionResult;
import dev.kam.selection.AssessNext;
import dev.kam.selection.Excluded;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.PortfolioPosition;
import dev.kam.selection.Reason;
import dev.kam.selection.Selection;
import dev.kam.selection.SizeBias;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Writes {@code selection.json}: complete, streamed, with every figure unrounded. What was not computed is null, never 0.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class SelectionJson {
    private final Locale locale;

    private SelectionJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a writer whose reasons are in a language.
     *
     * @param locale the reader's locale; Spanish, else English
     * @return the writer
     */
    public static SelectionJson in(Locale locale) {
        return new SelectionJson(locale);
    }

    /**
     * Writes a result.
     *
     * @param result the result
     * @param json receives it as one value
     */
    public void write(SelectionResult result, JsonWriter json) {
        Selection selection = result.selection();
        json.beginObject();
        json.name("program")
                .beginObject()
                .field("name", result.program().name())
                .field("version", result.program().version())
                .endObject();
        json.field("asOf", result.asOf().map(LocalDate::toString));
        keyAccounts(result, json);
        nearMisses(result, json);
        incubation(selection, json);
        excluded(selection, json);
        assessNext(selection, json);
        sizeBias(selection.sizeBias(), json);
        weights(selection, json);
        weighting(selection, json);
        method(selection, json);
        RobustnessJson.write(json, result.robustness());
        axes(selection.positions(), json);
        agreement(result.agreement(), json);
        imports(result.imports(), json);
        notices(result.notices(), json);
        overrides(selection, json);
        for (String later : List.of("solver", "groups", "reach", "waves")) {
            json.name(later).nullValue();
        }
        scores(selection, json);
        json.endObject();
    }

    private void keyAccounts(SelectionResult result, JsonWriter json) {
        Selection selection = result.selection();
        json.name("keyAccounts").beginArray();
        for (KeyAccount k : selection.keyAccounts()) {
            json.beginObject()
                    .field("id", k.account().id())
                    .field("name", k.account().name());
            standing(json, k.rank(), k.score(), parts(selection, k.contributions()), k.coverage(), k.reason());
            RobustnessJson.shares(json, result, k.account());
            json.name("payoff").nullValue();
            json.endObject();
        }
        json.endArray();
    }

    private void nearMisses(SelectionResult result, JsonWriter json) {
        Selection selection = result.selection();
        json.name("nearMisses").beginArray();
        for (NearMiss n : selection.nearMisses()) {
            json.beginObject()
                    .field("id", n.account().id())
                    .field("name", n.account().name());
            standing(json, n.rank(), n.score(), parts(selection, n.contributions()), n.coverage(), n.reason());
            RobustnessJson.shares(json, result, n.account());
            json.name("payoff").nullValue();
            json.name("wouldNeed").beginObject();
            n.wouldNeed().forEach(json::field);
            json.endObject().endObject();
        }
        json.endArray();
    }

    /** The contributions, where scores are sums of such. */
    private static Optional<Map<String, Double>> parts(Selection selection, Map<String, Double> contributions) {
        return selection.assessment().isAdditive() ? Optional.of(contributions) : Optional.empty();
    }

    private void standing(
            JsonWriter json,
            int rank,
            double score,
            Optional<Map<String, Double>> contributions,
            double coverage,
            Reason reason) {
        json.field("rank", rank).field("score", score);
        json.name("contributions");
        if (contributions.isPresent()) {
            json.beginObject();
            contributions.get().forEach((criterion, part) -> json.field(criterion, part));
            json.endObject();
        } else {
            json.nullValue();
        }
        json.field("coverage", coverage).field("reason", reason.in(locale));
    }

    private static void incubation(Selection selection, JsonWriter json) {
        json.name("incubation").beginArray();
        for (NearMiss n : selection.nearMisses()) {
            json.beginObject()
                    .field("id", n.account().id())
                    .field("rank", n.rank())
                    .field("score", n.score())
                    .endObject();
        }
        json.endArray();
    }

    private void excluded(Selection selection, JsonWriter json) {
        json.name("excluded").beginArray();
        for (Excluded e : selection.excluded()) {
            json.beginObject()
                    .field("id", e.id())
                    .field("gate", e.gate())
                    .field("reason", e.reason().in(locale))
                    .endObject();
        }
        json.endArray();
    }

    private static void assessNext(Selection selection, JsonWriter json) {
        json.name("assessNext").beginArray();
        for (AssessNext a : selection.assessNext()) {
            json.beginObject().field("id", a.id()).name("missing").values(a.missing());
            json.endObject();
        }
        json.endArray();
    }

    private static void sizeBias(Optional<SizeBias> bias, JsonWriter json) {
        json.name("sizeBias");
        if (bias.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject()
                .field("spearman", bias.get().spearman())
                .field("overlapWithLargest", bias.get().overlapWithLargest())
                .field("verdict", bias.get().verdict().map(SizeBias.Verdict::id))
                .field("column", bias.get().column())
                .endObject();
    }

    private static void weights(Selection selection, JsonWriter json) {
        json.name("weights").beginObject();
        for (int j = 0; j < selection.model().criteria().size(); j++) {
            json.field(
                    selection.model().criteria().get(j).id(),
                    selection.weights().at(j));
        }
        json.endObject();
    }

    private static void weighting(Selection selection, JsonWriter json) {
        json.name("weighting")
                .beginObject()
                .field(
                        "type",
                        selection.model().weighting().map(Weighting::name).orElse(PointWeighting.DIRECT));
        selection.assessment().weighing().ifPresent(found -> ConsistencyJson.write(json, found));
        json.endObject();
    }

    private static void method(Selection selection, JsonWriter json) {
        Ranking ranking = selection.assessment().ranking();
        json.name("method")
                .beginObject()
                .field("type", selection.model().method().name())
                .field("higherIsBetter", ranking.higherIsBetter())
                .field("relative", ranking.isRelative())
                .endObject();
    }

    private static void axes(List<PortfolioPosition> positions, JsonWriter json) {
        json.name("axes").beginArray();
        for (PortfolioPosition p : positions) {
            json.beginObject()
                    .field("id", p.accountId())
                    .field("attractiveness", p.attractiveness())
                    .field("strength", p.strength())
                    .field("quadrant", p.quadrant().map(PortfolioPosition.Quadrant::id))
                    .endObject();
        }
        json.endArray();
    }

    private static void agreement(Map<String, Agreement> agreement, JsonWriter json) {
        json.name("agreement").beginObject();
        agreement.forEach((criterion, a) -> {
            json.name(criterion)
                    .beginObject()
                    .field("alpha", a.alpha())
                    .name("widest")
                    .beginArray();
            for (Agreement.Dispute dispute : a.widest()) {
                json.beginObject()
                        .field("id", dispute.accountId())
                        .name("scores")
                        .beginObject();
                dispute.scores().forEach(s -> json.field(s.rater(), s.score()));
                json.endObject().endObject();
            }
            json.endArray().endObject();
        });
        json.endObject();
    }

    private static void imports(Map<String, ImportCounts> imports, JsonWriter json) {
        json.name("import").beginObject();
        imports.forEach((kind, counts) -> json.name(kind)
                .beginObject()
                .field("read", counts.read())
                .field("filtered", counts.filtered())
                .field("unmatched", counts.unmatched())
                .field("unmatchedAfterFilters", counts.strays())
                .field("ignored", counts.ignored())
                .field("used", counts.used())
                .endObject());
        json.endObject();
    }

    private void notices(List<Notice> notices, JsonWriter json) {
        json.name("notices").beginArray();
        for (Notice notice : notices) {
            json.beginObject()
                    .field("code", notice.code())
                    .field("text", notice.text().in(locale))
                    .endObject();
        }
        json.endArray();
    }

    private static void overrides(Selection selection, JsonWriter json) {
        json.name("overrides").beginArray();
        selection
                .selector()
                .policy()
                .override()
                .ifPresent(o -> json.beginObject()
                        .field("by", o.by())
                        .field("reason", o.reason())
                        .field("maxKeyAccounts", selection.selector().policy().maxKeyAccounts())
                        .endObject());
        json.endArray();
    }

    private static void scores(Selection selection, JsonWriter json) {
        json.name("scores").beginObject();
        for (int row = 0; row < selection.accounts().size(); row++) {
            OptionalDouble score = selection.scoreOf(row);
            if (score.isPresent()) {
                json.field(selection.accounts().idAt(row), score.getAsDouble());
            }
        }
        json.endObject();
    }
}
