package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.io.SelectionResult;
import dev.kam.selection.Selection;

/** What every section of a report works with: the result, the words and the markup. */
final class Page {
    private final SelectionResult result;
    private final Words words;
    private final Names names;
    private final ScoreWords scores;
    private final Html html = new Html();

    Page(SelectionResult result, Words words) {
        this.result = result;
        this.words = words;
        this.names = new Names(result, words);
        this.scores = new ScoreWords(result.selection(), words);
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

    ScoreWords scores() {
        return scores;
    }

    /** The name of the method that ranked the accounts. */
    String method() {
        return MethodNames.of(selection().model().method().name(), words);
    }

    Html html() {
        return html;
    }

    /** Opens a section under its heading. */
    void open(Topic topic) {
        html.open("section", "id", topic.id()).element("h2", heading(topic));
    }

    /** The heading of a section; what was chosen by size or the like alone is not called key accounts. */
    String heading(Topic topic) {
        boolean preselected = topic == Topic.CHOSEN && selection().isPreselection();
        return words.in(preselected ? Labels.PRESELECTED : topic.heading());
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

    /** Says how many rows a table leaves out, if any. */
    void more(int all) {
        if (all > HtmlReport.MAX_ROWS) {
            paragraph("note", Labels.MORE, all - HtmlReport.MAX_ROWS);
        }
    }
}
