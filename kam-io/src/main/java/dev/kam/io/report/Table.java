package dev.kam.io.report;

import dev.kam.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A table whose rows are named by their first cell. On a phone its rows stand one below the other, each cell with the title
 * of its column; the roles keep it a table for those who listen to it.
 */
final class Table {
    private final Page page;
    private final Html html;
    private final List<String> titles = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();
    private int cell;

    /** Starts a table. */
    Table(Page page, Text caption) {
        this.page = page;
        this.html = page.html();
        html.open("div", "class", "wide").open("table", "role", "table");
        html.element("caption", page.words().in(caption));
    }

    /** Adds a column of texts. */
    Table column(Text title) {
        return column(title, false);
    }

    /** Adds a column of numbers. */
    Table numbers(Text title) {
        return column(title, true);
    }

    private Table column(Text title, boolean number) {
        titles.add(page.words().in(title));
        numeric.add(number);
        return this;
    }

    /** Writes the titles of the columns. */
    Table head() {
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (int c = 0; c < titles.size(); c++) {
            html.element(
                    "th", titles.get(c), "scope", "col", "role", "columnheader", "class", numeric.get(c) ? "n" : "t");
        }
        html.close("tr").close("thead").open("tbody", "role", "rowgroup");
        return this;
    }

    /** Starts a row. */
    Table row(String name) {
        html.open("tr", "role", "row").open("th", "scope", "row", "role", "rowheader");
        html.element("bdi", Words.name(name).name()).close("th");
        cell = 1;
        return this;
    }

    /** Writes a cell. */
    Table cell(String text) {
        open();
        html.text(text);
        return close();
    }

    /** Opens a cell whose content follows. */
    void open() {
        boolean number = numeric.get(cell);
        html.open("td", "role", "cell", "class", number ? "n" : "t", "data-title", titles.get(cell));
        cell++;
    }

    /** Closes a cell that was opened. */
    Table close() {
        html.close("td");
        return this;
    }

    void endRow() {
        html.close("tr");
    }

    void end() {
        html.close("tbody").close("table").close("div");
    }
}
