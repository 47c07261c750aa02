package dev.kam.selection;

import dev.kam.criteria.Ratings;
import dev.kam.decision.DecisionMatrix;
import dev.kam.decision.Execution;
import dev.kam.decision.Weights;
import dev.kam.decision.robustness.NextQuestions;
import dev.kam.decision.robustness.Smaa;
import dev.kam.decision.robustness.SmaaResult;
import dev.kam.decision.robustness.StabilityInterval;
import dev.kam.decision.robustness.TopChange;
import dev.kam.decision.robustness.UncertainPerformances;
import dev.kam.decision.robustness.WeightInterval;
import dev.kam.decision.robustness.WeightKnowledge;
import dev.kam.decision.robustness.WeightStability;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks how sure a selection is.
 *
 * <p>Three answers, over the eligible accounts:
 *
 * <ol>
 *   <li>The choice is made again many times, each time with other weights: once with every weight varied by up to a share of
 *       itself, {@value #SPREAD} by default, and ratings by several people varied along by a normal distribution with the
 *       standard error of {@link dev.kam.criteria.RaterSpread}; and once with any weights at all, and ratings as they are.
 *   <li>Each weight alone is moved, the others in proportion, until another account would be chosen.
 *   <li>Assessments that are missing or disputed are ordered by how probable it is that settling them changes the choice;
 *       here accounts that are not known well enough yet take part.
 * </ol>
 *
 * <p>Anchors stay as they are. Only for models whose scores are sums of contributions.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class RobustnessAnalysis {

    /** How many draws by default: {@value}. */
    public static final int DRAWS = 2_000;

    /** By which share of itself a weight varies by default: {@value}. */
    public static final double SPREAD = 0.5;

    private static final int SECOND_ORDER_DRAWS = 500;

    private static final RobustnessAnalysis DEFAULTS =
            new RobustnessAnalysis(DRAWS, SPREAD, 1, Optional.empty(), Execution.sequential());

    private final int draws;
    private final double spread;
    private final long seed;
    private final Optional<Ratings> ratings;
    private final Execution execution;

    private RobustnessAnalysis(int draws, double spread, long seed, Optional<Ratings> ratings, Execution execution) {
        this.draws = draws;
        this.spread = spread;
        this.seed = seed;
        this.ratings = ratings;
        this.execution = execution;
    }

    /** {@return the analysis with {@value #DRAWS} draws and without ratings} */
    public static RobustnessAnalysis withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns this analysis with another number of draws.
     *
     * @param newDraws how many, at least 1
     * @return the changed copy
     * @throws IllegalArgumentException if there is none
     */
    public RobustnessAnalysis withDraws(int newDraws) {
        if (newDraws < 1) {
            throw new IllegalArgumentException("draws must be >= 1 but was " + newDraws);
        }
        return new RobustnessAnalysis(newDraws, spread, seed, ratings, execution);
    }

    /**
     * Returns this analysis with weights that vary more or less.
     *
     * @param newSpread by which share of itself each weight may be smaller or larger, in [0, 1]
     * @return the changed copy
     * @throws IllegalArgumentException if the share is not in [0, 1]
     */
    public RobustnessAnalysis withSpread(double newSpread) {
        if (!(newSpread >= 0 && newSpread <= 1)) {
            throw new IllegalArgumentException("spread must be in [0, 1] but was " + newSpread);
        }
        return new RobustnessAnalysis(draws, newSpread, seed, ratings, execution);
    }

    /**
     * Returns this analysis with another seed. The same seed gives the same result.
     *
     * @param newSeed the seed
     * @return the changed copy
     */
    public RobustnessAnalysis withSeed(long newSeed) {
        return new RobustnessAnalysis(draws, spread, newSeed, ratings, execution);
    }

    /**
     * Returns this analysis with the ratings that the accounts were chosen by, so that it knows where raters differ.
     *
     * @param newRatings the ratings
     * @return the changed copy
     */
    public RobustnessAnalysis withRatings(Ratings newRatings) {
        return new RobustnessAnalysis(draws, spread, seed, Optional.of(newRatings), execution);
    }

    /**
     * Returns this analysis on other threads.
     *
     * @param newExecution how the work is done
     * @return the changed copy
     */
    public RobustnessAnalysis withExecution(Execution newExecution) {
        return new RobustnessAnalysis(draws, spread, seed, ratings, newExecution);
    }

    /**
     * Analyses a selection.
     *
     * @param selection the selection
     * @return how sure it is; empty when nobody was chosen, or when scores are no sums of contributions
     */
    public Optional<SelectionRobustness> analyze(Selection selection) {
        Assessment assessment = selection.assessment();
        int chosen = selection.keyAccounts().size();
        if (chosen == 0 || !assessment.isAdditive()) {
            return Optional.empty();
        }
        int[] eligible = IntStream.range(0, selection.accounts().size())
                .filter(row -> selection.rankOf(row).isPresent())
                .toArray();
        DecisionMatrix matrix = assessment.frozenRows(eligible);
        Disputes disputes = ratings.map(r -> Disputes.of(r, assessment)).orElseGet(Disputes::none);
        return Optional.of(new SelectionRobustness(
                draws,
                spread,
                chosen,
                shares(
                        matrix,
                        near(selection.model(), selection.weights()),
                        disputes.among(eligible),
                        eligible,
                        chosen),
                shares(matrix, WeightKnowledge.simplex(), UncertainPerformances.none(), eligible, chosen),
                ranges(selection, matrix, eligible, chosen),
                new OpenQuestions(selection)
                        .find(
                                NextQuestions.withDefaults()
                                        .withSamples(Math.min(draws, SECOND_ORDER_DRAWS))
                                        .withSeed(seed)
                                        .withExecution(execution),
                                disputes)));
    }

    /** Every weight within a share of itself, as far as it can be a weight. */
    private WeightKnowledge near(ScoringModel model, Weights weights) {
        Map<String, WeightInterval> intervals = new LinkedHashMap<>();
        for (int j = 0; j < weights.size(); j++) {
            double weight = weights.at(j);
            intervals.put(
                    model.criteria().get(j).id(),
                    WeightInterval.of(weight * (1 - spread), Math.min(1, weight * (1 + spread))));
        }
        return WeightKnowledge.intervals(intervals);
    }

    private Map<Integer, Double> shares(
            DecisionMatrix matrix, WeightKnowledge knowledge, UncertainPerformances uncertain, int[] rows, int top) {
        SmaaResult result = Smaa.withDefaults()
                .withKnowledge(knowledge)
                .withSamples(draws)
                .withSeed(seed)
                .withUncertainty(uncertain)
                .withExecution(execution)
                .run(matrix, top);
        Map<Integer, Double> shares = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            double share = result.chosenShare(i);
            if (share > 0) {
                shares.put(rows[i], share);
            }
        }
        return shares;
    }

    private List<WeightRange> ranges(Selection selection, DecisionMatrix matrix, int[] rows, int top) {
        List<WeightRange> ranges = new ArrayList<>();
        for (StabilityInterval interval : WeightStability.withDefaults()
                .withExecution(execution)
                .intervals(matrix, selection.weights(), top)
                .intervals()) {
            ranges.add(new WeightRange(
                    interval.criterion(),
                    interval.weight(),
                    interval.low(),
                    interval.high(),
                    interval.below().map(change -> swap(selection, change, rows)),
                    interval.above().map(change -> swap(selection, change, rows))));
        }
        return ranges;
    }

    private static WeightRange.Swap swap(Selection selection, TopChange change, int[] rows) {
        return new WeightRange.Swap(
                selection.accounts().idAt(rows[change.leaves()]),
                selection.accounts().idAt(rows[change.enters()]));
    }

    @Override
    public String toString() {
        return "RobustnessAnalysis[" + draws + " draws, spread " + spread + ", seed " + seed + "]";
    }
}
