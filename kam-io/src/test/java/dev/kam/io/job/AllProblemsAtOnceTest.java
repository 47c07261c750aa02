package dev.kam.io.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kam.KamDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllProblemsAtOnceTest {
    @TempDir
    private Path dir;

    @Test
    void namesWrongCellsAndDuplicatesOfAccountsInOneGo() throws IOException {
        write(
                "accounts.csv",
                "account_id,name,alignment",
                "A,Ardoluna,5",
                "A,Brisaluna,high",
                ",Claramar,4",
                "D,Doriluna",
                "E,Estrelmar,6,7",
                "A,Fontemar,3");

        assertThat(problems(SelectionJob.of(dir.resolve("accounts.csv"))))
                .containsExactly(
                        "accounts.csv:3, column 'alignment': expected a number but found 'high'",
                        "accounts.csv:3, column 'account_id': expected each account once but 'A' stands at accounts.csv:2"
                                + " already",
                        "accounts.csv:4, column 'account_id': expected a value but the cell is blank",
                        "accounts.csv:5: expected 3 fields, as in the header, but found 2",
                        "accounts.csv:6: expected 3 fields, as in the header, but found 4. Maybe a text or a number with"
                                + " the separator in it lacks its quotes.",
                        "accounts.csv:7, column 'account_id': expected each account once but 'A' stands at accounts.csv:2"
                                + " already");
    }

    @Test
    void namesWrongCellsAndStrangersOfRatingsInOneGo() throws IOException {
        write("accounts.csv", "account_id,name,alignment", "Ardo,Ardoluna,5");
        write(
                "ratings.csv",
                "account_id,criterion,rater,score",
                "Ardo,alignment,Ana,much",
                "Brisa,alignment,Ana,5",
                "Ardo,alignement,Ana,5",
                "Ardo,alignment,Bea,11",
                "Ardo,alignment,Bea,9");

        assertThat(problems(SelectionJob.of(dir.resolve("accounts.csv")).withRatings(dir.resolve("ratings.csv"))))
                .containsExactly(
                        "ratings.csv:2, column 'score': expected a number but found 'much'",
                        "ratings.csv:3, column 'account_id': expected a known account but found 'Brisa'",
                        "ratings.csv:4, column 'criterion': expected one of the criteria [new-products, new-markets,"
                                + " prescription, alignment, willingness-to-partner, growth-potential, profitability, size,"
                                + " risk] but found 'alignement'. Maybe 'alignment'.",
                        "ratings.csv:5, column 'score': expected a score between 0 and 10 on 'alignment' but found 11",
                        "ratings.csv:6: expected one rating of 'Ardo' on 'alignment' by 'Bea' but there is another at"
                                + " ratings.csv:5");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(dir.resolve(name), String.join("\n", lines) + "\n");
    }

    private List<String> problems(SelectionJob job) {
        KamDataException wrong = catchThrowableOfType(KamDataException.class, job::run);
        return wrong.problems().stream()
                .map(problem -> problem.toString().replace(dir + "/", ""))
                .toList();
    }
}
