package dev.kam.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.examples.data.BundledSample;
import dev.kam.io.job.SelectionJob;
import dev.kam.selection.KeyAccount;
import dev.kam.selection.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiveMethodsTest {

    @TempDir
    Path folder;

    private Map<String, Selection> choices() throws IOException {
        BundledSample.copyTo(folder);
        return FiveMethods.compare(SelectionJob.of(folder.resolve("accounts.csv"))
                .withTransactions(folder.resolve("transactions.csv"))
                .withRatings(folder.resolve("ratings.csv"))
                .withProgram(folder.resolve("program.json"))
                .run()
                .selection());
    }

    @Test
    void findsTheAccountsThatAllFiveMethodsChoose() throws IOException {
        Map<String, Selection> choices = choices();

        assertThat(choices).containsOnlyKeys("weighted-sum", "topsis", "vikor", "promethee-ii", "edas");
        List<String> byAll = FiveMethods.chosenByAll(choices);
        assertThat(byAll).hasSize(6);
        assertThat(choices.values())
                .allSatisfy(choice -> assertThat(choice.keyAccounts())
                        .extracting(k -> k.account().id())
                        .containsAll(byAll));
    }

    @Test
    void printsWhereTheyAgree() throws IOException {
        Map<String, Selection> choices = choices();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FiveMethods.print(choices, new PrintStream(out, true, StandardCharsets.UTF_8));

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).startsWith("Rank by ").endsWith("  weighted-sum  topsis  vikor  promethee-ii  edas");
        KeyAccount first = choices.get("weighted-sum").keyAccounts().get(0);
        assertThat(lines.get(1)).startsWith(first.account().name() + " ");
        assertThat(lines.get(lines.size() - 1)).startsWith("All 5 methods agree on 6 accounts; ");
        int width = lines.get(0).length();
        assertThat(lines.subList(1, lines.size() - 2)).allMatch(line -> line.length() == width);
    }
}
