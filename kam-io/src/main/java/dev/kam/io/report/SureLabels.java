package dev.kam.io.report;

import dev.kam.Text;

/** The texts on how sure the choice is. */
final class SureLabels {
    static final Text NOT_KNOWN = Text.of(
            "For this method we cannot say how sure the choice is; we can for the weighted sum.",
            "Con este método no podemos decir hasta qué punto es segura la elección; con la suma ponderada, sí.");
    static final Text NOBODY = Text.of(
            "Nobody was chosen, so there is nothing to be sure of.",
            "No se ha elegido ninguna cuenta, así que no hay nada que asegurar.");
    static final Text ALL_CHOSEN = Text.of(
            "All eligible accounts were chosen: whatever the weights, these are the ones.",
            "Se han elegido todas las cuentas elegibles: sean cuales sean los pesos, son estas.");
    static final Text INTRO = Text.of(
            "We made the choice again {0} times. Each time every weight was moved at random, by up to {1} of itself up or"
                    + " down, and every rating within what the raters' differences leave open.",
            "Hemos repetido la elección {0} veces. Cada vez movimos al azar todos los pesos, hasta un {1} de su valor hacia"
                    + " arriba o hacia abajo, y cada valoración dentro de lo que dejan abierto las diferencias entre"
                    + " evaluadores. Lo que nadie ha valorado quedó abierto: véase más abajo.");
    static final Text INTRO_WITHOUT_RATERS = Text.of(
            "We made the choice again {0} times. Each time every weight was moved at random, by up to {1} of itself up or"
                    + " down. What nobody has assessed stayed open: see below.",
            "Hemos repetido la elección {0} veces. Cada vez movimos al azar todos los pesos, hasta un {1} de su valor hacia"
                    + " arriba o hacia abajo. Lo que nadie ha valorado quedó abierto: véase más abajo.");
    static final Text CERTAIN = Text.of(
            "Certain, as they were chosen every time: {0}.", "Seguras, pues salieron elegidas todas las veces: {0}.");
    static final Text CERTAIN_ONE =
            Text.of("Certain, as it was chosen every time: {0}.", "Segura, pues salió elegida todas las veces: {0}.");
    static final Text CERTAIN_NONE =
            Text.of("No account was chosen every time.", "Ninguna cuenta salió elegida todas las veces.");
    static final Text CERTAIN_ALL = Text.of(
            "All chosen accounts are certain: they were chosen every time.",
            "Todas las cuentas elegidas son seguras: salieron elegidas todas las veces.");
    static final Text LIKELY = Text.of(
            "Nearly certain, chosen at least 9 times in 10: {0}.",
            "Casi seguras, elegidas al menos 9 de cada 10 veces: {0}.");
    static final Text LIKELY_ONE = Text.of(
            "Nearly certain, chosen at least 9 times in 10: {0}.",
            "Casi segura, elegida al menos 9 de cada 10 veces: {0}.");
    static final Text OPEN = Text.of(
            "Open, chosen less than half of the times: {0}.",
            "Por decidir, elegidas menos de la mitad de las veces: {0}.");
    static final Text OPEN_ONE = Text.of(
            "Open, chosen less than half of the times: {0}.",
            "Por decidir, elegida menos de la mitad de las veces: {0}.");
    static final Text HANGS_ABOVE = Text.of(
            "{0} hangs on one weight: with more than {2} on {1}, instead of {3}, {4} takes its place.",
            "{0} depende de un solo peso: con más de {2} en {1}, en lugar de {3}, {4} ocuparía su puesto.");
    static final Text HANGS_BELOW = Text.of(
            "{0} hangs on one weight: with less than {2} on {1}, instead of {3}, {4} takes its place.",
            "{0} depende de un solo peso: con menos de {2} en {1}, en lugar de {3}, {4} ocuparía su puesto.");

    static final Text SHARES = Text.of("How often each account is chosen", "Con qué frecuencia se elige cada cuenta");
    static final Text NEARBY = Text.of("With weights like these", "Con pesos parecidos");
    static final Text ANY = Text.of("With any weights", "Con cualquier peso");
    static final Text SHARE_TITLE =
            Text.of("{0}: chosen in {1} of the repetitions", "{0}: elegida en el {1} de las repeticiones");
    static final Text SHARES_FOOT = Text.of(
            "The last column knows nothing of your weights: each way to weigh the criteria is as likely as any other. A high"
                    + " figure there means that hardly any view of the criteria leaves the account out. The accounts below"
                    + " {0} are the next in line. Another {1} repetitions would give shares that differ by"
                    + " {2} at most, as a rule.",
            "La última columna no sabe nada de sus pesos: cualquier forma de ponderar los criterios es igual de probable. Una"
                    + " cifra alta significa que casi ninguna visión de los criterios deja fuera a la cuenta. Las cuentas por"
                    + " debajo de {0} son las siguientes de la lista. Otras {1} repeticiones darían cifras que difieren, por"
                    + " lo general, en un {2} como mucho.");

    static final Text RANGES = Text.of(
            "How far one weight can move before the choice changes",
            "Cuánto puede moverse un peso antes de que cambie la elección");
    static final Text RANGE = Text.of("Same choice", "Misma elección");
    static final Text RANGE_FROM_TO = Text.of("{0} to {1}", "de {0} a {1}");
    static final Text RANGE_TITLE =
            Text.of("{0}: weight {1}, same choice from {2} to {3}", "{0}: peso {1}, misma elección de {2} a {3}");
    static final Text BEYOND = Text.of("Beyond that", "Más allá");
    static final Text ABOVE = Text.of("above: {1} in place of {0}", "por encima: {1} en lugar de {0}");
    static final Text BELOW = Text.of("below: {1} in place of {0}", "por debajo: {1} en lugar de {0}");
    static final Text NEVER = Text.of("whatever its weight", "sea cual sea su peso");
    static final Text RANGES_FOOT = Text.of(
            "One weight moves at a time, and the others share what is left in the same proportions. The line in each bar is"
                    + " the weight as it is.",
            "Se mueve un solo peso cada vez y los demás se reparten el resto en las mismas proporciones. La línea de cada"
                    + " barra es el peso actual.");

    static final Text QUESTIONS = Text.of("What to find out next", "Qué averiguar a continuación");
    static final Text NO_QUESTIONS = Text.of(
            "Nothing that is missing or disputed could change the choice.",
            "Nada de lo que falta o se discute podría cambiar la elección.");
    static final Text QUESTIONS_INTRO = Text.of(
            "Some assessments are missing, and over others the raters differ. What could change the choice most comes first:"
                    + " the chance that somebody else is chosen once this one is settled.",
            "Faltan algunas valoraciones y en otras los evaluadores difieren. Primero, lo que más podría cambiar la elección:"
                    + " la probabilidad de que se elija a otra cuenta una vez resuelta esta.");
    static final Text MISSING = Text.of("Missing: to be assessed", "Faltan: hay que valorarlas");
    static final Text DISPUTED = Text.of("Disputed: to be talked over", "Discutidas: hay que hablarlas");
    static final Text CHANCE = Text.of("Chance of another choice", "Probabilidad de otra elección");
    static final Text WHO = Text.of("Then", "Entonces");
    static final Text SWAP = Text.of("{1} would replace {0}", "{1} sustituiría a {0}");
    static final Text ENTERS = Text.of("{0} would be chosen", "se elegiría a {0}");
    static final Text LEAVES = Text.of("{0} would lose its place", "{0} perdería su puesto");

    private SureLabels() {}
}
