package dev.kam.examples.data;

/** The note that says where the data come from. */
final class SourceNote {

    private static final String TEMPLATE = """
            # Source of these files

            All of it is fictitious. "Forja Atlántica", its customers, the people who rate them and every figure were \
            invented by a program; no name is meant to be that of a real company or person, and any likeness is chance.

            - Generator: `dev.kam.examples.data.SampleData`, kam-examples
            - Accounts: %ACCOUNTS%; seed: %SEED%; as-of date of the data: %AS_OF%
            - Command: `kam generate --accounts %ACCOUNTS% --seed %SEED% --out DIR`

            The same accounts and seed give the same bytes on every machine. `ratings.csv` holds the judgements of a \
            panel on the first %RATED% accounts; ratings win over the columns of `accounts.csv`, so in a larger data \
            set the accounts beyond count as not assessed when both are used.
            """;

    private SourceNote() {}

    static String text(int accounts, long seed) {
        return TEMPLATE.replace("%ACCOUNTS%", Integer.toString(accounts))
                .replace("%SEED%", Long.toString(seed))
                .replace("%AS_OF%", SampleData.AS_OF.toString())
                .replace("%RATED%", Integer.toString(RatingsFile.RATED_ACCOUNTS));
    }
}
