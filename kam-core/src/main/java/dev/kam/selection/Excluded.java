package dev.kam.selection;

/**
 * An account that a gate stopped.
 *
 * @param id the id of the account
 * @param name its name
 * @param gate the criterion or column of the first gate that stopped it
 * @param reason why; a sentence in the reader's language when asked for one
 */
public record Excluded(String id, String name, String gate, GateFailure reason) {}
