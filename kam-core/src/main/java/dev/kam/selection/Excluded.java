package dev.kam.selection;

import dev.kam.Text;

/**
 * An account that a gate stopped.
 *
 * @param id the id of the account
 * @param name its name
 * @param gate the criterion or column of the first gate that stopped it
 * @param reason why, in words
 */
public record Excluded(String id, String name, String gate, Text reason) {}
