package dev.kam.examples.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The sample that comes with the jar: {@value #ACCOUNTS} accounts made by {@link SampleData} with the seed
 * {@value #SEED}.
 */
public final class BundledSample {

    /** The number of accounts: {@value}. */
    public static final int ACCOUNTS = 240;

    /** The seed: {@value}. */
    public static final long SEED = 42;

    private static final String FOLDER = "sample/";

    private BundledSample() {}

    /**
     * Copies the files of the sample, {@link SampleData#FILES}, out of the jar; those of the same names are replaced.
     *
     * @param directory where to; created with its parents if it does not exist
     * @throws IOException if a file cannot be read or written
     */
    public static void copyTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (String name : SampleData.FILES) {
            try (InputStream in = BundledSample.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new FileNotFoundException("file '" + name + "' of the bundled sample is missing");
                }
                Files.copy(in, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
