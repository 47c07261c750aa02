package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.account.TransactionFeatures;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import java.util.Optional;

/** Where in a table of accounts the performances on a criterion stand: the ratings of a panel win over a column. */
final class Sources {
    private final AccountTable accounts;

    private Sources(AccountTable accounts) {
        this.accounts = accounts;
    }

    static Sources of(AccountTable accounts) {
        return new Sources(accounts);
    }

    Column performances(ModelCriterion criterion) {
        return rated(criterion.id()).orElseGet(() -> number(criterion.column(), "criterion '" + criterion.id() + "'"));
    }

    /** The performances on a criterion that need not be one of the model. */
    Column performances(String criterionId, Optional<ModelCriterion> scored) {
        if (scored.isPresent()) {
            return performances(scored.get());
        }
        return rated(criterionId)
                .orElseGet(() -> number(
                        KamCriteria.find(criterionId)
                                .map(KamCriterion::defaultColumn)
                                .orElse(criterionId),
                        "criterion '" + criterionId + "'"));
    }

    Optional<Column> rated(String criterionId) {
        return accounts.number(Ratings.COLUMN_PREFIX + criterionId);
    }

    Column number(String column, String what) {
        return accounts.number(column).orElseThrow(() -> {
            if (accounts.text(column).isPresent()) {
                return new KamDataException(
                        what, "expected numbers in column '" + column + "' of the accounts but found texts");
            }
            return new KamDataException(
                    what,
                    "expected a column '" + column + "' or ratings but the accounts have only "
                            + accounts.numericColumns()
                            + (column.startsWith(TransactionFeatures.PREFIX)
                                    ? ".\nMaybe the transactions are missing, which bring the columns '"
                                            + TransactionFeatures.PREFIX + "*'."
                                    : ".\nMaybe 'column' in the program file names the one that is meant."));
        });
    }
}
