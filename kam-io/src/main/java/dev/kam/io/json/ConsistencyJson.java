package dev.kam.io.json;

import dev.kam.decision.weighting.AhpConsistency;
import dev.kam.decision.weighting.AhpResult;
import dev.kam.decision.weighting.BestWorstResult;
import dev.kam.decision.weighting.BestWorstResult.Side;
import dev.kam.decision.weighting.PanelAgreement;
import dev.kam.decision.weighting.PooledResult;
import dev.kam.decision.weighting.WeightingResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a weighting says of the judgements that it was given, in JSON. */
final class ConsistencyJson {
    private ConsistencyJson() {}

    /** Writes the fields that a weighting adds to a result; nothing for one that has nothing to say. */
    static void write(JsonWriter json, WeightingResult result) {
        if (result instanceof AhpResult ahp) {
            write(json.name("consistency"), ahp.consistency());
            List<AhpConsistency> judges = IntStream.range(0, ahp.judges())
                    .mapToObj(ahp::consistencyOf)
                    .flatMap(Optional::stream)
                    .toList();
            if (ahp.judges() > 1 && judges.size() == ahp.judges()) {
                json.name("judges").beginArray();
                judges.forEach(each -> write(json, each));
                json.endArray();
            }
        } else if (result instanceof BestWorstResult judged) {
            write(json.name("consistency"), judged);
        } else if (result instanceof PooledResult pooled) {
            write(json.name("agreement"), pooled.agreement());
        }
    }

    private static void write(JsonWriter json, BestWorstResult judged) {
        json.beginObject().field("xi", judged.xi()).field("cr", judged.consistencyRatio());
        json.name("ratios")
                .values(IntStream.range(0, judged.weights().size())
                        .mapToDouble(judged::consistencyRatioOf)
                        .toArray());
        judged.repair()
                .ifPresent(repair -> json.name("repair")
                        .beginObject()
                        .field("criterion", repair.criterion())
                        .field("judgement", repair.side() == Side.BEST_TO_OTHER ? "bestToOthers" : "othersToWorst")
                        .field("given", repair.given())
                        .field("suggested", repair.suggested())
                        .field("xi", repair.xiAfter())
                        .endObject());
        json.endObject();
    }

    private static void write(JsonWriter json, PanelAgreement agreement) {
        json.beginObject()
                .field("kendallW", agreement.kendallW())
                .field("meanDistance", agreement.meanDistance())
                .name("distances")
                .values(agreement.distances().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray());
        if (agreement.farthest().isPresent()) {
            json.field("farthest", agreement.farthest().getAsInt());
        }
        json.endObject();
    }

    private static void write(JsonWriter json, AhpConsistency consistency) {
        json.beginObject()
                .field("lambdaMax", consistency.lambdaMax())
                .field("ci", consistency.ci())
                .field("cr", consistency.cr())
                .field("gci", consistency.gci());
        consistency
                .triad()
                .ifPresent(triad -> json.name("triad")
                        .beginObject()
                        .name("criteria")
                        .values(List.of(triad.first(), triad.second(), triad.third()))
                        .field("distance", triad.distance())
                        .endObject());
        consistency
                .repair()
                .ifPresent(repair -> json.name("repair")
                        .beginObject()
                        .field("row", repair.row())
                        .field("column", repair.column())
                        .field("given", repair.given())
                        .field("suggested", repair.suggested())
                        .field("cr", repair.crAfter())
                        .endObject());
        json.endObject();
    }
}
