package dev.kam.selection;

import dev.kam.decision.robustness.NextQuestions;
import dev.kam.decision.robustness.Question;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The assessments that are missing or disputed of the accounts that no gate stops and of which something is known. What a
 * missing one may turn out to be is seen from all accounts, those that a gate stops included.
 */
final class OpenQuestions {
    private static final int MOST = 100;

    private final Selection selection;
    private final Assessment assessment;
    private final int[] rows;

    OpenQuestions(Selection selection) {
        this.selection = selection;
        this.assessment = selection.assessment();
        this.rows = IntStream.range(0, selection.accounts().size())
                .filter(row -> assessment.scoreOf(row).isPresent())
                .toArray();
    }

    /** The questions, best first. */
    List<OpenQuestion> find(NextQuestions questions, Disputes disputes) {
        int top = Math.min(selection.selector().policy().maxKeyAccounts(), rows.length);
        return questions
                .withRule(new EligibilityRule(selection, rows))
                .withUncertainty(disputes.among(rows))
                .order(assessment.frozenRows(rows), selection.weights(), top)
                .stream()
                .filter(question -> question.changeProbability() > 0 || question.weight() > 0)
                .limit(MOST)
                .map(this::named)
                .toList();
    }

    private OpenQuestion named(Question question) {
        int row = rows[question.alternative()];
        return new OpenQuestion(
                selection.accounts().idAt(row),
                selection.accounts().nameAt(row),
                selection.model().criteria().get(question.criterion()).id(),
                question.isMissing(),
                question.changeProbability(),
                id(question.mayEnter()),
                id(question.mayLeave()));
    }

    private Optional<String> id(OptionalInt place) {
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(selection.accounts().idAt(rows[place.getAsInt()]));
    }
}
