package dev.kam.io.report;

import dev.kam.Text;
import dev.kam.selection.PortfolioPosition.Quadrant;

/** The texts of the two scatter figures. */
final class FigureLabels {
    static final Text CHOSEN = Text.of("chosen", "elegida");
    static final Text NEAR = Text.of("next in line", "siguiente en la lista");
    static final Text OTHER = Text.of("other account", "otra cuenta");
    static final Text KEY = Text.of("Numbers in the figure:", "Números de la figura:");
    static final Text SAMPLE = Text.of(
            "The figure shows {0} of {1} accounts: all accounts chosen and next in line, and a random sample of the others.",
            "La figura muestra {0} de {1} cuentas: todas las elegidas y las siguientes, y una muestra aleatoria de las"
                    + " demás.");
    static final Text RANKS =
            Text.of("A number beside a mark is the rank.", "Un número junto a una marca es el puesto.");
    static final Text TIP = Text.of("{0}: {1}; {2}", "{0}: {1}; {2}");

    // Size

    static final Text NO_SIZE = Text.of(
            "No column of the data says how large an account is, so this cannot be checked. Add a column such as revenue to"
                    + " see it.",
            "Ninguna columna de los datos dice lo grande que es una cuenta, así que no se puede comprobar. Añada una"
                    + " columna como la facturación para verlo.");
    static final Text NOT_COMPARABLE = Text.of(
            "There are too few accounts, or they differ too little, to say whether the choice follows size.",
            "Hay muy pocas cuentas, o se diferencian demasiado poco, para decir si la elección sigue al tamaño.");
    static final Text SPEARMAN = Text.of(
            "Ranked by score and ranked by {0}, the accounts agree to {1} on a scale from \u22121 to 1: at 1 the best"
                    + " accounts are exactly the largest, at 0 size says nothing about the score, at \u22121 the best are the"
                    + " smallest. Below {2} is low, from {3} on it is high.*",
            "Al comparar el orden por puntuación con el orden por {0}, la coincidencia es de {1} en una escala de \u22121 a"
                    + " 1: con 1 las mejores cuentas son exactamente las más grandes, con 0 el tamaño no dice nada de la"
                    + " puntuación y con \u22121 las mejores son las más pequeñas. Por debajo de {2} es baja; desde {3},"
                    + " alta.*");
    static final Text SPEARMAN_NOTE = Text.of(
            "* Spearman's rank correlation over the {0} eligible accounts whose size is known. The limits are kam's own.",
            "* Correlación por rangos de Spearman sobre las {0} cuentas elegibles cuyo tamaño se conoce. Los límites son"
                    + " propios de kam.");
    static final Text OVERLAP = Text.of(
            "{0} of the {1} chosen are also among the {1} largest.",
            "{0} de las {1} elegidas están también entre las {1} más grandes.");
    static final Text OVERLAP_ONE_YES =
            Text.of("The account chosen is also the largest.", "La cuenta elegida es también la más grande.");
    static final Text OVERLAP_ONE_NO =
            Text.of("The account chosen is not the largest.", "La cuenta elegida no es la más grande.");
    static final Text SIZE_TITLE = Text.of("Score against {0}", "Puntuación frente a {0}");
    static final Text SIZE_DESC = Text.of(
            "One mark for each eligible account; to the right the larger, further up the better. {0} accounts are drawn, {1}"
                    + " of them chosen.",
            "Una marca por cuenta elegible; a la derecha las más grandes, más arriba las mejores. Se dibujan {0} cuentas, {1}"
                    + " de ellas elegidas.");
    static final Text SIZE_CAPTION = Text.of(
            "Every account that could have been chosen: the larger, the further to the right; the better its score, the further up.",
            "Todas las cuentas que se podían elegir: cuanto más grandes, más a la derecha; cuanto mejor su puntuación, más arriba.");
    static final Text LOG = Text.of(
            "Each step along the lower axis multiplies the size, so that small accounts can be told apart too.",
            "Cada paso del eje inferior multiplica el tamaño, para distinguir también las cuentas pequeñas.");
    static final Text SIZELESS =
            Text.of("{0} accounts of unknown size are not drawn.", "No se dibujan {0} cuentas de tamaño desconocido.");
    static final Text SIZELESS_ONE =
            Text.of("One account of unknown size is not drawn.", "No se dibuja una cuenta de tamaño desconocido.");
    static final Text SCORE_AXIS = Text.of("Score (points)", "Puntuación (puntos)");
    static final Text LINE = Text.of("the line: {0}", "la línea: {0}");

    // Matrix

    static final Text MATRIX_INTRO = Text.of(
            "Attractiveness is what an account can do for us, from 0 to 10: {0}. Strength is how the customer sees us against"
                    + " our best competitor, where 1 is a draw.*",
            "El atractivo es lo que una cuenta puede aportarnos, de 0 a 10: {0}. La fortaleza es cómo nos ve el cliente"
                    + " frente a nuestro mejor competidor; 1 es un empate.*");
    static final Text MATRIX_NOTE = Text.of(
            "* After the key account selection matrix of McDonald and Woodburn (Key Account Management: The Definitive"
                    + " Guide), with strength growing to the left as they draw it.",
            "* Según la matriz de selección de cuentas clave de McDonald y Woodburn (Key Account Management: The Definitive"
                    + " Guide), con la fortaleza creciendo hacia la izquierda, como la dibujan ellos.");
    static final Text MATRIX_TITLE =
            Text.of("Accounts by attractiveness and strength", "Cuentas según atractivo y fortaleza");
    static final Text MATRIX_DESC = Text.of(
            "One mark for each account; further up the more attractive, further left the stronger we are. {0} accounts are"
                    + " drawn, {1} of them chosen.",
            "Una marca por cuenta; más arriba las más atractivas, más a la izquierda donde somos más fuertes. Se dibujan {0}"
                    + " cuentas, {1} de ellas elegidas.");
    static final Text MATRIX_CAPTION = Text.of(
            "The lines were fixed beforehand: attractive from {0} on, strong from {1} on.",
            "Las líneas se fijaron de antemano: atractiva desde {0}, fuertes desde {1}.");
    static final Text NO_QUADRANT = Text.of(
            "{0} accounts have no place here: less than 70% of one of the two axes is known.",
            "{0} cuentas no tienen sitio aquí: se conoce menos del 70\u00A0% de uno de los dos ejes.");
    static final Text NO_QUADRANT_ONE = Text.of(
            "One account has no place here: less than 70% of one of the two axes is known.",
            "Una cuenta no tiene sitio aquí: se conoce menos del 70\u00A0% de uno de los dos ejes.");
    static final Text ATTRACTIVENESS = Text.of("Attractiveness", "Atractivo");
    static final Text STRENGTH =
            Text.of("Strength against the best competitor", "Fortaleza frente al mejor competidor");
    static final Text STRONGER = Text.of("← we are stronger", "← somos más fuertes");
    static final Text WEAKER = Text.of("the competitor is stronger →", "el competidor es más fuerte →");
    static final Text WEAKER_SHORT = Text.of("competitor stronger →", "competidor más fuerte →");
    static final Text QUADRANT = Text.of("Quadrant", "Cuadrante");
    static final Text WHAT_TO_DO = Text.of("What it calls for", "Qué pide");
    static final Text ACCOUNTS = Text.of("Accounts", "Cuentas");
    static final Text CHOSEN_COUNT = Text.of("Chosen", "Elegidas");
    static final Text QUADRANT_CAPTION = Text.of("The four quadrants", "Los cuatro cuadrantes");

    static final Text LINE_CAPTION = Text.of(
            "The dashed line is the score of the last account chosen.",
            "La línea discontinua es la puntuación de la última elegida.");

    private FigureLabels() {}

    /** What a quadrant calls for. */
    static Text hint(Quadrant quadrant) {
        return switch (quadrant) {
            case STRATEGIC -> Text.of("Invest, and keep it profitable.", "Invertir y cuidar que siga siendo rentable.");
            case STAR ->
                Text.of(
                        "Invest time and money to win its trust; it need not be profitable yet.",
                        "Invertir tiempo y dinero para ganar su confianza; aún no tiene que ser rentable.");
            case STATUS ->
                Text.of("Maintain what works; no new effort.", "Mantener lo que funciona, sin esfuerzos nuevos.");
            case STREAMLINE -> Text.of("Serve it well at low cost.", "Atenderla bien y con poco coste.");
        };
    }
}
