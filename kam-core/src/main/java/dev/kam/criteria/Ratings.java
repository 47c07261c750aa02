package dev.kam.criteria;

import dev.kam.account.AccountTable;
import dev.kam.account.Enrichment;
import dev.kam.criteria.Agreement.Dispute;
import dev.kam.criteria.Agreement.RaterScore;
import dev.kam.decision.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Ratings of accounts by several raters: what each of them said, the mean per account, and how far they agree.
 *
 * <p>Ratings are stored by column, 24 bytes each beside the distinct names. Grouping them by criterion and account is
 * done once, in time linear in their number.
 *
 * <p>Two instances are equal if they hold the same ratings in the same order.
 *
 * <p>Instances of this class are immutable and thread-safe.
 */
public final class Ratings implements Enrichment {

    /** The prefix of the columns that ratings add to a table of accounts: {@value}. */
    public static final String COLUMN_PREFIX = "ratings.";

    /** The number of disputes that {@link #agreement(String)} lists at most: {@value}. */
    public static final int MAX_DISPUTES = 5;

    private final List<String> accounts;
    private final List<String> criteria;
    private final List<String> raters;
    private final int[] account;
    private final int[] criterion;
    private final int[] rater;
    private final double[] score;

    /** Positions by criterion, within it by account, within that in order of input. */
    private final int[] grouped;

    /** Where each criterion starts in {@link #grouped}; one entry more than there are criteria. */
    private final int[] start;

    private Ratings(Builder builder) {
        int size = builder.size;
        accounts = List.copyOf(builder.accounts.keySet());
        criteria = List.copyOf(builder.criteria.keySet());
        raters = List.copyOf(builder.raters.keySet());
        account = Arrays.copyOf(builder.account, size);
        criterion = Arrays.copyOf(builder.criterion, size);
        rater = Arrays.copyOf(builder.rater, size);
        score = Arrays.copyOf(builder.score, size);
        int[] input = new int[size];
        Arrays.setAll(input, i -> i);
        int[] byAccount = sorted(input, account, starts(account, accounts.size()));
        start = starts(criterion, criteria.size());
        grouped = sorted(byAccount, criterion, start);
        rejectDuplicates();
    }

    /**
     * Collects ratings.
     *
     * @param ratings the ratings; may be empty
     * @return the ratings, in the order given
     * @throws IllegalArgumentException if a rater rates an account twice on one criterion
     */
    public static Ratings of(List<Rating> ratings) {
        Builder builder = builder();
        for (Rating each : ratings) {
            builder.add(each.accountId(), each.criterionId(), each.rater(), each.score());
        }
        return builder.build();
    }

    /**
     * Starts a collection of ratings.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the number of ratings.
     *
     * @return how many there are
     */
    public int size() {
        return score.length;
    }

    /**
     * Returns a rating.
     *
     * @param index its position in order of input, from 0
     * @return the rating
     * @throws IndexOutOfBoundsException if the index is not in [0, {@link #size()})
     */
    public Rating at(int index) {
        Objects.checkIndex(index, score.length);
        return new Rating(
                accounts.get(account[index]), criteria.get(criterion[index]), raters.get(rater[index]), score[index]);
    }

    /**
     * Returns the accounts that have a rating.
     *
     * @return their ids, in order of first appearance
     */
    public List<String> accounts() {
        return accounts;
    }

    /**
     * Returns the criteria that have a rating.
     *
     * @return their ids, in order of first appearance
     */
    public List<String> criteria() {
        return criteria;
    }

    /**
     * Returns the raters.
     *
     * @return their names, in order of first appearance
     */
    public List<String> raters() {
        return raters;
    }

    /**
     * Passes on every rating of a criterion: account by account, in the order of {@link #accounts()}, and within an
     * account in order of input. A criterion without ratings passes on nothing.
     *
     * @param criterionId the criterion
     * @param consumer takes the ratings
     */
    public void forEachOf(String criterionId, RatingConsumer consumer) {
        int c = criteria.indexOf(criterionId);
        for (int i = from(c); i < to(c); i++) {
            int r = grouped[i];
            consumer.accept(accounts.get(account[r]), raters.get(rater[r]), score[r]);
        }
    }

    /**
     * Passes on the pooled score of every account that is rated on a criterion: the mean over its raters, that is the
     * sum in order of input divided by their number. Accounts come in the order of {@link #accounts()}.
     *
     * @param criterionId the criterion
     * @param consumer takes the id of the account and its mean
     */
    public void forEachPooled(String criterionId, ObjDoubleConsumer<String> consumer) {
        int c = criteria.indexOf(criterionId);
        int next;
        for (int i = from(c); i < to(c); i = next) {
            next = endOfCell(i, to(c));
            double sum = 0;
            for (int k = i; k < next; k++) {
                sum += score[grouped[k]];
            }
            consumer.accept(accounts.get(account[grouped[i]]), sum / (next - i));
        }
    }

    /**
     * Returns the pooled scores of a criterion, as {@link #forEachPooled(String, ObjDoubleConsumer)} passes them on.
     * For very many accounts that method is leaner.
     *
     * @param criterionId the criterion
     * @return the mean score by account id, in the order of {@link #accounts()}, unmodifiable; accounts without a
     *     rating on this criterion are absent, and the map is empty for a criterion without ratings
     */
    public Map<String, Double> pooled(String criterionId) {
        Map<String, Double> means = new LinkedHashMap<>();
        forEachPooled(criterionId, means::put);
        return Collections.unmodifiableMap(means);
    }

    /**
     * Adds for each criterion that the ratings name a column {@code ratings.<criterion>} of their means; accounts without a
     * rating on it have a missing cell.
     *
     * @param table the accounts
     * @return the table with more columns
     * @throws IllegalArgumentException if an account that is rated is not in the table
     */
    @Override
    public AccountTable addTo(AccountTable table) {
        AccountTable enriched = table;
        for (String criterionId : criteria) {
            double[] means = new double[table.size()];
            Arrays.fill(means, Double.NaN);
            forEachPooled(criterionId, (id, mean) -> means[rowOf(id, table)] = mean);
            enriched = enriched.with(COLUMN_PREFIX + criterionId, Column.of(means));
        }
        return enriched;
    }

    private static int rowOf(String id, AccountTable table) {
        return table.rowOf(id)
                .orElseThrow(
                        () -> new IllegalArgumentException("account '" + id + "' is rated but is not in the table"));
    }

    /**
     * Tells how far the raters of a criterion agree, with at most {@value #MAX_DISPUTES} disputes.
     *
     * @param criterionId the criterion
     * @return the agreement; without alpha and disputes for a criterion without ratings
     */
    public Agreement agreement(String criterionId) {
        return agreement(criterionId, MAX_DISPUTES);
    }

    /**
     * Tells how far the raters of a criterion agree.
     *
     * @param criterionId the criterion
     * @param maxDisputes the number of disputes to list at most; not negative
     * @return the agreement; without alpha and disputes for a criterion without ratings
     * @throws IllegalArgumentException if the number of disputes is negative
     */
    public Agreement agreement(String criterionId, int maxDisputes) {
        if (maxDisputes < 0) {
            throw new IllegalArgumentException("maxDisputes must be >= 0 but was " + maxDisputes);
        }
        int c = criteria.indexOf(criterionId);
        int from = from(c);
        int to = to(c);
        double[] scores = new double[to - from];
        int[] cellStart = new int[to - from + 1];
        int cells = 0;
        PriorityQueue<Cell> widest = new PriorityQueue<>(Cell.WIDEST_FIRST.reversed());
        int next;
        for (int i = from; i < to; i = next) {
            next = endOfCell(i, to);
            double lowest = Double.POSITIVE_INFINITY;
            double highest = Double.NEGATIVE_INFINITY;
            for (int k = i; k < next; k++) {
                double s = score[grouped[k]];
                scores[k - from] = s;
                lowest = Math.min(lowest, s);
                highest = Math.max(highest, s);
            }
            cellStart[++cells] = next - from;
            if (highest > lowest) {
                widest.add(new Cell(highest - lowest, i, next));
                if (widest.size() > maxDisputes) {
                    widest.remove();
                }
            }
        }
        return new Agreement(
                KrippendorffAlpha.interval(scores, Arrays.copyOf(cellStart, cells + 1)),
                widest.stream().sorted(Cell.WIDEST_FIRST).map(this::dispute).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratings that
                && accounts.equals(that.accounts)
                && criteria.equals(that.criteria)
                && raters.equals(that.raters)
                && Arrays.equals(account, that.account)
                && Arrays.equals(criterion, that.criterion)
                && Arrays.equals(rater, that.rater)
                && Arrays.equals(score, that.score);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(accounts, criteria, raters) + Arrays.hashCode(score);
    }

    /** Returns a summary. */
    @Override
    public String toString() {
        return "Ratings[size=" + size() + ", accounts=" + accounts.size() + ", criteria=" + criteria + ", raters="
                + raters.size() + "]";
    }

    private Dispute dispute(Cell cell) {
        List<RaterScore> scores = new ArrayList<>(cell.to - cell.from);
        for (int k = cell.from; k < cell.to; k++) {
            int r = grouped[k];
            scores.add(new RaterScore(raters.get(rater[r]), score[r]));
        }
        return new Dispute(accounts.get(account[grouped[cell.from]]), scores);
    }

    private int from(int criterionIndex) {
        return criterionIndex < 0 ? 0 : start[criterionIndex];
    }

    private int to(int criterionIndex) {
        return criterionIndex < 0 ? 0 : start[criterionIndex + 1];
    }

    /** Returns where the cell that starts at a position of {@link #grouped} ends. */
    private int endOfCell(int from, int to) {
        int cell = account[grouped[from]];
        int end = from + 1;
        while (end < to && account[grouped[end]] == cell) {
            end++;
        }
        return end;
    }

    /** Rejects the first rating, in order of input, that repeats an earlier one. */
    private void rejectDuplicates() {
        int[] lastCell = new int[raters.size()];
        Arrays.fill(lastCell, -1);
        int duplicate = Integer.MAX_VALUE;
        for (int c = 0; c < criteria.size(); c++) {
            int next;
            for (int i = start[c]; i < start[c + 1]; i = next) {
                next = endOfCell(i, start[c + 1]);
                for (int k = i; k < next; k++) {
                    int r = grouped[k];
                    if (lastCell[rater[r]] == i) {
                        duplicate = Math.min(duplicate, r);
                    }
                    lastCell[rater[r]] = i;
                }
            }
        }
        if (duplicate < Integer.MAX_VALUE) {
            Rating twice = at(duplicate);
            throw new IllegalArgumentException(
                    "rating " + Rating.place(twice.accountId(), twice.criterionId(), twice.rater())
                            + " must be given once but was given twice");
        }
    }

    /** Returns where each key starts once the keys are sorted; one entry more than there are keys. */
    private static int[] starts(int[] keys, int distinct) {
        int[] starts = new int[distinct + 1];
        for (int key : keys) {
            starts[key + 1]++;
        }
        for (int key = 0; key < distinct; key++) {
            starts[key + 1] += starts[key];
        }
        return starts;
    }

    /** Sorts positions by key and keeps the order of equal keys. */
    private static int[] sorted(int[] positions, int[] keys, int[] starts) {
        int[] next = starts.clone();
        int[] result = new int[positions.length];
        for (int position : positions) {
            result[next[keys[position]]++] = position;
        }
        return result;
    }

    /** The ratings of one account on one criterion, as positions in {@link #grouped}. */
    private record Cell(double range, int from, int to) {
        static final Comparator<Cell> WIDEST_FIRST =
                Comparator.comparingDouble(Cell::range).reversed().thenComparingInt(Cell::from);
    }

    /** Collects ratings one by one. Instances of this class are not thread-safe. */
    public static final class Builder {

        private final Map<String, Integer> accounts = new LinkedHashMap<>();
        private final Map<String, Integer> criteria = new LinkedHashMap<>();
        private final Map<String, Integer> raters = new LinkedHashMap<>();
        private int[] account = new int[16];
        private int[] criterion = new int[16];
        private int[] rater = new int[16];
        private double[] score = new double[16];
        private int size;

        private Builder() {}

        /**
         * Adds a rating.
         *
         * @param accountId the account; not blank
         * @param criterionId the criterion; not blank
         * @param raterName who rates; not blank
         * @param value the score; finite
         * @return this builder
         * @throws IllegalArgumentException if a text is blank or the score is infinite or NaN
         */
        public Builder add(String accountId, String criterionId, String raterName, double value) {
            Rating.check(accountId, criterionId, raterName, value);
            if (size == score.length) {
                int capacity = Math.addExact(size, size);
                account = Arrays.copyOf(account, capacity);
                criterion = Arrays.copyOf(criterion, capacity);
                rater = Arrays.copyOf(rater, capacity);
                score = Arrays.copyOf(score, capacity);
            }
            account[size] = indexOf(accounts, accountId);
            criterion[size] = indexOf(criteria, criterionId);
            rater[size] = indexOf(raters, raterName);
            score[size] = value + 0.0; // -0.0 and 0.0 are the same score
            size++;
            return this;
        }

        /**
         * Builds the ratings.
         *
         * @return the ratings, in the order in which they were added
         * @throws IllegalArgumentException if a rater rates an account twice on one criterion
         */
        public Ratings build() {
            return new Ratings(this);
        }

        private static int indexOf(Map<String, Integer> dictionary, String word) {
            return dictionary.computeIfAbsent(word, absent -> dictionary.size());
        }
    }
}
