package dev.kam.io.report;

/** Draws SVG within a page. Lengths are rounded to a tenth. */
final class Svg {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final Html html;

    Svg(Html html) {
        this.html = html;
    }

    Html html() {
        return html;
    }

    /** Opens a picture with a title and a description for those who cannot see it. */
    Svg open(String id, String title, String description, String... attributes) {
        String[] all = new String[attributes.length + 6];
        all[0] = "xmlns";
        all[1] = NAMESPACE;
        all[2] = "role";
        all[3] = "img";
        all[4] = "aria-labelledby";
        all[5] = id + "-t " + id + "-d";
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        html.open("svg", all).element("title", title, "id", id + "-t").element("desc", description, "id", id + "-d");
        return this;
    }

    void close() {
        html.close("svg");
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        html.empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", style);
        return this;
    }

    Svg text(double x, double y, String anchor, String style, String text) {
        html.element("text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "class", style);
        return this;
    }

    Svg path(String path, String style) {
        html.empty("path", "d", path, "class", style);
        return this;
    }

    /** A number with at most one decimal, the same on every machine. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }

    static String percent(double share) {
        long hundredths = Math.round(share * 10_000);
        String rest = String.valueOf(100 + Math.abs(hundredths) % 100).substring(1);
        return hundredths / 100 + "." + rest + "%";
    }
}
