package dev.kam.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.io.Mapping;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables in random dialects read back equal. */
class RoundTripTest extends Reading {
    private static final String[] PIECES = {"Acme", " & ", "\"", ",", ";", "\t", "\n", "\r\n", "ñ", "€", "x", "1.5", "'"
    };
    private static final String[] ENDS = {"\n", "\r\n", "\r"};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatWasWritten(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        char separator = ",;\t".charAt(random.nextInt(3));
        boolean comma = separator != ',' && random.nextBoolean();
        String end = ENDS[random.nextInt(3)];
        Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        int rows = 1 + random.nextInt(40);
        String[] names = new String[rows];
        double[] values = new double[rows];
        StringBuilder content = new StringBuilder("account_id|name|value|kept".replace('|', separator));
        for (int i = 0; i < rows; i++) {
            names[i] = text(random);
            values[i] = random.nextInt(8) == 0 ? Double.NaN : Math.scalb(random.nextDouble() - 0.5, random.nextInt(60));
            // A short first value shows the decimal sign.
            values[i] = i == 0 ? 0.5 : values[i];
            String number = Double.isNaN(values[i]) ? "" : Double.toString(values[i]);
            content.append(end).append('A').append(i).append(separator);
            content.append('"')
                    .append(names[i].replace("\"", "\"\""))
                    .append('"')
                    .append(separator);
            content.append(comma ? number.replace('.', ',') : number)
                    .append(separator)
                    .append(random.nextInt(2));
        }
        content.append(random.nextBoolean() ? end : "");

        RawTable table = TableFiles.read(
                file("accounts.csv", content.toString(), charset), TableSpec.accounts(), Mapping.none());

        assertThat(texts(table, "name")).isEqualTo(Arrays.asList(names));
        assertThat(numbers(table, "value")).containsExactly(values);
        assertThat(table.number("kept").assessed()).isEqualTo(rows);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("T");
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.append('.').toString();
    }
}
