package dev.kam.io.json;

import dev.kam.account.Account;
import dev.kam.io.SelectionResult;
import dev.kam.selection.OpenQuestion;
import dev.kam.selection.SelectionRobustness;
import dev.kam.selection.WeightRange;
import dev.kam.selection.WeightRange.Swap;
import java.util.Optional;
import java.util.OptionalDouble;

/** How sure a choice is, in {@code selection.json}. */
final class RobustnessJson {

    private RobustnessJson() {}

    /** Writes how often an account is chosen; nulls where that was not computed. */
    static void shares(JsonWriter json, SelectionResult result, Account account) {
        int row = result.selection().accounts().rowOf(account.id()).orElseThrow();
        Optional<SelectionRobustness> robustness = result.robustness();
        json.name("robustness").beginObject();
        json.field("chosenShare", share(robustness.map(r -> r.chosenShareOf(row))));
        json.field("anyWeightsShare", share(robustness.map(r -> r.anyWeightsShareOf(row))));
        json.endObject();
    }

    private static OptionalDouble share(Optional<Double> share) {
        return share.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    /** Writes how sure the choice is as a whole; null where that was not computed. */
    static void write(JsonWriter json, Optional<SelectionRobustness> robustness) {
        json.name("robustness");
        if (robustness.isEmpty()) {
            json.nullValue();
            return;
        }
        SelectionRobustness sure = robustness.get();
        json.beginObject().field("draws", sure.draws()).field("spread", sure.spread());
        json.name("stability").beginObject();
        for (WeightRange range : sure.weightRanges()) {
            json.name(range.criterion()).beginObject();
            json.name("interval").values(new double[] {range.low(), range.high()});
            swap(json.name("below"), range.below());
            swap(json.name("above"), range.above());
            json.endObject();
        }
        json.endObject().name("questions").beginArray();
        for (OpenQuestion question : sure.questions()) {
            json.beginObject()
                    .field("id", question.accountId())
                    .field("criterion", question.criterion())
                    .field("missing", question.isMissing())
                    .field("changeProbability", question.changeProbability())
                    .field("mayEnter", question.mayEnter())
                    .field("mayLeave", question.mayLeave())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private static void swap(JsonWriter json, Optional<Swap> swap) {
        if (swap.isEmpty()) {
            json.nullValue();
            return;
        }
        json.beginObject()
                .field("leaves", swap.get().leaves())
                .field("enters", swap.get().enters())
                .endObject();
    }
}
