package dev.kam.benchmarks;

import dev.kam.io.Mapping;
import dev.kam.io.table.TableFiles;
import dev.kam.io.table.TableSpec;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A seeded file of accounts with twelve columns for the reading benchmarks: id, name, country and nine numbers. */
final class AccountsCsv implements AutoCloseable {
    private static final String[] COUNTRIES = {"ES", "PT", "FR", "IT", "DE"};
    private static final int NUMBERS = 9;

    private final Path file;

    private AccountsCsv(Path file) {
        this.file = file;
    }

    static AccountsCsv of(int rows) throws IOException {
        Path file = Files.createTempFile("kam-accounts-", ".csv");
        SplittableRandom random = new SplittableRandom(20_260_630);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("account_id,name,country");
            for (int j = 0; j < NUMBERS; j++) {
                out.write(",c" + j);
            }
            out.write('\n');
            for (int i = 0; i < rows; i++) {
                out.write("A" + i + ",Fictitious Company " + i + "," + COUNTRIES[random.nextInt(COUNTRIES.length)]);
                for (int j = 0; j < NUMBERS; j++) {
                    out.write("," + random.nextInt(10) + "." + (10_000 + random.nextInt(90_000)));
                }
                out.write('\n');
            }
        }
        return new AccountsCsv(file);
    }

    /** Reads all columns, with every check, and returns the number of rows. */
    double read() {
        return TableFiles.read(file, TableSpec.accounts(), Mapping.none()).rows();
    }

    double megabytes() throws IOException {
        return Files.size(file) / 1e6;
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
