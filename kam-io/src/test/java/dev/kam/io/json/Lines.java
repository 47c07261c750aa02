package dev.kam.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers decision problems for tests; they are written with backticks for double quotes. */
final class Lines {
    /** Two alternatives, A = (3, 4) and B = (1, 2), on a cost 'price' and a benefit 'quality' that weigh the same. */
    private static final String PROBLEM = "{`id`:`x`,`method`:`%s`%s,`alternatives`:[`A`,`B`],`criteria`:"
            + "[{`id`:`price`,`preference`:`min`%s},{`id`:`quality`,`preference`:`max`%s}],"
            + "`performances`:[[3,4],[1,2]]}";

    private Lines() {}

    /** A problem of two alternatives and two criteria that weigh 0.5 each, with more fields for each of its parts. */
    static String two(String method, String fields, String price, String quality) {
        return String.format(PROBLEM, method, fields, ",`weight`:0.5" + price, ",`weight`:0.5" + quality);
    }

    /** A = (3, 4), B = (1, 2), C = (2, 9) on a benefit 'a' and a cost 'b' that weigh the same. */
    static String three(String method, String parameters, String a, String b) {
        return "{`id`:`x`,`method`:`" + method + "`" + (parameters.isEmpty() ? "" : ",`parameters`:" + parameters)
                + ",`alternatives`:[`A`,`B`,`C`],`criteria`:[{`id`:`a`,`preference`:`max`,`weight`:0.5"
                + (a.isEmpty() ? "" : "," + a) + "},{`id`:`b`,`preference`:`min`,`weight`:0.5"
                + (b.isEmpty() ? "" : "," + b) + "}],`performances`:[[3,4],[1,2],[2,9]]}";
    }

    static String two(String method, String parameters) {
        return two(method, parameters.isEmpty() ? "" : ",`parameters`:" + parameters, "", "");
    }

    /** A problem of three criteria without weights, whose weights a weighting finds. */
    static String weighed(String weighting) {
        return "{`id`:`x`,`method`:`weighted-sum`,`weighting`:" + weighting + ",`alternatives`:[`A`,`B`],`criteria`:"
                + "[{`id`:`price`,`preference`:`min`},{`id`:`quality`,`preference`:`max`},"
                + "{`id`:`service`,`preference`:`max`}],`performances`:[[3,4,5],[1,2,6]]}";
    }

    /** The answer as it is, with backticks. */
    static String answer(String problem) {
        return DecisionLines.of("cases.jsonl")
                .answer(7, problem.replace('`', '"'))
                .replace('"', '`');
    }

    /** The fields of an answer that is no error. */
    static Map<?, ?> fields(String problem) {
        String answer = DecisionLines.of("cases.jsonl").answer(7, problem.replace('`', '"'));
        Map<?, ?> fields = (Map<?, ?>) tree(answer);
        assertThat(fields.get("error")).as(problem).isNull();
        return fields;
    }

    /** The message of an answer that is an error, without the name of the file and the line. */
    static String error(String problem) {
        String answer = DecisionLines.of("cases.jsonl").answer(7, problem.replace('`', '"'));
        Map<?, ?> fields = (Map<?, ?>) tree(answer);
        assertThat(fields.keySet()).as(answer).hasToString("[id, error]");
        return ((String) fields.get("error")).replace("cases.jsonl:7", "").replace('"', '`');
    }

    /** JSON as maps, lists, texts, numbers and flags. */
    static Object tree(String json) {
        try {
            return JsonTree.parse(json, Place.root("answer"), new dev.kam.io.Problems());
        } catch (SyntaxError e) {
            throw new AssertionError(json, e);
        }
    }

    static double[] numbers(Object array) {
        return ((List<?>) array)
                .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }

    /** The codes of the notices of an answer. */
    static List<String> notices(Map<?, ?> fields) {
        List<String> codes = new ArrayList<>();
        if (fields.get("notices") instanceof List<?> notices) {
            notices.forEach(notice -> codes.add((String) ((Map<?, ?>) notice).get("code")));
        }
        return codes;
    }

    /** The start of a bad line, and what is said of it. */
    record Bad(String text, String error) {
        String first() {
            return text.split(" ", 2)[0];
        }

        String rest() {
            return text.contains(" ") ? text.split(" ", 2)[1] : "";
        }
    }

    /** Bad lines, each followed by its problems, which are indented. */
    static Stream<Bad> bad(String text) {
        List<Bad> bad = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String words = line.strip().replaceAll(" +", " ");
            if (line.startsWith(" ")) {
                Bad last = bad.remove(bad.size() - 1);
                bad.add(new Bad(last.text(), last.error().isEmpty() ? words : last.error() + "; " + words));
            } else {
                bad.add(new Bad(words, ""));
            }
        }
        return bad.stream();
    }

    /** Compares an answer with what is wanted: every field of a wanted object, numbers within a tolerance. */
    static void compare(String path, Object got, Object want, double tolerance) {
        if (want instanceof Map<?, ?> map) {
            assertThat(got).as(path).isInstanceOf(Map.class);
            map.forEach((key, value) -> compare(path + "." + key, ((Map<?, ?>) got).get(key), value, tolerance));
        } else if (want instanceof List<?> list) {
            assertThat(got).as(path).isInstanceOf(List.class);
            assertThat((List<?>) got).as(path).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                compare(path + "[" + i + "]", ((List<?>) got).get(i), list.get(i), tolerance);
            }
        } else if (want instanceof Number number) {
            assertThat(got).as(path).isInstanceOf(Number.class);
            double difference = Math.abs(((Number) got).doubleValue() - number.doubleValue());
            assertThat(difference)
                    .as("%s: %s against %s", path, got, want)
                    .isLessThanOrEqualTo(tolerance * Math.max(1, Math.abs(number.doubleValue())));
        } else {
            assertThat(got).as(path).isEqualTo(want);
        }
    }
}
