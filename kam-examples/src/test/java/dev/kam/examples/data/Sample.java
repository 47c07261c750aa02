package dev.kam.examples.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A data set read back: rows as cells by column name, as plainly as possible. */
record Sample(
        List<Map<String, String>> accounts,
        List<Map<String, String>> ratings,
        List<Map<String, String>> transactions,
        List<Map<String, String>> referrals) {

    static Sample made(Path directory, int accounts, long seed) throws IOException {
        SampleData.of(accounts, seed).writeTo(directory);
        return read(directory);
    }

    static Sample read(Path directory) throws IOException {
        return new Sample(
                rows(directory.resolve("accounts.csv"), ','),
                rows(directory.resolve("ratings.csv"), ';'),
                rows(directory.resolve("transactions.csv"), ','),
                rows(directory.resolve("referrals.csv"), ','));
    }

    /** The account at a place of the list, from 1. */
    Map<String, String> account(int index) {
        return accounts.get(index - 1);
    }

    String id(int index) {
        return account(index).get("account_id");
    }

    /** The total of the amounts of an account. */
    double bought(String id) {
        return transactions.stream()
                .filter(row -> row.get("account_id").equals(id))
                .mapToDouble(row -> Double.parseDouble(row.get("amount")))
                .sum();
    }

    /** The desk scores of an account by criterion; those that are blank are left out. */
    Map<String, Double> deskScores(String id) {
        Map<String, String> row = accounts.stream()
                .filter(account -> account.get("account_id").equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            if (!row.get(trait.column()).isEmpty()) {
                scores.put(trait.id(), Double.valueOf(row.get(trait.column())));
            }
        }
        return scores;
    }

    /** The mean scores of the panel by account and criterion. */
    Map<String, Map<String, Double>> panelScores() {
        return ratings.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("account_id"),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                row -> row.get("criterion"),
                                LinkedHashMap::new,
                                Collectors.averagingDouble(row -> score(row)))));
    }

    static double score(Map<String, String> rating) {
        return Double.parseDouble(rating.get("score").replace(',', '.'));
    }

    /** The share of the weight that is assessed. */
    static double coverage(Map<String, Double> scores) {
        double coverage = 0;
        for (Trait trait : Trait.values()) {
            coverage += scores.containsKey(trait.id()) ? trait.weight() : 0;
        }
        return coverage;
    }

    /** The weighted mean of what is assessed. */
    static double overall(Map<String, Double> scores) {
        double sum = 0;
        for (Trait trait : Trait.values()) {
            sum += trait.weight() * scores.getOrDefault(trait.id(), 0.0);
        }
        return sum / coverage(scores);
    }

    /** Ids in the order of their score, without those that the gate stops or that are too little known. */
    static List<String> ranking(Map<String, Map<String, Double>> scores) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault("alignment", 0.0) >= 5)
                .filter(entry -> coverage(entry.getValue()) >= 0.7)
                .sorted((a, b) -> Double.compare(overall(b.getValue()), overall(a.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Map<String, String>> rows(Path file, char separator) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
            List<String> cells = cells(line, separator);
            if (header.isEmpty()) {
                header = cells;
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int c = 0; c < header.size(); c++) {
                    row.put(header.get(c), cells.get(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
