package dev.kam.io.report;

import dev.kam.Notice;
import dev.kam.Text;
import dev.kam.io.ImportCounts;
import java.util.List;
import java.util.Map;

/** What became of the rows of each file, and what the reader should know. */
final class DataSection {
    private static final Map<String, Text> FILES = Map.of(
            "accounts", ModelLabels.ACCOUNTS_FILE,
            "transactions", ModelLabels.TRANSACTIONS_FILE,
            "ratings", ModelLabels.RATINGS_FILE);

    private DataSection() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        page.open(Topic.DATA);
        if (page.result().imports().isEmpty()) {
            html.element("p", words.in(ModelLabels.NO_IMPORTS));
        } else {
            Table table = new Table(page, ModelLabels.IMPORT_CAPTION)
                    .column(ModelLabels.FILE)
                    .numbers(ModelLabels.READ)
                    .numbers(ModelLabels.FILTERED)
                    .numbers(ModelLabels.STRAYS)
                    .numbers(ModelLabels.IGNORED)
                    .numbers(ModelLabels.USED)
                    .head();
            page.result().imports().forEach((file, counts) -> row(page, table, file, counts));
            table.end();
        }
        html.element("h3", words.in(ModelLabels.NOTICES));
        List<Notice> notices = page.result().notices();
        if (notices.isEmpty()) {
            html.element("p", words.in(ModelLabels.NO_NOTICES));
        } else {
            html.open("ul");
            notices.stream().limit(HtmlReport.MAX_ROWS).forEach(notice -> html.element("li", words.in(notice.text())));
            html.close("ul");
            page.more(notices.size());
        }
        page.close();
    }

    private static void row(Page page, Table table, String file, ImportCounts counts) {
        Words words = page.words();
        table.row(words.in(FILES.getOrDefault(file, Text.same(file))))
                .cell(words.count(counts.read()))
                .cell(words.count(counts.filtered()))
                .cell(words.count(counts.strays()))
                .cell(words.count(counts.ignored()))
                .cell(words.count(counts.used()))
                .endRow();
    }
}
