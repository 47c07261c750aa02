package dev.kam.io.report;

import java.util.Map;

/**
 * A score as a bar of what each criterion adds to it. Its places are percentages, so that it fits any width while its text
 * keeps its size.
 */
final class ContributionBar {
    /** From this share of the bar on, a part has room for its letter, or for its letter and its points. */
    private static final double ROOM_FOR_LETTER = 0.035;

    private static final double ROOM_FOR_BOTH = 0.115;
    private static final double ROOM_ON_WIDE_SCREENS = 0.055;
    private static final int HEIGHT = 22;

    private ContributionBar() {}

    static void draw(Page page, String id, String name, double score, Map<String, Double> contributions) {
        Svg svg = new Svg(page.html());
        Words words = page.words();
        String title = words.fill(ChosenLabels.BAR_TITLE, Words.name(name), words.points(score));
        svg.open(id, title, description(page, contributions), "class", "bar", "height", String.valueOf(HEIGHT));
        page.html().empty("rect", "class", "room", "x", "0", "y", "0", "width", "100%", "height", "22");
        double from = 0;
        int place = 0;
        for (double part : contributions.values()) {
            if (part > 0) {
                part(page, place, from, part);
            }
            from += Math.max(0, part);
            place++;
        }
        svg.close();
    }

    private static void part(Page page, int place, double from, double part) {
        page.html()
                .empty(
                        "rect",
                        "x",
                        Svg.percent(from),
                        "y",
                        "1",
                        "width",
                        Svg.percent(part),
                        "height",
                        "20",
                        "fill",
                        Names.fill(place));
        if (part >= ROOM_FOR_LETTER) {
            page.html()
                    .open("text", "x", Svg.percent(from + part / 2), "y", "15", "text-anchor", "middle")
                    .element("tspan", Names.letter(place), "font-weight", "600");
            if (part >= ROOM_FOR_BOTH) {
                page.html().text(" " + page.words().number(part * 100, 0));
            } else if (part >= ROOM_ON_WIDE_SCREENS) {
                page.html().element("tspan", " " + page.words().number(part * 100, 0), "class", "broad");
            }
            page.html().close("text");
        }
    }

    private static String description(Page page, Map<String, Double> contributions) {
        StringBuilder text = new StringBuilder();
        contributions.forEach((id, part) -> text.append(text.length() == 0 ? "" : "; ")
                .append(page.names().of(id))
                .append(' ')
                .append(page.words().points(part)));
        return text.append('.').toString();
    }
}
