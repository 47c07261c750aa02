package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.account.AccountTable;
import dev.kam.decision.Column;
import dev.kam.decision.ValueFunction;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import dev.kam.selection.PortfolioPosition.Quadrant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The positions of all accounts of a table in the selection matrix, worked out as they are asked for. */
final class Portfolio extends AbstractList<PortfolioPosition> {
    private static final double MIN_KNOWN = 0.7;
    private static final double SCALE = 10;

    private final AccountTable accounts;
    private final PortfolioAxes axes;
    private final List<Factor> attractions = new ArrayList<>();
    private final List<Column> ours = new ArrayList<>();
    private final List<Column> best = new ArrayList<>();

    private record Factor(Column performances, ValueFunction value, double weight) {}

    /** Positions by the model with anchors; criteria of the given one that were left out there are left out here. */
    Portfolio(AccountTable accounts, ScoringModel given, ScoringModel model, PortfolioAxes axes) {
        this.accounts = accounts;
        this.axes = axes;
        Sources sources = Sources.of(accounts);
        for (String id : axes.criteria()) {
            if (given.criterion(id).isEmpty()) {
                throw new KamDataException(
                        "axes",
                        "expected criteria of the model on the attractiveness axis but found '" + id
                                + "', which is none of "
                                + given.criteria().stream()
                                        .map(ModelCriterion::id)
                                        .toList());
            }
            IntStream.range(0, model.criteria().size())
                    .filter(j -> model.criteria().get(j).id().equals(id))
                    .forEach(j -> attractions.add(factor(
                            sources, model.criteria().get(j), model.weights().at(j))));
        }
        if (attractions.stream().mapToDouble(Factor::weight).sum() == 0) {
            throw new KamDataException(
                    "axes",
                    "expected criteria of the model with weight and a value on the attractiveness axis but found "
                            + axes.criteria());
        }
        for (SuccessFactor factor : axes.factors()) {
            ours.add(sources.number(factor.ours(), "axes"));
            best.add(sources.number(factor.best(), "axes"));
        }
    }

    private static Factor factor(Sources sources, ModelCriterion criterion, double weight) {
        ValueFunction value = criterion
                .value()
                .orElseThrow(() -> new KamDataException(
                        "axes",
                        "expected a value of criterion '" + criterion.id()
                                + "' on the attractiveness axis but the method takes it from the accounts"));
        return new Factor(sources.performances(criterion), value, weight);
    }

    @Override
    public int size() {
        return accounts.size();
    }

    @Override
    public PortfolioPosition get(int row) {
        double all = 0;
        double known = 0;
        double sum = 0;
        for (Factor factor : attractions) {
            all += factor.weight;
            if (!factor.performances.isMissing(row)) {
                known += factor.weight;
                sum += factor.weight * factor.value.value(factor.performances.valueAt(row));
            }
        }
        double judgedAll = 0;
        double judged = 0;
        double us = 0;
        double them = 0;
        for (int f = 0; f < ours.size(); f++) {
            double weight = axes.factors().get(f).weight();
            judgedAll += weight;
            if (!ours.get(f).isMissing(row) && !best.get(f).isMissing(row)) {
                judged += weight;
                us += weight * ours.get(f).valueAt(row);
                them += weight * best.get(f).valueAt(row);
            }
        }
        OptionalDouble attractiveness = known > 0 ? OptionalDouble.of(SCALE * (sum / known)) : OptionalDouble.empty();
        OptionalDouble strength =
                them > 0 && Double.isFinite(us / them) ? OptionalDouble.of(us / them) : OptionalDouble.empty();
        boolean enough = Border.reaches(known / all, MIN_KNOWN)
                && Border.reaches(judged / judgedAll, MIN_KNOWN)
                && strength.isPresent();
        Optional<Quadrant> quadrant = enough
                ? Optional.of(Quadrant.of(
                        Border.reaches(attractiveness.getAsDouble(), axes.attractiveCut()),
                        Border.reaches(strength.getAsDouble(), axes.strongCut())))
                : Optional.empty();
        return new PortfolioPosition(accounts.idAt(row), attractiveness, strength, quadrant);
    }
}
