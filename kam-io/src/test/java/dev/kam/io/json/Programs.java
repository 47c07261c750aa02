package dev.kam.io.json;

import java.util.regex.Matcher;

/** Program files for tests. */
final class Programs {
    /** The least that a program has to say. */
    static final String LEAST = """
            {"kam": 1, "name": "Least", "version": "1", "criteria": [{"id": "growth"}]}
            """;

    /** Everything that a program can say. */
    static final String EVERYTHING = """
            {
              "kam": 1,
              "name": "Iberia «2027»",
              "version": "3",
              "currency": "EUR",
              "columns": {
                "accounts": {"account_id": "account", "name": "account", "growth": "Growth %"},
                "transactions": {"amount": "close value"},
                "ratings": {"rater": "who"}
              },
              "filters": {
                "transactions": [
                  {"column": "deal_stage", "equals": "Won"},
                  {"column": "year", "oneOf": [2025, "2026"]},
                  {"column": "amount", "atLeast": 0.5},
                  {"column": "date", "atMost": "2026-12-31"}
                ],
                "accounts": [{"column": "employees", "atLeast": 1e20}]
              },
              "csv": {"decimal": ",", "ratings": {"separator": "semicolon", "decimal": "point"}},
              "criteria": [
                {"id": "new-products", "weight": 25},
                {"id": "alignment", "weight": 5.5, "scale": [1, 5], "actionable": false},
                {"id": "growth", "column": "growth_pct", "preference": "max", "weight": 10, "actionable": true,
                 "value": {"type": "linear", "worst": -10, "best": 30}, "missing": "renormalize"},
                {"id": "age", "preference": "min", "weight": 1,
                 "value": {"type": "piecewise", "points": [[0, 1], [5, 0.25], [40, 0]]}, "missing": "worst"},
                {"id": "distance", "preference": "target", "weight": 1,
                 "value": {"type": "target", "zeroBelow": 0, "from": 10, "to": 50, "zeroAbove": 1e3},
                 "missing": "neutral"},
                {"id": "visits", "weight": 0, "value": {"type": "quantiles", "of": [0, 2, 2, 9]}, "missing": "interval"},
                {"id": "spend", "column": "transactions.total", "weight": 5, "missing": "reject",
                 "value": {"type": "linear", "worst": 0.1, "best": 1234567.891, "derived": true}},
                {"id": "risk", "weight": 2}
              ],
              "weighting": {"type": "direct"},
              "method": {"type": "weighted-sum", "parameters": {"normalization": "vector"}},
              "gates": [
                {"criterion": "alignment", "atLeast": 5},
                {"criterion": "profitability", "atMost": 9.5},
                {"column": "sector", "oneOf": ["Energy", "Rail"]}
              ],
              "selection": {"maxKeyAccounts": 12, "incubate": 0, "minCoverage": 0.55, "sizeColumn": "revenue",
                            "override": {"by": "Board", "reason": "Two regions"}},
              "axes": {
                "attractiveness": {"criteria": ["new-products", "growth"], "cut": 5.5},
                "strength": {"criteria": [{"ours": "our_service", "best": "best_service", "weight": 60}], "cut": 1.1}
              }
            }
            """;

    private Programs() {}

    /** The program with everything, in which the first match of a pattern is replaced. */
    static String with(String pattern, String replacement) {
        return changed(EVERYTHING, pattern, replacement);
    }

    static String changed(String program, String pattern, String replacement) {
        String changed = program.replaceFirst(pattern, Matcher.quoteReplacement(replacement));
        if (changed.equals(program)) {
            throw new IllegalArgumentException("pattern must match but did not: " + pattern);
        }
        return changed;
    }
}
