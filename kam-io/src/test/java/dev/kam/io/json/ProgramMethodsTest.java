package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.kam.decision.method.RankingMethods;
import dev.kam.io.Program;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method and every weighting in a program file, read and written. */
class ProgramMethodsTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProgramFile.schema());

    private static String program(String fields) {
        return ("{`kam`: 1, `name`: `Methods`, `version`: `1`, `criteria`: ["
                        + "{`id`: `a`, `promethee`: {`type`: `linear`, `q`: 1, `p`: 3},"
                        + " `electre`: {`q`: 1, `p`: 2, `v`: 5}, `bounds`: [0, 10], `target`: 8},"
                        + "{`id`: `b`, `preference`: `min`, `promethee`: {`type`: `gaussian`, `s`: 2}, `bounds`: [-1, 1]}],"
                        + fields + "}")
                .replace('`', '"');
    }

    private static List<String> methods() {
        return List.of(
                "`weighted-sum`, `parameters`: {`normalization`: `sum`}",
                "`weighted-product`, `parameters`: {`epsilon`: 0.001}",
                "`waspas`, `parameters`: {`lambda`: 0.25, `normalization`: `max`}",
                "`topsis`, `parameters`: {`normalization`: `vector`}",
                "`vikor`, `parameters`: {`v`: 0.75}",
                "`promethee-ii`",
                "`electre-iii`, `parameters`: {`alpha`: 0.2, `beta`: -0.1, `credibility`: true}",
                "`copras`",
                "`edas`",
                "`marcos`",
                "`spotis`",
                "`mabac`",
                "`moora`",
                "`aras`",
                "`choquet`, `parameters`: {`normalization`: `none`, `moebius`: [{`criteria`: [`a`], `value`: 0.5},"
                        + " {`criteria`: [`b`], `value`: 0.25}, {`criteria`: [`a`, `b`], `value`: 0.25}]}",
                "`borda`, `parameters`: {`rankings`: [[1, 2, 3], [2, 2, 1]]}",
                "`copeland`");
    }

    private static List<String> weightings() {
        return List.of(
                "`direct`, `points`: {`a`: 3, `b`: 1}",
                "`equal`",
                "`swing`, `points`: {`a`: 100, `b`: 40}",
                "`rank-order-centroid`, `order`: [`b`, `a`]",
                "`rank-sum`, `order`: [`b`, `a`]",
                "`rank-reciprocal`, `order`: [`b`, `a`]",
                "`ahp`, `matrix`: [[1, 3], [null, 1]], `prioritization`: `geometric-mean`, `randomIndex`: `saaty`",
                "`ahp`, `judges`: [[[1, 3], [null, 1]], [[1, 5], [0.2, 1]]], `aggregation`: `priorities`",
                "`best-worst`, `best`: `a`, `worst`: `b`, `bestToOthers`: {`a`: 1, `b`: 4}, `othersToWorst`: {`a`: 4, `b`: 1}",
                "`entropy`",
                "`critic`",
                "`merec`",
                "`tree`, `tree`: {`children`: [{`weight`: 2, `children`: [{`id`: `a`}]}, {`id`: `b`, `weight`: 1}]}",
                "`pooled`, `judges`: [{`a`: 1, `b`: 2}, {`a`: 3, `b`: 1}], `mean`: `geometric`");
    }

    static Stream<String> programs() {
        return Stream.concat(
                methods().stream().map(m -> program("`method`: {`type`: " + m + "}")),
                weightings().stream().map(w -> program("`weighting`: {`type`: " + w + "}")));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void readsWhatItWrites(String text) {
        Program program = ProgramFile.parse("p.json", text);
        String written = JsonWriter.text(JsonStyle.PRETTY, json -> ProgramFile.write(program, json));

        assertThat(ProgramFile.parse("p.json", written)).isEqualTo(program);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void coversTheCatalogue() {
        assertThat(methods().stream().map(m -> m.split("`")[1]))
                .containsExactlyInAnyOrderElementsOf(RankingMethods.all().stream()
                        .map(RankingMethods.Entry::name)
                        .toList());
    }
}
