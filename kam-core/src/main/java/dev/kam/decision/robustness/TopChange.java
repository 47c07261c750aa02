package dev.kam.decision.robustness;

/**
 * A change of the top set: one row leaves it and another enters.
 *
 * @param leaves the row that leaves, from 0
 * @param enters the row that enters, from 0
 */
public record TopChange(int leaves, int enters) {}
