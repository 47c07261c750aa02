package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.io.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts something else in place of each value of a good line: there is always an answer, and never a NaN. */
class DecideMutationsTest {
    private static final List<Object> OTHERS = List.of(
            JsonTree.NULL,
            "price",
            "x",
            "",
            Boolean.TRUE,
            0L,
            -1L,
            2L,
            1e-300,
            1.7e308,
            -1.7e308,
            List.of(),
            List.of(List.of()),
            List.of(1L),
            Map.of(),
            Map.of("price", 1L));

    static Stream<String> lines() {
        String moebius =
                "{`moebius`:[{`criteria`:[`price`],`value`:0.5},{`criteria`:[`price`,`quality`],`value`:0.5}]}";
        String axes = "{`axes`:[{`criteria`:[`price`],`cut`:0},{`criteria`:[`quality`]}]}";
        String linear = ",`value`:{`type`:`linear`,`worst`:%s,`best`:%s}";
        return Stream.of(
                Lines.two("weighted-sum", "", linear.formatted(9, 0), linear.formatted(0, 9)),
                Lines.two("weighted-product", "{`normalization`:`max`,`epsilon`:0.001}"),
                Lines.two("waspas", "{`lambda`:0.3}"),
                Lines.two("topsis", "{`normalization`:`vector`}"),
                Lines.two("vikor", "{`v`:0.5}"),
                Lines.two(
                        "promethee-ii",
                        "",
                        ",`promethee`:{`type`:`linear`,`q`:1,`p`:2}",
                        ",`promethee`:{`type`:`gaussian`,`s`:2}"),
                Lines.two(
                        "electre-iii",
                        ",`parameters`:{`alpha`:0.3,`beta`:-0.15,`credibility`:true}",
                        ",`electre`:{`q`:1,`p`:2,`v`:3}",
                        ",`electre`:{`q`:0,`p`:1}"),
                Lines.two("copras", ""),
                Lines.two("edas", ""),
                Lines.two("marcos", ""),
                Lines.two("mabac", ""),
                Lines.two("moora", ""),
                Lines.two("aras", ""),
                Lines.two("spotis", "", ",`bounds`:[0,9],`target`:4", ",`bounds`:[0,9]"),
                Lines.two("choquet", moebius),
                Lines.two("borda", "{`rankings`:[[1,2],[2,1]]}"),
                Lines.two("copeland", ""),
                Lines.two("mr-sort", "{`profiles`:[[1,2]],`majority`:0.6,`vetoes`:[[null,1]]}"),
                Lines.two(
                        "electre-tri-b",
                        ",`parameters`:{`profiles`:[[1,2]],`lambda`:0.6,`rule`:`optimistic`}",
                        ",`electre`:{`q`:1,`p`:2,`v`:3}",
                        ""),
                Lines.two(
                        "glnf",
                        ",`parameters`:{`profiles`:[[1,3],[2,2],[4,1]]}",
                        ",`promethee`:{`type`:`level`,`q`:1,`p`:2}",
                        ""),
                Lines.two(
                        "thresholds",
                        "{`of`:{`method`:`vikor`,`parameters`:{`v`:0.5}},`cuts`:[0.2,0.4],`margin`:0.1,"
                                + "`former`:[1,null]}"),
                Lines.two("matrix", ",`parameters`:" + axes, linear.formatted(9, 0), linear.formatted(0, 9)),
                Lines.two("two-dimension", axes),
                Lines.weighed("{`type`:`direct`,`points`:{`price`:1,`quality`:2,`service`:3}}"),
                Lines.weighed("{`type`:`rank-sum`,`order`:[`price`,`quality`,`service`]}"),
                Lines.weighed("{`type`:`ahp`,`matrix`:[[1,2,3],[0.5,1,null],[0.333,null,1]],`randomIndex`:`saaty`}"),
                Lines.weighed("{`type`:`ahp`,`judges`:[[[2,3],[4]],[[5,6],[7]]],`aggregation`:`priorities`,"
                        + "`prioritization`:`geometric-mean`}"),
                Lines.weighed("{`type`:`best-worst`,`best`:`price`,`worst`:`service`,`bestToOthers`:{`price`:1,"
                        + "`quality`:2,`service`:9},`othersToWorst`:{`price`:9,`quality`:5,`service`:1}}"),
                Lines.weighed("{`type`:`entropy`}"),
                Lines.weighed("{`type`:`critic`}"),
                Lines.weighed("{`type`:`merec`}"),
                Lines.weighed("{`type`:`tree`,`tree`:{`children`:[{`id`:`price`,`weight`:2},{`children`:["
                        + "{`id`:`quality`,`weight`:1},{`id`:`service`,`weight`:3}]}]}}"),
                Lines.weighed("{`type`:`pooled`,`judges`:[{`price`:1,`quality`:2,`service`:3},{`price`:3,`quality`:2,"
                        + "`service`:1}],`mean`:`geometric`}"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void answersWhateverStandsInPlaceOfAValue(String line) throws SyntaxError {
        Object tree = JsonTree.parse(line.replace('`', '"'), Place.root("line"), new Problems());
        List<String> unsound = new ArrayList<>();
        int[] answered = {0};

        assertThat(Lines.answer(line)).doesNotContain("`error`");
        change(tree, ignored -> {}, () -> {
            answered[0]++;
            String changed = JsonWriter.text(JsonStyle.COMPACT, json -> write(json, tree));
            try {
                String answer = Lines.answer(changed);
                if (!isSound(answer)) {
                    unsound.add(changed + " " + answer);
                }
            } catch (RuntimeException e) {
                unsound.add(changed + " " + e);
            }
        });

        assertThat(unsound).isEmpty();
        assertThat(answered[0]).isGreaterThan(20 * OTHERS.size());
    }

    private static boolean isSound(String answer) {
        boolean rejected = answer.matches("\\{`id`:(null|`[^`]*`|[0-9.E-]+),`error`:`cases.jsonl:7[#:].*`}");
        boolean solved =
                answer.contains("`weights`:[") && (answer.contains("`scores`:[") || answer.contains("`categories`:["));
        return rejected
                || solved && !answer.contains("NaN") && !answer.contains("Infinity") && !answer.contains("[null");
    }

    /** Puts each of the others in place of a node and of all within it, and each time runs the check. */
    @SuppressWarnings("unchecked")
    private static void change(Object node, Consumer<Object> place, Runnable check) {
        for (Object other : OTHERS) {
            place.accept(other);
            check.run();
        }
        place.accept(node);
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> fields = (Map<String, Object>) map;
            for (String name : List.copyOf(fields.keySet())) {
                change(fields.get(name), other -> fields.put(name, other), check);
            }
        } else if (node instanceof List<?> list) {
            List<Object> elements = (List<Object>) list;
            for (int i = 0; i < elements.size(); i++) {
                int at = i;
                change(elements.get(i), other -> elements.set(at, other), check);
            }
        }
    }

    private static void write(JsonWriter json, Object node) {
        if (node instanceof Map<?, ?> map) {
            json.beginObject();
            map.forEach((name, value) -> write(json.name((String) name), value));
            json.endObject();
        } else if (node instanceof List<?> list) {
            json.beginArray();
            list.forEach(element -> write(json, element));
            json.endArray();
        } else if (node instanceof String text) {
            json.value(text);
        } else if (node instanceof Boolean flag) {
            json.value(flag);
        } else if (node instanceof Number number) {
            json.value(number.doubleValue());
        } else {
            json.nullValue();
        }
    }
}
