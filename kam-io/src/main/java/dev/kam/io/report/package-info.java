/**
 * The report: a selection as one HTML file that a person reads on a screen, on a phone or on paper.
 *
 * <p>The file is complete in itself. It has no script, asks for nothing from elsewhere and forbids that anything does; its
 * figures are SVG within the page. It is well-formed XML too, and the same result gives the same bytes everywhere. Every text
 * that comes from data is escaped.
 *
 * <pre>{@code
 * HtmlReport.in(Locale.forLanguageTag("es")).write(result, Path.of("report.html"));
 * }</pre>
 */
@NullMarked
package dev.kam.io.report;

import org.jspecify.annotations.NullMarked;
