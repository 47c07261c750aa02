package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.io.SelectionResult;
import dev.kam.selection.Selection;
import java.util.List;

/** What every section of a report works with: the result, the words and the markup. */
final class Page {
    private final SelectionResult result;
    private final Words words;
    private final Names names;
    private final Html html = new Html();

    Page(SelectionResult result, Words words) {
        this.result = result;
        this.words = words;
        this.names = new Names(result, words);
    }

    SelectionResult result() {
        return result;
    }

    Selection selection() {
        return result.selection();
    }

    Words words() {
        return words;
    }

    Names names() {
        return names;
    }

    Html html() {
        return html;
    }

    /** Opens a section under its heading. */
    void open(Topic topic) {
        html.open("section", "id", topic.id()).element("h2", words.in(topic.heading()));
    }

    void close() {
        html.close("section");
    }

    /** Writes an element with a sentence whose places are filled. */
    Page sentence(String tag, Text text, Object... args) {
        html.open(tag);
        inline(text, args);
        html.close(tag);
        return this;
    }

    /** Writes a paragraph of a class. */
    Page paragraph(String style, Text text, Object... args) {
        html.open("p", "class", style);
        inline(text, args);
        html.close("p");
        return this;
    }

    /** Writes a sentence whose places are filled; names are kept apart from the text around them. */
    Page inline(Text text, Object... args) {
        for (Object part : words.parts(text, args)) {
            if (part instanceof Words.Name name) {
                html.element("bdi", name.name());
            } else {
                html.text(part.toString());
            }
        }
        return this;
    }

    /** Writes the head of a table: its caption and the titles of its columns. */
    void openTable(Text caption, List<Text> columns) {
        html.open("div", "class", "wide").open("table");
        html.element("caption", words.in(caption)).open("thead").open("tr");
        columns.forEach(c -> html.element("th", words.in(c), "scope", "col"));
        html.close("tr").close("thead").open("tbody");
    }

    void closeTable() {
        html.close("tbody").close("table").close("div");
    }

    /** Writes the cell that names its row. */
    void rowName(String name) {
        html.open("th", "scope", "row");
        html.element("bdi", Words.name(name).name()).close("th");
    }

    void cell(String text) {
        html.element("td", text);
    }

    void figureCell(String number) {
        html.element("td", number, "class", "n");
    }

    /** Says how many rows a table leaves out, if any. */
    void more(int all) {
        if (all > HtmlReport.MAX_ROWS) {
            paragraph("note", Labels.MORE, all - HtmlReport.MAX_ROWS);
        }
    }
}
