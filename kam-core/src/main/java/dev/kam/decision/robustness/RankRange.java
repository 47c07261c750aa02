package dev.kam.decision.robustness;

/**
 * The best and the worst rank that an alternative can have; 1 is the best. Each is known exactly or lies between two bounds.
 *
 * @param alternative its row, from 0
 * @param bestAtLeast no weights give a better rank than this
 * @param bestAtMost some weights give this rank or a better one
 * @param worstAtLeast some weights give this rank or a worse one
 * @param worstAtMost no weights give a worse rank than this
 */
public record RankRange(int alternative, int bestAtLeast, int bestAtMost, int worstAtLeast, int worstAtMost) {

    /** {@return whether both ranks are known exactly} */
    public boolean isExact() {
        return bestAtLeast == bestAtMost && worstAtLeast == worstAtMost;
    }
}
