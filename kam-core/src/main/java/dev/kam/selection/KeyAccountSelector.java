package dev.kam.selection;

import dev.kam.KamDataException;
import dev.kam.Notice;
import dev.kam.account.AccountTable;
import dev.kam.decision.weighting.WeightingResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses key accounts: screening by gates, assessment by a model, selection by a policy.
 *
 * <p>The order is by score, then by input. Accounts are chosen from the top among those that pass all gates and are known
 * well enough.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class KeyAccountSelector {
    private final ScoringModel model;
    private final SelectionPolicy policy;
    private final Screening screening;
    private final Optional<PortfolioAxes> axes;

    private KeyAccountSelector(Builder builder) {
        this.model = builder.model;
        this.policy = builder.policy;
        this.screening = builder.screening;
        this.axes = Optional.ofNullable(builder.axes);
    }

    /**
     * Starts a selector.
     *
     * @param model what counts, and how much
     * @return a builder, with the policy of a first wave, the default screening of the model and no axes
     */
    public static Builder builder(ScoringModel model) {
        return new Builder(model);
    }

    /** {@return what counts, and how much} */
    public ScoringModel model() {
        return model;
    }

    /** {@return how many are chosen} */
    public SelectionPolicy policy() {
        return policy;
    }

    /** {@return the gates} */
    public Screening screening() {
        return screening;
    }

    /** {@return the axes of the selection matrix, if any} */
    public Optional<PortfolioAxes> axes() {
        return axes;
    }

    /**
     * Chooses key accounts.
     *
     * @param accounts the accounts, at least one
     * @return the selection
     * @throws KamDataException if a column that is needed is not there, or if no criterion tells accounts apart
     */
    public Selection select(AccountTable accounts) {
        if (accounts.size() == 0) {
            throw new KamDataException("accounts", "expected at least one account but found none");
        }
        List<Notice> notices = new ArrayList<>();
        List<WeightingResult> weighings = new ArrayList<>();
        ScoringModel ready = model.weighedOn(accounts, false, weighings::add, notices)
                .anchoredOn(accounts, notices)
                .weighedOn(accounts, true, weighings::add, notices);
        weighings.forEach(w -> notices.addAll(w.notices()));
        Assessment assessment =
                Assessment.of(accounts, ready, weighings.stream().findFirst());
        return new SelectionRun(this, assessment, notices).run();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyAccountSelector that
                && model.equals(that.model)
                && policy.equals(that.policy)
                && screening.equals(that.screening)
                && axes.equals(that.axes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, policy, screening, axes);
    }

    @Override
    public String toString() {
        return "KeyAccountSelector[" + model + ", " + policy + ", " + screening
                + axes.map(a -> ", " + a).orElse("") + "]";
    }

    /** Builds a {@link KeyAccountSelector}. Instances of this class are not thread-safe. */
    public static final class Builder {
        private final ScoringModel model;
        private SelectionPolicy policy = SelectionPolicy.firstWave();
        private Screening screening;
        private @Nullable PortfolioAxes axes;

        private Builder(ScoringModel model) {
            this.model = Objects.requireNonNull(model, "model");
            this.screening = Screening.defaultsFor(model);
        }

        /**
         * Sets how many are chosen.
         *
         * @param newPolicy the policy
         * @return this builder
         */
        public Builder policy(SelectionPolicy newPolicy) {
            policy = Objects.requireNonNull(newPolicy, "policy");
            return this;
        }

        /**
         * Sets the gates, in place of the default ones.
         *
         * @param newScreening the gates
         * @return this builder
         */
        public Builder screening(Screening newScreening) {
            screening = Objects.requireNonNull(newScreening, "screening");
            return this;
        }

        /**
         * Sets the axes of the selection matrix.
         *
         * @param newAxes the axes
         * @return this builder
         */
        public Builder axes(PortfolioAxes newAxes) {
            axes = Objects.requireNonNull(newAxes, "axes");
            return this;
        }

        /** {@return the selector} */
        public KeyAccountSelector build() {
            return new KeyAccountSelector(this);
        }
    }
}
