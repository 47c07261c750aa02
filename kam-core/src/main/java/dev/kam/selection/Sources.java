package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.account.ColumnNames;
import dev.kam.account.TransactionFeatures;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.criteria.Ratings;
import dev.kam.decision.Column;
import java.util.Collection;
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
        return performances(criterion.id(), criterion.column());
    }

    /** The performances on a criterion that need not be one of the model. */
    Column performances(String criterionId, Optional<ModelCriterion> scored) {
        return performances(criterionId, columnOf(criterionId, scored));
    }

    private Column performances(String criterionId, String column) {
        return rated(criterionId)
                .orElseGet(() -> number(
                        column,
                        "criterion '" + criterionId + "'",
                        " or ratings",
                        "\nMaybe 'column' in the program file names the one that is meant."));
    }

    private static String columnOf(String criterionId, Optional<ModelCriterion> scored) {
        return scored.map(ModelCriterion::column)
                .or(() -> KamCriteria.find(criterionId).map(KamCriterion::defaultColumn))
                .orElse(criterionId);
    }

    Optional<Column> rated(String criterionId) {
        return accounts.number(Ratings.COLUMN_PREFIX + criterionId);
    }

    /** The name of the column in which the performances on a criterion stand: equal names, the same cells. */
    String cellsOf(String criterionId, Optional<ModelCriterion> scored) {
        return cellsOf(
                rated(criterionId).isPresent() ? Ratings.COLUMN_PREFIX + criterionId : columnOf(criterionId, scored));
    }

    /** One name for all spellings by which a table finds a column. */
    static String cellsOf(String column) {
        return ColumnNames.canonical(column);
    }

    /** A numeric column that is no criterion. */
    Column number(String column, String what) {
        return number(column, what, "", "");
    }

    private Column number(String column, String what, String orElse, String advice) {
        return accounts.number(column).orElseThrow(() -> {
            if (accounts.text(column).isPresent()) {
                return new KamDataException(
                        what, "expected numbers in column '" + column + "' of the accounts but found texts");
            }
            String hint = column.startsWith(TransactionFeatures.PREFIX)
                    ? "\nMaybe the transactions are missing, which bring the columns '" + TransactionFeatures.PREFIX
                            + "*'."
                    : advice;
            return missing(column, what, orElse, accounts.numericColumns(), hint);
        });
    }

    static KamDataException missing(
            String column, String what, String orElse, Collection<String> present, String advice) {
        String found = present.isEmpty() ? "none" : "only " + present;
        return new KamDataException(
                what, "expected a column '" + column + "'" + orElse + " but the accounts have " + found + "." + advice);
    }
}
