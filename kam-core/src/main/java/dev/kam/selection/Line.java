package dev.kam.selection;

import dev.kam.account.AccountTable;
import dev.kam.decision.internal.Bisection;
import dev.kam.selection.Reason.Driver;
import dev.kam.selection.Reason.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The line between the last account chosen and the first left out: the reasons on either side of it, and what it would take
 * to cross it.
 */
final class Line {
    private static final int MOST_DRIVERS = 2;

    /** A criterion that speaks for the other side is worth a word from this share of the gap on. */
    private static final double WORTH_A_WORD = 0.25;

    private final Assessment assessment;
    private final Screening screening;
    private final AccountTable accounts;
    private final ScoringModel model;
    private final int[] eligible;
    private final int[] ranks;
    private final int chosen;

    Line(Assessment assessment, Screening screening, int[] eligible, int[] ranks, int chosen) {
        this.assessment = assessment;
        this.screening = screening;
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
                        drivers(row, assessment.contributionsOf(row), 1),
                        Optional.empty(),
                        Optional.empty(),
                        0);
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
        double[] parts = assessment.contributionsOf(row);
        Map<String, Double> byCriterion = new LinkedHashMap<>();
        for (int j = 0; j < parts.length; j++) {
            byCriterion.put(model.criteria().get(j).id(), parts[j]);
        }
        return byCriterion;
    }

    private Reason against(int row, int other, Kind apart, Kind level) {
        double[] difference = assessment.contributionsOf(row);
        double[] theirs = assessment.contributionsOf(other);
        for (int j = 0; j < difference.length; j++) {
            difference[j] -= theirs[j];
        }
        double gap = Math.abs(score(row) - score(other));
        double side = apart == Kind.BEHIND ? -1 : 1;
        if (gap == 0) {
            return new Reason(
                    level,
                    drivers(row, assessment.contributionsOf(row), 1),
                    Optional.empty(),
                    Optional.of(nameOf(other, row)),
                    0);
        }
        Optional<Driver> contrary = drivers(row, difference, -side).stream()
                .findFirst()
                .filter(d -> Math.abs(d.difference()) >= WORTH_A_WORD * gap);
        return new Reason(apart, drivers(row, difference, side), contrary, Optional.of(nameOf(other, row)), gap);
    }

    /** The other account's name; with its id where the two have the same name. */
    private String nameOf(int other, int row) {
        String name = accounts.nameAt(other);
        return name.equals(accounts.nameAt(row)) ? name + " (" + accounts.idAt(other) + ")" : name;
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
                needs.put(criterion.id(), change(row, last, j));
            }
        }
        return needs;
    }

    /** The smallest change on one criterion with which an account stands before another. */
    private OptionalDouble change(int row, int last, int j) {
        ModelCriterion criterion = model.criteria().get(j);
        OptionalDouble performance = assessment.performanceOf(row, j);
        if (performance.isEmpty() || criterion.value().isEmpty()) {
            return OptionalDouble.empty();
        }
        double from = performance.getAsDouble();
        double best = criterion.value().get().nearestReaching(1, from).orElse(from);
        if (best == from || !standsBefore(row, last, j, best)) {
            return OptionalDouble.empty();
        }
        double needed = Bisection.first(from, best, x -> standsBefore(row, last, j, x)) - from;
        while (!standsBefore(row, last, j, from + needed)) {
            needed = needed > 0 ? Math.nextUp(needed) : Math.nextDown(needed);
        }
        return admitted(j, from + needed) ? OptionalDouble.of(needed) : OptionalDouble.empty();
    }

    private boolean standsBefore(int row, int last, int j, double performance) {
        double changed = assessment.scoreWith(row, j, performance);
        double bar = score(last);
        return changed > bar || (changed == bar && row < last);
    }

    /** Whether the gates on the same performances let the changed one through. */
    private boolean admitted(int j, double performance) {
        return screening.gates().stream()
                .filter(g -> g.subject().equals(model.criteria().get(j).id())
                        || g.subject().equals(model.criteria().get(j).column()))
                .filter(g -> g.oneOf().isEmpty())
                .allMatch(g -> g.admits(performance));
    }
}
