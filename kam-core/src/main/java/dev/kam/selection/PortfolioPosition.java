package dev.kam.selection;

import dev.kam.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where an account stands in the selection matrix.
 *
 * @param accountId its id
 * @param attractiveness how attractive it is to us, 0 to 10; empty when nothing of it is known
 * @param strength how strong we are with it against our best competitor, 1 = par; empty when nothing of it is known
 * @param quadrant its quadrant; empty when less than 70 % of the weight of an axis is known
 */
public record PortfolioPosition(
        String accountId, OptionalDouble attractiveness, OptionalDouble strength, Optional<Quadrant> quadrant) {

    /** The quadrants of the selection matrix, as McDonald and Woodburn name them. */
    public enum Quadrant {
        /** Attractive, and we are strong: invest, and keep it profitable. */
        STRATEGIC("Strategic", "Estratégica"),
        /** Attractive, and we are weak: invest time and money; it need not be profitable yet. */
        STAR("Star", "Estrella"),
        /** Not attractive, and we are strong: maintain. */
        STATUS("Status", "De estatus"),
        /** Not attractive, and we are weak: manage for cost. */
        STREAMLINE("Streamline", "De gestión simplificada");

        private final Text displayName;

        Quadrant(String english, String spanish) {
            displayName = Text.of(english, spanish);
        }

        /** {@return the name that people read} */
        public Text displayName() {
            return displayName;
        }

        /** {@return the word for programs, in lower case} */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Quadrant of(boolean attractive, boolean strong) {
            if (attractive) {
                return strong ? STRATEGIC : STAR;
            }
            return strong ? STATUS : STREAMLINE;
        }
    }
}
