package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.selection.Selection;
import dev.kam.selection.Selection.Status;
import dev.kam.selection.SizeBias;

/** The choice in one paragraph, and in five numbers. */
final class Summary {
    private Summary() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        Selection selection = page.selection();
        int all = selection.accounts().size();
        int chosen = selection.keyAccounts().size();
        int near = selection.nearMisses().size();
        int passed = chosen + near + selection.count(Status.ELIGIBLE);
        page.open(Topic.SUMMARY);
        html.open("p", "class", "lead");
        html.text(words.count(all, Labels.LOOKED_ONE, Labels.LOOKED) + " ");
        html.text(passed(words, passed, all));
        html.text(" " + chose(page, chosen, passed));
        selection
                .sizeBias()
                .flatMap(SizeBias::verdict)
                .ifPresent(verdict -> html.text(" " + words.in(verdict.words())));
        html.close("p");
        html.open("dl", "class", "counts");
        count(page, all, Labels.LOOKED_AT);
        count(page, chosen, Labels.WERE_CHOSEN);
        count(page, near, Labels.IN_LINE);
        count(page, passed - chosen - near, Labels.OTHERS_PASSED);
        count(page, selection.count(Status.ASSESS_NEXT), Labels.TO_ASSESS);
        count(page, selection.count(Status.EXCLUDED), Labels.WERE_STOPPED);
        html.close("dl");
        page.close();
    }

    private static String passed(Words words, int passed, int all) {
        if (passed == 0) {
            return words.in(Labels.PASSED_NONE);
        }
        if (passed == all) {
            return words.in(all == 1 ? Labels.PASSED_IT : Labels.PASSED_ALL);
        }
        return words.count(passed, Labels.PASSED_ONE, Labels.PASSED);
    }

    private static String chose(Page page, int chosen, int passed) {
        if (chosen == 0) {
            return page.words().in(Labels.CHOSE_NONE);
        }
        int most = page.selection().selector().policy().maxKeyAccounts();
        if (page.selection().isPreselection()) {
            return page.words().fill(chosen == 1 ? Labels.CHOSE_PRE_ONE : Labels.CHOSE_PRE, chosen, most);
        }
        Text one = passed == 1 ? Labels.CHOSE_IT : Labels.CHOSE_ONE;
        return page.words().fill(chosen == 1 ? one : Labels.CHOSE, chosen, most);
    }

    private static void count(Page page, int number, Text label) {
        page.html().open("div").element("dt", page.words().in(label));
        page.html().element("dd", page.words().count(number)).close("div");
    }
}
