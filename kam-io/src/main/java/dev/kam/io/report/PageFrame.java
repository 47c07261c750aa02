package dev.kam.io.report;

import dev.kam.io.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The page around the sections: head, title, contents, foot. */
final class PageFrame {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PageFrame() {}

    static void write(Page page) {
        Html html = page.html();
        Words words = page.words();
        html.raw("<!DOCTYPE html>\n");
        html.open(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "lang",
                words.language(),
                "xml:lang",
                words.language());
        head(page);
        html.open("body");
        title(page);
        html.open("main");
        Opening.write(page);
        Summary.write(page);
        ChosenAccounts.write(page);
        NearMisses.write(page);
        SureSection.write(page);
        OpenAssessments.write(page);
        StoppedAccounts.write(page);
        SizeSection.write(page);
        MatrixSection.write(page);
        AgreementSection.write(page);
        ModelSection.write(page);
        DataSection.write(page);
        NextSteps.write(page);
        html.close("main");
        html.open("footer").element("p", words.in(Labels.FOOTER)).close("footer");
        html.close("body").close("html");
    }

    private static void head(Page page) {
        Html html = page.html();
        html.raw("\n").open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light");
        html.element(
                "title",
                page.words().in(Labels.TITLE) + ": "
                        + Words.name(page.result().program().name()).name());
        html.open("style").raw(css()).close("style").close("head");
    }

    private static void title(Page page) {
        Html html = page.html();
        Words words = page.words();
        Program program = page.result().program();
        html.open("header").element("h1", words.in(Labels.TITLE)).open("p", "class", "of");
        page.inline(Labels.PROGRAM, new Words.Name(program.name()), new Words.Name(program.version()));
        page.result().asOf().ifPresent(date -> {
            html.text(" · ");
            page.inline(Labels.AS_OF, words.date(date));
        });
        html.close("p");
        html.open("nav", "aria-label", words.in(Labels.CONTENTS)).open("ul");
        for (Topic topic : Topic.values()) {
            if (topic != Topic.MATRIX || MatrixSection.isThere(page)) {
                html.open("li")
                        .element("a", page.heading(topic), "href", "#" + topic.id())
                        .close("li");
            }
        }
        html.close("ul").close("nav").close("header");
    }

    /** The style sheet, which holds nothing that has to be escaped. */
    private static String css() {
        try (InputStream css = PageFrame.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css must stand beside the classes of the report");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
