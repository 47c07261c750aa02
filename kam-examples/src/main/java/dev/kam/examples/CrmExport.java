package dev.kam.examples;

import dev.kam.criteria.KamCriterion;
import dev.kam.io.ImportCounts;
import dev.kam.io.SelectionResult;
import dev.kam.io.job.SelectionJob;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * From a CRM export to a pre-selection: accounts and opportunities as another system wrote them, mapped and filtered by a
 * program file alone.
 *
 * <p>The program expects {@code accounts.csv} with columns account, sector, revenue, subsidiary_of, and
 * {@code sales_pipeline.csv} with columns account, product, deal_stage, close_date, close_value, as in the public data set
 * "CRM Sales Opportunities" of Maven Analytics. Won deals are the transactions. Nothing in such an export speaks of the
 * capacity to create business, so the result is a pre-selection that says which ratings to collect for whom.
 */
public final class CrmExport {
    private CrmExport() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder with the two files
     * @throws IOException if the program file cannot be unpacked
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("expected the folder with accounts.csv and sales_pipeline.csv");
            System.exit(2);
        }
        print(select(Path.of(arguments[0])), System.out);
    }

    /**
     * Chooses at most eight accounts from an export.
     *
     * @param folder the folder with {@code accounts.csv} and {@code sales_pipeline.csv}
     * @return the result
     * @throws IOException if the program file cannot be unpacked
     */
    static SelectionResult select(Path folder) throws IOException {
        Path program = Files.createTempFile("crm-program-", ".json");
        try (InputStream bundled = CrmExport.class.getResourceAsStream("crm/program.json")) {
            if (bundled == null) {
                throw new IOException("crm/program.json is missing from the class path");
            }
            Files.copy(bundled, program, StandardCopyOption.REPLACE_EXISTING);
            return SelectionJob.of(folder.resolve("accounts.csv"))
                    .withTransactions(folder.resolve("sales_pipeline.csv"))
                    .withProgram(program)
                    .run();
        } finally {
            Files.delete(program);
        }
    }

    private static void print(SelectionResult result, PrintStream out) {
        Selection selection = result.selection();
        ImportCounts deals = result.imports().get("transactions");
        out.printf(
                Locale.ROOT,
                "%d deals read, %d of them without an account; %d won and used.%n%n",
                deals.read(),
                deals.unmatched(),
                deals.used());
        for (KeyAccount k : selection.keyAccounts()) {
            out.println(k.rank() + ". " + k.account().name() + ": " + k.reason());
        }
        if (selection.isPreselection()) {
            out.println();
            out.println("This is a pre-selection. Collect these ratings for the accounts above:");
            out.println(selection.model().missingDefaults().stream()
                    .map((KamCriterion c) -> "  " + c.name() + ": " + c.question())
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
