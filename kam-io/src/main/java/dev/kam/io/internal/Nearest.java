package dev.kam.io.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that somebody most likely meant when he mistyped it.
 *
 * <p>The distance is the number of insertions, deletions, replacements and swaps of neighbors that turn one word into
 * the other, each letter being touched once (optimal string alignment). Upper and lower case are the same.
 *
 * <ul>
 *   <li>A candidate is close enough when the distance is at most a third of the word's length, but at least 2, and
 *       smaller than the longer of both words: something has to be left of it.
 *   <li>Of equally near candidates the first one wins.
 * </ul>
 *
 * <p><b>Complexity</b>: the product of the lengths for each candidate of similar length, memory linear in the
 * candidate.
 *
 * <p><b>Reference</b>: Damerau, F. J. (1964), A technique for computer detection and correction of spelling errors,
 * Communications of the ACM 7(3), doi:10.1145/363958.363994.
 */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the candidate that is nearest to a word.
     *
     * @param word the word as it was found
     * @param candidates the words that were allowed, in the order in which ties are decided
     * @return the nearest one; empty when none is close enough
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String typed = word.toLowerCase(Locale.ROOT);
        int shortest = Math.max(2, typed.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            String meant = candidate.toLowerCase(Locale.ROOT);
            int longer = Math.max(typed.length(), meant.length());
            if (Math.abs(typed.length() - meant.length()) < shortest) {
                int distance = distance(typed, meant);
                if (distance < shortest && (distance < longer || longer == 0)) {
                    shortest = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /**
     * Returns the optimal string alignment distance of two words, by three rows of its table.
     *
     * @param a a word
     * @param b another word
     * @return the fewest insertions, deletions, replacements and swaps of neighbors between them
     */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
