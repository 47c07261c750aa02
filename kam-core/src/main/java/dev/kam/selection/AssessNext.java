package dev.kam.selection;

import java.util.List;

/**
 * An account that is not known well enough to be chosen or left out.
 *
 * @param id the id of the account
 * @param name its name
 * @param coverage the share of the weights that was assessed, in [0, 1]
 * @param missing what has to be assessed: gates whose cell is missing first, then criteria by weight
 */
public record AssessNext(String id, String name, double coverage, List<String> missing) {

    /**
     * Creates an entry.
     *
     * @param id the id of the account
     * @param name its name
     * @param coverage the share of the weights that was assessed
     * @param missing what has to be assessed
     */
    public AssessNext {
        missing = List.copyOf(missing);
    }
}
