package dev.kam.selection;

import dev.kam.account.AccountTable;
import dev.kam.selection.Reason.Driver;
import dev.kam.selection.Reason.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The line between the last account chosen and the first left out: the reasons on either side of it, and what it would take
 * to cross it.
 */
final class Line {
    private static final int MOST_DRIVERS = 2;

    /** A criterion that speaks for the other side is worth a word from this share of the gap on. */
    private static final double WORTH_A_WORD = 0.25;

    private final Assessment assessment;
    private final AccountTable accounts;
    private final ScoringModel model;
    private final int[] eligible;
    private final int[] ranks;
    private final int chosen;
    private final Need need;
    private final Map<Integer, Boolean> namesakes = new HashMap<>();

    Line(Assessment assessment, Need need, int[] eligible, int[] ranks, int chosen) {
        this.assessment = assessment;
        this.need = need;
        this.accounts = assessment.accounts();
        this.model = assessment.model();
        this.eligible = eligible;
        this.ranks = ranks;
        this.chosen = chosen;
    }

    KeyAccount keyAccount(int place) {
        int row = eligible[place];
        Reason reason = chosen < eligible.length
                ? against(row, eligible[chosen], Kind.AHEAD, Kind.LEVEL_CHOSEN)
                : new Reason(
                        Kind.ALL_CHOSEN,
                        drivers(row, assessment.weightedValuesOf(row), 1),
                        Optional.empty(),
                        Optional.empty(),
                        gap(0));
        return new KeyAccount(
                accounts.accountAt(row),
                ranks[place],
                score(row),
                contributions(row),
                assessment.coverageOf(row),
                reason);
    }

    NearMiss nearMiss(int place) {
        int row = eligible[place];
        int last = eligible[chosen - 1];
        return new NearMiss(
                accounts.accountAt(row),
                ranks[place],
                score(row),
                contributions(row),
                assessment.coverageOf(row),
                against(row, last, Kind.BEHIND, Kind.LEVEL_LEFT_OUT),
                wouldNeed(row, last));
    }

    private double score(int row) {
        return assessment.scoreOf(row).orElseThrow();
    }

    private Map<String, Double> contributions(int row) {
        Map<String, Double> byCriterion = new LinkedHashMap<>();
        double[] parts = assessment.isAdditive() ? assessment.weightedValuesOf(row) : new double[0];
        for (int j = 0; j < parts.length; j++) {
            byCriterion.put(model.criteria().get(j).id(), parts[j]);
        }
        return byCriterion;
    }

    private Reason against(int row, int other, Kind apart, Kind level) {
        double[] difference = assessment.weightedValuesOf(row);
        double[] theirs = assessment.weightedValuesOf(other);
        for (int j = 0; j < difference.length; j++) {
            difference[j] -= theirs[j];
        }
        double gap = Math.abs(score(row) - score(other));
        double side = apart == Kind.BEHIND ? -1 : 1;
        if (gap == 0) {
            return new Reason(
                    level,
                    drivers(row, assessment.weightedValuesOf(row), 1),
                    Optional.empty(),
                    Optional.of(nameOf(other)),
                    gap(0));
        }
        double apartInValue = assessment.isAdditive()
                ? gap
                : Math.abs(Arrays.stream(difference).sum());
        Optional<Driver> contrary = drivers(row, difference, -side).stream()
                .findFirst()
                .filter(d -> Math.abs(d.difference()) >= WORTH_A_WORD * apartInValue);
        return new Reason(apart, drivers(row, difference, side), contrary, Optional.of(nameOf(other)), gap(gap));
    }

    private OptionalDouble gap(double gap) {
        return assessment.isOutOfOne() ? OptionalDouble.of(gap) : OptionalDouble.empty();
    }

    /** The other account's name; with its id where more accounts have it. */
    private String nameOf(int other) {
        String name = accounts.nameAt(other);
        boolean ambiguous = namesakes.computeIfAbsent(
                other,
                row -> IntStream.range(0, accounts.size())
                                .filter(r -> accounts.nameAt(r).equals(name))
                                .limit(2)
                                .count()
                        > 1);
        return ambiguous ? name + " (" + accounts.idAt(other) + ")" : name;
    }

    /** The criteria with the largest differences in one direction, as far as the account is assessed on them. */
    private List<Driver> drivers(int row, double[] difference, double side) {
        List<Driver> drivers = new ArrayList<>();
        for (int j = 0; j < difference.length; j++) {
            OptionalDouble performance = assessment.performanceOf(row, j);
            if (difference[j] * side > 0 && performance.isPresent()) {
                drivers.add(new Driver(model.criteria().get(j).name(), performance.getAsDouble(), difference[j]));
            }
        }
        drivers.sort(Comparator.comparingDouble(d -> -Math.abs(d.difference())));
        return drivers.subList(0, Math.min(MOST_DRIVERS, drivers.size()));
    }

    private Map<String, OptionalDouble> wouldNeed(int row, int last) {
        Map<String, OptionalDouble> needs = new LinkedHashMap<>();
        for (int j = 0; j < model.criteria().size(); j++) {
            ModelCriterion criterion = model.criteria().get(j);
            if (criterion.actionable()) {
                needs.put(criterion.id(), need.change(row, last, j));
            }
        }
        return needs;
    }
}
