package dev.kam.selection;

import dev.kam.Notice;
import dev.kam.account.AccountTable;
import dev.kam.decision.Weights;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A choice of key accounts, with its reasons: who was chosen and why, who was near and what they would need, who was stopped
 * by which gate, and whom we do not know well enough.
 *
 * <p>Lists of many accounts are views that are worked out as they are read, so that a selection from a million accounts takes
 * little memory.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Selection {
    private final KeyAccountSelector selector;
    private final Assessment assessment;
    private final Status[] status;
    private final int[] stoppedBy;
    private final int[] rank;
    private final List<KeyAccount> keyAccounts;
    private final List<NearMiss> nearMisses;
    private final Optional<SizeBias> sizeBias;
    private final Optional<Portfolio> portfolio;
    private final List<Notice> notices;

    Selection(
            KeyAccountSelector selector,
            Assessment assessment,
            Status[] status,
            int[] stoppedBy,
            int[] rank,
            List<KeyAccount> keyAccounts,
            List<NearMiss> nearMisses,
            Optional<SizeBias> sizeBias,
            Optional<Portfolio> portfolio,
            List<Notice> notices) {
        this.selector = selector;
        this.assessment = assessment;
        this.status = status;
        this.stoppedBy = stoppedBy;
        this.rank = rank;
        this.keyAccounts = List.copyOf(keyAccounts);
        this.nearMisses = List.copyOf(nearMisses);
        this.sizeBias = sizeBias;
        this.portfolio = portfolio;
        this.notices = List.copyOf(notices);
    }

    /** Where an account stands after a selection. */
    public enum Status {
        /** A key account. */
        CHOSEN,
        /** Among the first after the chosen: kept in incubation. */
        INCUBATION,
        /** Passed all gates, known well enough, and not among the first. */
        ELIGIBLE,
        /** Not known well enough to be chosen or left out. */
        ASSESS_NEXT,
        /** Stopped by a gate. */
        EXCLUDED;

        /** {@return the word for programs, in kebab-case} */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return the key accounts, best first} */
    public List<KeyAccount> keyAccounts() {
        return keyAccounts;
    }

    /** {@return the accounts in incubation, best first, with what they would need to be chosen} */
    public List<NearMiss> nearMisses() {
        return nearMisses;
    }

    /** {@return the accounts that a gate stopped, in the order of the input} */
    public List<Excluded> excluded() {
        int[] rows = rowsOf(Status.EXCLUDED);
        return view(rows, row -> {
            Gate gate = selector.screening().gates().get(stoppedBy[row]);
            return new Excluded(
                    accounts().idAt(row),
                    accounts().nameAt(row),
                    gate.subject(),
                    gate.failure(accounts(), selector.model(), row));
        });
    }

    /** {@return the accounts that are not known well enough, in the order of the input} */
    public List<AssessNext> assessNext() {
        return view(
                rowsOf(Status.ASSESS_NEXT),
                row -> new AssessNext(
                        accounts().idAt(row), accounts().nameAt(row), assessment.coverageOf(row), missing(row)));
    }

    private List<String> missing(int row) {
        Set<String> missing = new LinkedHashSet<>();
        for (Gate gate : selector.screening().gates()) {
            if (gate.on(accounts(), selector.model()).apply(row) == Gate.Verdict.UNKNOWN) {
                missing.add(gate.subject());
            }
        }
        IntStream.range(0, model().criteria().size())
                .filter(j -> assessment.performanceOf(row, j).isEmpty())
                .mapToObj(j -> model().criteria().get(j))
                .filter(c -> c.weight() > 0)
                .sorted(Comparator.comparingDouble(c -> -c.weight()))
                .forEach(c -> missing.add(c.id()));
        return new ArrayList<>(missing);
    }

    /** {@return how far the choice follows size; empty when no column says how large an account is} */
    public Optional<SizeBias> sizeBias() {
        return sizeBias;
    }

    /** {@return where each account stands in the selection matrix, in the order of the input; empty without axes} */
    public List<PortfolioPosition> positions() {
        return portfolio.map(p -> (List<PortfolioPosition>) p).orElse(List.of());
    }

    /** {@return what the reader should know} */
    public List<Notice> notices() {
        return notices;
    }

    /** {@return whether no criterion speaks of the capacity to create business, so that this is a pre-selection only} */
    public boolean isPreselection() {
        return !model().speaksOfCapacity();
    }

    /**
     * Returns where an account stands.
     *
     * @param row its row, from 0
     * @return its status
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Status statusOf(int row) {
        return status[row];
    }

    /**
     * Returns the score of an account, eligible or not.
     *
     * @param row its row, from 0
     * @return the score, in [0, 1]; empty when nothing with weight is known of it
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalDouble scoreOf(int row) {
        return assessment.scoreOf(row);
    }

    /**
     * Returns the rank of an account among the eligible ones.
     *
     * @param row its row, from 0
     * @return the rank, 1 = best; empty when it is not eligible
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public OptionalInt rankOf(int row) {
        return rank[row] == 0 ? OptionalInt.empty() : OptionalInt.of(rank[row]);
    }

    /** {@return the accounts that were looked at} */
    public AccountTable accounts() {
        return assessment.accounts();
    }

    /** {@return the model, with the anchors that were derived} */
    public ScoringModel model() {
        return assessment.model();
    }

    /**
     * Returns the weights that the accounts were ranked with.
     *
     * @return one for each criterion of the model, in their order; a method may have weights of its own, as a capacity has
     */
    public Weights weights() {
        return assessment.ranking().weights();
    }

    /** {@return what each account is worth} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return what chose: model without derived anchors, policy, gates and axes} */
    public KeyAccountSelector selector() {
        return selector;
    }

    /**
     * Counts the accounts of a status.
     *
     * @param wanted the status
     * @return how many accounts have it
     */
    public int count(Status wanted) {
        return rowsOf(wanted).length;
    }

    private int[] rowsOf(Status wanted) {
        return IntStream.range(0, status.length)
                .filter(row -> status[row] == wanted)
                .toArray();
    }

    private static <T> List<T> view(int[] rows, IntFunction<T> element) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return element.apply(rows[index]);
            }

            @Override
            public int size() {
                return rows.length;
            }
        };
    }

    /** Equal selectors choose alike from equal accounts, so these two say it all. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selection that
                && selector.equals(that.selector)
                && accounts().equals(that.accounts());
    }

    @Override
    public int hashCode() {
        return 31 * selector.hashCode() + accounts().hashCode();
    }

    @Override
    public String toString() {
        return "Selection[" + keyAccounts.size() + " of " + status.length + " accounts]";
    }
}
