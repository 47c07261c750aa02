package dev.kam.io.report;

import dev.kam.Text;

/** The texts of the list of key accounts and its bars. */
final class ChosenLabels {
    static final Text NOBODY = Text.of(
            "Nobody was chosen: no account meets every condition and is known well enough. The next sections say who was"
                    + " stopped and what is missing.",
            "No se ha elegido a nadie: ninguna cuenta cumple todas las condiciones y se conoce lo suficiente. Los"
                    + " apartados siguientes dicen quién se ha descartado y qué falta.");
    static final Text INTRO = Text.of(
            "A score runs from 0 to 100 points. Each part of a bar is what one criterion adds to it, so a longer part means"
                    + " that the account is better on that criterion, or that the criterion weighs more. All bars have the"
                    + " same scale.",
            "La puntuación va de 0 a 100 puntos. Cada tramo de una barra es lo que aporta un criterio: un tramo más largo"
                    + " significa que la cuenta es mejor en ese criterio o que el criterio pesa más. Todas las barras"
                    + " tienen la misma escala.");
    static final Text LEGEND = Text.of("Criteria and their weight", "Criterios y su peso");
    static final Text SCALE = Text.of(
            "Scale: 0 to 100 points. Figures within the bars are points.",
            "Escala: de 0 a 100 puntos. Las cifras dentro de las barras son puntos.");
    static final Text LINE = Text.of(
            "The line: at most {0} key accounts. The last one chosen has {1} points.",
            "La línea: como máximo {0} cuentas clave. La última elegida tiene {1} puntos.");
    static final Text LINE_ONE = Text.of(
            "The line: one key account. It has {1} points.", "La línea: una sola cuenta clave. Tiene {1} puntos.");
    static final Text LINE_NOBODY = Text.of(
            "There was room for {0} key accounts; no other account meets every condition.",
            "Había sitio para {0} cuentas clave; ninguna otra cumple todas las condiciones.");
    static final Text POINTS = Text.of("{0} points", "{0} puntos");
    static final Text BAR_TITLE = Text.of("{0}: {1} of 100 points", "{0}: {1} de 100 puntos");
    static final Text BAR_PART = Text.of("{0} {1} of {2}", "{0}: {1} de {2}");
    static final Text COVERAGE = Text.of(
            "{0} of the criteria, by weight, is known; the score rests on that part.",
            "Se conoce el {0} de los criterios según su peso; la puntuación se basa en esa parte.");
    static final Text CHOSEN_CAPTION = Text.of("Key accounts, best first", "Cuentas clave, de mejor a peor");
    static final Text SHARE_CAPTION = Text.of(
            "Points by criterion, for those who prefer figures. The first line says how many points a perfect account would"
                    + " get.",
            "Puntos por criterio, para quien prefiera cifras. La primera línea dice cuántos puntos obtendría una cuenta"
                    + " perfecta.");
    static final Text MOST_POSSIBLE = Text.of("Most possible", "Máximo posible");

    private ChosenLabels() {}
}
