package dev.kam.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.io.SelectionResult;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.ModelCriterion;
import dev.kam.selection.NearMiss;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Selection.Status;
import dev.kam.selection.SelectionPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class HtmlReportTest {
    private final SelectionResult full = Cases.full();
    private final String english = Cases.html(full, Locale.ENGLISH);
    private final ParsedPage page = new ParsedPage(english);

    @Test
    void showsEverySectionInOrder() {
        assertThat(page.all("section").stream().map(s -> s.getAttribute("id")))
                .containsExactly(
                        "summary",
                        "chosen",
                        "near",
                        "sure",
                        "assess",
                        "stopped",
                        "size",
                        "matrix",
                        "agreement",
                        "model",
                        "data",
                        "next");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        String spanish = Cases.html(full, Cases.SPANISH);

        assertThat(page.root().getAttribute("lang")).isEqualTo("en");
        assertThat(page.text()).contains("Key account selection", "Data as of 30 June 2026", "What to do next");
        ParsedPage parsed = new ParsedPage(spanish);
        assertThat(parsed.root().getAttribute("lang")).isEqualTo("es");
        assertThat(parsed.text())
                .contains("Selección de cuentas clave", "Datos a 30 de junio de 2026", "Qué hacer ahora")
                .doesNotContain("What to do next", "points");
        assertThat(Cases.html(full, Locale.GERMAN)).isEqualTo(english);
    }

    @Test
    void saysInShortWhatWasChosen() {
        assertThat(page.section(Topic.SUMMARY))
                .contains("We looked at 120 accounts.", "10 of them were chosen as key accounts (at most 10).");
    }

    @Test
    void namesEveryAccountChosenWithItsScoreAndReason() {
        full.selection()
                .keyAccounts()
                .forEach(k -> assertThat(page.section(Topic.CHOSEN))
                        .contains(
                                k.account().name(),
                                k.reason().in(Locale.ENGLISH),
                                new Words(Locale.ENGLISH).points(k.score())));
    }

    @Test
    void writesTheSameBytesTwiceInAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(Cases.html(Cases.full(), Locale.ENGLISH)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void needsNothingFromElsewhere() {
        String without = english.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xhtml", "");

        assertThat(without)
                .doesNotContain("http://", "https://", "url(", "@import", "<script", "<link", "<img", "javascript:")
                .contains("default-src &#39;none&#39;");
    }

    @Test
    void canBeListenedTo() {
        for (Element svg : page.all("svg")) {
            if (!svg.getAttribute("aria-hidden").equals("true")) {
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
                    assertThat(english).containsOnlyOnce("id=\"" + id + "\"");
                }
            }
        }
        assertThat(page.all("th")).allMatch(th -> !th.getAttribute("scope").isEmpty());
        assertThat(page.all("figure"))
                .isNotEmpty()
                .allMatch(f -> f.getElementsByTagName("figcaption").getLength() == 1);
        assertThat(page.all("h1")).hasSize(1);
    }

    @Test
    void usesEachIdOnce() {
        List<String> ids = new ArrayList<>();
        page.all("*").stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);

        assertThat(ids).doesNotHaveDuplicates();
        page.all("a")
                .forEach(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
    }

    @Test
    void showsChangesThatAreEnough() {
        NearMiss near = full.selection().nearMisses().get(0);

        List<Change> changes = Change.of(full.selection(), near);

        assertThat(changes).isNotEmpty();
        for (Change change : changes) {
            double needed = near.wouldNeed().get(change.criterion()).orElseThrow();
            int row = full.selection().accounts().rowOf(near.account().id()).orElseThrow();
            int j = full.selection()
                    .model()
                    .criteria()
                    .indexOf(full.selection()
                            .model()
                            .criterion(change.criterion())
                            .orElseThrow());
            double today = full.selection().assessment().performanceOf(row, j).orElseThrow();
            assertThat(change.to().doubleValue()).isGreaterThanOrEqualTo(today + needed);
            Words words = new Words(Locale.ENGLISH);
            assertThat(page.section(Topic.NEAR))
                    .contains("from " + change.from(words) + " to " + change.to(words) + " (" + change.difference(words)
                            + ")");
        }
    }

    @Test
    void showsTheDisputeByNameWithEachRater() {
        assertThat(page.section(Topic.AGREEMENT)).contains("Account 5", "Bruno <b>:\u00A03.2", "Ana:\u00A06.8");
        assertThat(english).contains("Bruno &lt;b&gt;").doesNotContain("Bruno <b>");
    }

    @Test
    void countsWhatWasRead() {
        assertThat(page.section(Topic.DATA)).contains("23,456", "23,403");
    }

    @Test
    void givesThreeToFiveSteps() {
        for (SelectionResult result : List.of(full, nobody(), preselection(), alone())) {
            ParsedPage parsed = new ParsedPage(Cases.html(result, Locale.ENGLISH));
            Element last = parsed.all("section").get(parsed.all("section").size() - 1);
            assertThat(last.getElementsByTagName("li").getLength()).isBetween(3, 5);
        }
    }

    @Test
    void limitsRowsAndPointsAndSaysSo() {
        SelectionResult big = Cases.result(Cases.selector().axes(Cases.axes()).build(), Cases.accounts(6_000, 11, 0.1));
        assertThat(big.selection().count(Status.EXCLUDED)).isGreaterThan(2_000);

        ParsedPage parsed = new ParsedPage(Cases.html(big, Locale.ENGLISH));

        assertThat(parsed.section(Topic.STOPPED))
                .contains("And "
                        + new Words(Locale.ENGLISH).count(big.selection().count(Status.EXCLUDED) - 50)
                        + " more; all are in selection.json.");
        for (Element table : parsed.all("tbody")) {
            assertThat(table.getElementsByTagName("tr").getLength()).isLessThanOrEqualTo(HtmlReport.MAX_ROWS);
        }
        assertThat(parsed.section(Topic.SIZE)).contains("The figure shows 2000 of ");
        for (Element path : parsed.all("path")) {
            if (path.getAttribute("class").equals("dots")) {
                long dots = path.getAttribute("d").chars().filter(c -> c == 'M').count();
                assertThat(dots).isLessThanOrEqualTo(HtmlReport.MAX_POINTS - 10);
            }
        }
    }

    @Test
    void escapesHostileNames() {
        String[] names = {
            "<script>alert('x')</script>",
            "\"onload=alert(1) x='\u0000\u0007\uD800]]>&",
            "Long".repeat(75),
            "\u202Eevil\u2066 شركة\u200F",
            "👩‍👩‍👧‍👦".repeat(40),
            "{0}{9}$1\\"
        };
        for (Locale locale : List.of(Locale.ENGLISH, Cases.SPANISH)) {
            SelectionResult hostile = Cases.result(
                    Cases.selector()
                            .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(7))
                            .axes(Cases.axes())
                            .build(),
                    Cases.accounts(60, 5, 0.1, names));

            String html = Cases.html(hostile, locale);

            assertThat(html)
                    .doesNotContain("<script", "\"onload", "\u202E", "\u2066", "\u0000", "\u0007")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
            assertThat(new ParsedPage(html).all("script")).isEmpty();
        }
    }

    @Test
    void opensWithAPreselection() {
        SelectionResult result = preselection();

        ParsedPage parsed = new ParsedPage(Cases.html(result, Locale.ENGLISH));

        Element first = parsed.all("section").get(0);
        assertThat(first.getAttribute("class")).isEqualTo("box");
        assertThat(first.getTextContent())
                .startsWith("This is a pre-selection")
                .contains(
                        "New products",
                        "How ready is this customer",
                        result.selection().nearMisses().get(0).account().name());
        assertThat(parsed.section(Topic.CHOSEN)).startsWith("The accounts pre-selected");
        assertThat(parsed.section(Topic.MODEL)).contains("Taken from this data");
    }

    @Test
    void printsAnOverride() {
        SelectionResult result = Cases.result(
                Cases.selector()
                        .policy(SelectionPolicy.firstWave().withMaxKeyAccounts(12, "The board", "Two regions."))
                        .build(),
                Cases.accounts(60, 5, 0));

        assertThat(new ParsedPage(Cases.html(result, Locale.ENGLISH)).text())
                .contains("allows up to 12 key accounts; we advise no more than 10. Decided by: The board.");
    }

    @Test
    void saysWhenNobodyWasChosen() {
        ParsedPage parsed = new ParsedPage(Cases.html(nobody(), Locale.ENGLISH));

        assertThat(parsed.section(Topic.CHOSEN)).contains("Nobody was chosen");
        assertThat(parsed.section(Topic.NEXT)).contains("Go through the conditions");
    }

    @Test
    void writesOfOneAccountAndOfManyCriteria() {
        assertThat(new ParsedPage(Cases.html(alone(), Locale.ENGLISH)).section(Topic.SUMMARY))
                .contains("We looked at one account. It meets", "It was chosen as a key account (at most 10).");
        AccountTable table = Cases.accounts(40, 9, 0);
        List<ModelCriterion> criteria = new ArrayList<>();
        for (int j = 0; j < 30; j++) {
            int power = j;
            table = table.with(
                    "c" + j,
                    Column.of(IntStream.range(0, 40)
                            .mapToDouble(i -> (i * 7 + power * 3) % 41 * StrictMath.pow(10, power % 9 - 3))
                            .toArray()));
            criteria.add(ModelCriterion.of("c" + j, 1 + j % 3).withActionable(true));
        }
        SelectionResult many = Cases.result(
                KeyAccountSelector.builder(ScoringModel.ofCriteria(criteria)).build(), table);

        assertThat(new ParsedPage(Cases.html(many, Cases.SPANISH)).section(Topic.CHOSEN))
                .contains("AD c29");
    }

    @Test
    void writesToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.html");

        HtmlReport.in(Locale.ENGLISH).write(full, file);

        assertThat(Files.readString(file)).isEqualTo(english);
    }

    @Test
    void keepsLettersOfCriteriaApart() {
        Set<String> letters = new HashSet<>();
        IntStream.range(0, 800).forEach(j -> letters.add(Names.letter(j)));

        assertThat(letters).hasSize(800).contains("A", "Z", "AA", "ZZ", "AAA");
    }

    private static SelectionResult nobody() {
        double[] low = new double[30];
        Arrays.fill(low, 2);
        return Cases.result(Cases.selector().build(), Cases.accounts(30, 3, 0).with("alignment", Column.of(low)));
    }

    private static SelectionResult alone() {
        return Cases.result(Cases.selector().build(), Cases.accounts(1, 3, 0).with("alignment", Column.of(9)));
    }

    private static SelectionResult preselection() {
        return Cases.result(
                KeyAccountSelector.builder(ScoringModel.ofCriteria(List.of(ModelCriterion.of("revenue", 1))))
                        .build(),
                Cases.accounts(40, 5, 0));
    }

    @Test
    void saysWhoIsCertainAndWhatToFindOutNext() {
        String sure = page.section(Topic.SURE);
        assertThat(sure)
                .contains(
                        "How sure are we?",
                        "We made the choice again 2000 times.",
                        "the raters' differences leave open")
                .contains("How often each account is chosen", "With any weights", "What to find out next")
                .contains("Disputed: to be talked over", "would replace");
        assertThat(new ParsedPage(Cases.html(full, Cases.SPANISH)).section(Topic.SURE))
                .contains("Hemos repetido la elección 2000 veces", "Qué averiguar a continuación", "sustituiría a")
                .doesNotContain("weight");
    }
}
