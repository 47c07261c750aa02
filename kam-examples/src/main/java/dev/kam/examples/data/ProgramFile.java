package dev.kam.examples.data;

/** The program file of the sample: the default criteria and a first year with eight key accounts at most. */
final class ProgramFile {

    static final String TEXT = """
            {
              "kam": 1,
              "name": "Forja Atlántica 2027",
              "version": "1",
              "currency": "EUR",
              "criteria": [
                {"id": "new-products", "weight": 25},
                {"id": "new-markets", "weight": 20},
                {"id": "prescription", "weight": 25},
                {"id": "alignment", "weight": 20},
                {"id": "willingness-to-partner", "weight": 10}
              ],
              "weighting": {"type": "direct"},
              "method": {"type": "weighted-sum"},
              "gates": [{"criterion": "alignment", "atLeast": 5}],
              "selection": {"maxKeyAccounts": 8, "incubate": 5, "minCoverage": 0.7, "sizeColumn": "revenue"},
              "axes": {
                "attractiveness": {"criteria": ["new-products", "new-markets", "prescription"], "cut": 6.0},
                "strength": {
                  "criteria": [
                    {"ours": "our_service", "best": "best_service", "weight": 60},
                    {"ours": "our_price", "best": "best_price", "weight": 40}
                  ],
                  "cut": 1.0
                }
              }
            }
            """;

    private ProgramFile() {}
}
