package dev.kam.io;

import dev.kam.Notice;
import dev.kam.criteria.Agreement;
import dev.kam.selection.Selection;
import dev.kam.selection.SelectionRobustness;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A selection, with where it came from: what the writers for JSON, CSV and HTML take.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param program the program, with the anchors that were derived in this run
 * @param asOf the date up to which transactions count; empty without any date
 * @param selection who was chosen and why
 * @param robustness how sure the choice is; empty when nobody was chosen, or for a method whose scores are no sums
 * @param imports by kind of file what became of its rows, in the order in which they were read
 * @param agreement by criterion how far the raters agree
 * @param notices what the reader should know, those of the selection included
 */
public record SelectionResult(
        Program program,
        Optional<LocalDate> asOf,
        Selection selection,
        Optional<SelectionRobustness> robustness,
        Map<String, ImportCounts> imports,
        Map<String, Agreement> agreement,
        List<Notice> notices) {

    /**
     * Creates a result.
     *
     * @param program the program, with the anchors that were derived in this run
     * @param asOf the date up to which transactions count
     * @param selection who was chosen and why
     * @param robustness how sure the choice is
     * @param imports by kind of file what became of its rows
     * @param agreement by criterion how far the raters agree
     * @param notices what the reader should know
     */
    public SelectionResult {
        imports = Collections.unmodifiableMap(new LinkedHashMap<>(imports));
        agreement = Collections.unmodifiableMap(new LinkedHashMap<>(agreement));
        notices = List.copyOf(notices);
    }
}
