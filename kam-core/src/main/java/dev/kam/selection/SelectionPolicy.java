package dev.kam.selection;

import java.util.Objects;
import java.util.Optional;

/**
 * How many key accounts, how many on the bench, and how well an account has to be known.
 *
 * <p>Start with few: more than {@value #MOST_WITHOUT_OVERRIDE} key accounts need an override that names who decided it and
 * why, and that is printed in every result.
 *
 * <p>Instances of this class are immutable and thread-safe.
 *
 * @param maxKeyAccounts the most key accounts, at least 1
 * @param incubate how many accounts after the chosen are kept in incubation, at least 0
 * @param minCoverage the share of the weights that has to be assessed, in [0, 1]; rounding errors do not count
 * @param sizeColumn the column that says how large an account is; empty for the first of {@code size}, {@code revenue} and
 *     {@code transactions.total} that is there
 * @param override who allowed more key accounts, and why
 */
public record SelectionPolicy(
        int maxKeyAccounts,
        int incubate,
        double minCoverage,
        Optional<String> sizeColumn,
        Optional<CapOverride> override) {

    /** The most key accounts without an override: {@value}. */
    public static final int MOST_WITHOUT_OVERRIDE = 10;

    private static final int DEFAULT_INCUBATION = 5;
    private static final double DEFAULT_COVERAGE = 0.7;

    /**
     * Creates a policy.
     *
     * @param maxKeyAccounts the most key accounts
     * @param incubate how many are kept in incubation
     * @param minCoverage the share of the weights that has to be assessed
     * @param sizeColumn the column that says how large an account is, if given
     * @param override who allowed more key accounts, and why
     * @throws IllegalArgumentException if a number is out of range, if the column is blank, or if an override is needed and not
     *     there
     */
    public SelectionPolicy {
        Objects.requireNonNull(sizeColumn, "sizeColumn");
        if (sizeColumn.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("sizeColumn must not be blank");
        }
        if (maxKeyAccounts < 1) {
            throw new IllegalArgumentException("maxKeyAccounts must be >= 1 but was " + maxKeyAccounts);
        }
        if (maxKeyAccounts > MOST_WITHOUT_OVERRIDE && override.isEmpty()) {
            throw new IllegalArgumentException("maxKeyAccounts must be <= " + MOST_WITHOUT_OVERRIDE + " but was "
                    + maxKeyAccounts + ".\nMaybe record an override that says who decided it and why.");
        }
        if (incubate < 0) {
            throw new IllegalArgumentException("incubate must be >= 0 but was " + incubate);
        }
        if (!(minCoverage >= 0 && minCoverage <= 1)) {
            throw new IllegalArgumentException("minCoverage must be between 0 and 1 but was " + minCoverage);
        }
    }

    /**
     * The recorded decision to have more key accounts than {@value #MOST_WITHOUT_OVERRIDE}.
     *
     * @param by who decided it
     * @param reason why
     */
    public record CapOverride(String by, String reason) {

        /**
         * Creates an override.
         *
         * @param by who decided it, not blank
         * @param reason why, not blank
         * @throws IllegalArgumentException if one is blank
         */
        public CapOverride {
            if (by.isBlank()) {
                throw new IllegalArgumentException("override must say who decided it but 'by' was blank");
            }
            if (reason.isBlank()) {
                throw new IllegalArgumentException("override must say why but 'reason' was blank");
            }
        }
    }

    /** {@return the policy to start with: at most 10 key accounts, 5 in incubation, 70 % of the weights assessed} */
    public static SelectionPolicy firstWave() {
        return new SelectionPolicy(
                MOST_WITHOUT_OVERRIDE, DEFAULT_INCUBATION, DEFAULT_COVERAGE, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this policy with another number of key accounts, up to {@value #MOST_WITHOUT_OVERRIDE}.
     *
     * @param most the most key accounts
     * @return the changed copy
     * @throws IllegalArgumentException if it is less than 1, or more than {@value #MOST_WITHOUT_OVERRIDE} without override
     */
    public SelectionPolicy withMaxKeyAccounts(int most) {
        return new SelectionPolicy(most, incubate, minCoverage, sizeColumn, override);
    }

    /**
     * Returns this policy with a number of key accounts that is above {@value #MOST_WITHOUT_OVERRIDE}.
     *
     * @param most the most key accounts
     * @param by who decided it
     * @param reason why
     * @return the changed copy
     * @throws IllegalArgumentException if the number is less than 1 or a text is blank
     */
    public SelectionPolicy withMaxKeyAccounts(int most, String by, String reason) {
        return new SelectionPolicy(most, incubate, minCoverage, sizeColumn, Optional.of(new CapOverride(by, reason)));
    }

    /**
     * Returns this policy with another number of accounts in incubation.
     *
     * @param accounts how many, at least 0
     * @return the changed copy
     * @throws IllegalArgumentException if it is negative
     */
    public SelectionPolicy withIncubate(int accounts) {
        return new SelectionPolicy(maxKeyAccounts, accounts, minCoverage, sizeColumn, override);
    }

    /**
     * Returns this policy with another coverage.
     *
     * @param share the share of the weights that has to be assessed, in [0, 1]
     * @return the changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public SelectionPolicy withMinCoverage(double share) {
        return new SelectionPolicy(maxKeyAccounts, incubate, share, sizeColumn, override);
    }

    /**
     * Returns this policy with a column that says how large an account is.
     *
     * @param column the name of the column, not blank
     * @return the changed copy
     * @throws IllegalArgumentException if it is blank
     */
    public SelectionPolicy withSizeColumn(String column) {
        return new SelectionPolicy(maxKeyAccounts, incubate, minCoverage, Optional.of(column), override);
    }
}
