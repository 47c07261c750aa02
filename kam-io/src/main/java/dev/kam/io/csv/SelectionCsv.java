package dev.kam.io.csv;

import dev.kam.Figures;
import dev.kam.Text;
import dev.kam.io.SelectionResult;
import dev.kam.selection.AssessNext;
import dev.kam.selection.Excluded;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.NearMiss;
import dev.kam.selection.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * Writes {@code selection.csv}: one row for each account, in the order of the input, with its status and the reason.
 *
 * <p>The columns are {@code id,name,status,rank,score,coverage,reason}. UTF-8 with a byte order mark and CRLF, safe against
 * formulas that hide in names.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class SelectionCsv {
    private static final double PERCENT = 100;

    private final Locale locale;

    private SelectionCsv(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a writer whose reasons are in a language.
     *
     * @param locale the reader's locale; Spanish, else English
     * @return the writer
     */
    public static SelectionCsv in(Locale locale) {
        return new SelectionCsv(locale);
    }

    /**
     * Writes a result.
     *
     * @param result the result
     * @param csv receives the rows
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(SelectionResult result, CsvText csv) {
        try {
            rows(result.selection(), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rows(Selection selection, CsvText csv) throws IOException {
        for (String header : new String[] {"id", "name", "status", "rank", "score", "coverage", "reason"}) {
            csv.text(header);
        }
        csv.endRow();
        Map<String, String> near = new HashMap<>();
        for (KeyAccount k : selection.keyAccounts()) {
            near.put(k.account().id(), k.reason().in(locale));
        }
        for (NearMiss n : selection.nearMisses()) {
            near.put(n.account().id(), n.reason().in(locale));
        }
        Iterator<Excluded> excluded = selection.excluded().iterator();
        Iterator<AssessNext> assessNext = selection.assessNext().iterator();
        for (int row = 0; row < selection.accounts().size(); row++) {
            String id = selection.accounts().idAt(row);
            csv.text(id).text(selection.accounts().nameAt(row));
            csv.text(selection.statusOf(row).id());
            if (selection.rankOf(row).isPresent()) {
                csv.number(selection.rankOf(row).getAsInt());
            } else {
                csv.text("");
            }
            if (selection.scoreOf(row).isPresent()) {
                csv.number(selection.scoreOf(row).getAsDouble());
            } else {
                csv.text("");
            }
            csv.number(selection.assessment().coverageOf(row));
            csv.text(
                    switch (selection.statusOf(row)) {
                        case CHOSEN, INCUBATION -> near.get(id);
                        case EXCLUDED -> excluded.next().reason().in(locale);
                        case ASSESS_NEXT -> unknown(assessNext.next());
                        case ELIGIBLE -> "";
                    });
            csv.endRow();
        }
    }

    private String unknown(AssessNext account) {
        String share = Figures.of(account.coverage() * PERCENT, 0, locale);
        String missing = String.join(", ", account.missing());
        return Text.of(
                        share + " % of the weights assessed; missing: " + missing + ".",
                        share + " % de los pesos evaluado; falta: " + missing + ".")
                .in(locale);
    }
}
