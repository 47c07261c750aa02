package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.criteria.KamCriteria;
import dev.kam.criteria.KamCriterion;
import dev.kam.io.SelectionResult;
import dev.kam.selection.ModelCriterion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of criteria and columns as people read them, and the letter and color by which a figure shows a criterion. */
final class Names {
    private static final int LETTERS = 26;

    /** Fills that carry dark text. Each is outlined, and its letter says which criterion it is. */
    private static final List<String> FILLS =
            List.of("#a6cbe8", "#f9c78d", "#a9d8a0", "#d5bfe2", "#f5e08a", "#9fd9cf", "#f2b3ac", "#d0d0d0");

    private static final Map<String, Text> COLUMNS = Map.of(
            "revenue", Text.of("Revenue", "Facturación"),
            "size", Text.of("Size", "Tamaño"),
            "transactions.total", Text.of("Total sales", "Ventas totales"),
            "transactions.lastyear", Text.of("Sales of the last year", "Ventas del último año"));
    private static final Set<String> MONEY =
            Set.of("revenue", "sales", "turnover", "spend", "transactions.total", "transactions.lastyear");

    private final SelectionResult result;
    private final Words words;

    Names(SelectionResult result, Words words) {
        this.result = result;
        this.words = words;
    }

    /** The name of a criterion, else of a column. */
    String of(String criterionOrColumn) {
        return result.selection()
                .model()
                .criterion(criterionOrColumn)
                .map(ModelCriterion::name)
                .or(() -> KamCriteria.find(criterionOrColumn).map(KamCriterion::name))
                .map(name -> Words.shortened(words.in(name), 60))
                .orElseGet(() -> ofColumn(criterionOrColumn));
    }

    /** The name of a criterion as it stands within a sentence. */
    String within(String criterion) {
        String name = of(criterion);
        boolean known = KamCriteria.find(criterion).isPresent();
        return known ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    String ofColumn(String column) {
        Text known = COLUMNS.get(canonical(column));
        return Words.shortened(known == null ? column : words.in(known), 60);
    }

    /** The unit of a column in brackets, when it holds money and the currency is known. */
    String unitOf(String column) {
        return MONEY.contains(canonical(column))
                ? result.program().currency().map(c -> " (" + c + ")").orElse("")
                : "";
    }

    private static String canonical(String column) {
        return column.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** A, B, ..., Z, AA, AB, ... */
    static String letter(int criterion) {
        String last = String.valueOf((char) ('A' + criterion % LETTERS));
        return criterion < LETTERS ? last : letter(criterion / LETTERS - 1) + last;
    }

    static String fill(int criterion) {
        return FILLS.get(criterion % FILLS.size());
    }
}
