package dev.kam.io.report;

import dev.kam.Text;

/** The texts on methods whose scores are no sums of contributions, and on how weights were found. */
final class MethodLabels {
    static final Text QUOTED = Text.of("“{0}”", "«{0}»");
    static final Text SCORE = Text.of("score", "puntuación");
    static final Text BEHIND = Text.of("{0} behind", "{0} por detrás");
    static final Text LEVEL = Text.of("level with it", "empatada con ella");

    // The choice

    static final Text RANKED_BY =
            Text.of("The accounts were ranked by the method {0}.", "Las cuentas se han ordenado con el método {0}.");
    static final Text HIGHER = Text.of("The higher a score, the better.", "Cuanto más alta es una puntuación, mejor.");
    static final Text LOWER = Text.of("The lower a score, the better.", "Cuanto más baja es una puntuación, mejor.");
    static final Text NO_SUM = Text.of(
            "A score is one figure for the whole account and no sum of parts, so it is not split by criterion. The sentence"
                    + " below each account names the criteria that speak most for it and against it, by their value times"
                    + " their weight.",
            "Una puntuación es una sola cifra para toda la cuenta y no una suma de partes, así que no se desglosa por"
                    + " criterios. La frase debajo de cada cuenta nombra los criterios que más hablan a su favor y en su"
                    + " contra, según su valor multiplicado por su peso.");
    static final Text SUM = Text.of(
            "A score adds up what each criterion gives, times its weight. There is no highest possible score, so a score is"
                    + " no share of 100: use it to compare these accounts, not to judge one alone. The sentence below each"
                    + " account names the criteria that speak most for it and against it, by their value times their weight.",
            "Una puntuación suma lo que da cada criterio, multiplicado por su peso. No hay una puntuación máxima posible, así"
                    + " que no es una parte de 100: sirve para comparar estas cuentas, no para juzgar una sola. La frase debajo"
                    + " de cada cuenta nombra los criterios que más hablan a su favor y en su contra, según su valor"
                    + " multiplicado por su peso.");
    static final Text LINE = Text.of(
            "The line: at most {0} key accounts. The score of the last one chosen is {1}.",
            "La línea: como máximo {0} cuentas clave. La puntuación de la última elegida es {1}.");
    static final Text LINE_ONE = Text.of(
            "The line: one key account. Its score is {1}.", "La línea: una sola cuenta clave. Su puntuación es {1}.");
    static final Text COVERAGE =
            Text.of("{0} of the criteria, by weight, is known.", "Se conoce el {0} de los criterios según su peso.");
    static final Text STOPPED_MANY = Text.of(
            "{0} accounts do not meet a condition that every key account has to meet. Those with the best scores come first:"
                    + " they are the ones people will ask about.",
            "{0} cuentas no cumplen una condición que toda cuenta clave debe cumplir. Primero, las de mejor puntuación:"
                    + " son por las que se preguntará.");

    // Near misses

    static final Text NEAR_INTRO = Text.of(
            "These accounts come right after the last one chosen, {0}. The method {1} compares the accounts with each other,"
                    + " so a change of one account moves the scores of others, and there is no telling which change alone"
                    + " would be enough. Listed is where each account trails {0} and joint work can change it, the largest"
                    + " difference first, by value times weight.",
            "Estas cuentas van justo detrás de la última elegida, {0}. El método {1} compara las cuentas entre sí: un cambio"
                    + " en una mueve las puntuaciones de otras, y no se puede decir qué cambio bastaría por sí solo. Se"
                    + " indica en qué va cada cuenta por detrás de {0} y se puede cambiar con trabajo conjunto; primero, la"
                    + " mayor diferencia, según el valor multiplicado por el peso.");
    static final Text NEAR_CAPTION = Text.of("Where each account trails", "En qué va por detrás cada cuenta");
    static final Text TRAILS = Text.of("Behind on", "Por detrás en");
    static final Text AGAINST = Text.of("{0}: {1} against {2}", "{0}: {1} frente a {2}");
    static final Text AGAINST_UNKNOWN =
            Text.of("{0}: {1}; not known of the other account", "{0}: {1}; de la otra cuenta no se conoce");
    static final Text TRAILS_NOWHERE = Text.of(
            "It trails on nothing that joint work can change.",
            "No va por detrás en nada que se pueda cambiar con trabajo conjunto.");
    static final Text NO_ANCHORS = Text.of(
            "What would be enough cannot be worked out, since there is no fixed scale for this: {0}.",
            "No se puede calcular cuánto bastaría, pues no hay una escala fija para esto: {0}.");

    // Size

    static final Text AXIS_HIGHER = Text.of("Score by {0} (higher is better)", "Puntuación de {0} (más es mejor)");
    static final Text AXIS_LOWER = Text.of("Score by {0} (lower is better)", "Puntuación de {0} (menos es mejor)");
    static final Text UPSIDE_DOWN = Text.of(
            "The axis of the scores runs downwards, since lower scores are better.",
            "El eje de las puntuaciones crece hacia abajo, pues las más bajas son mejores.");

    // Model

    static final Text MODEL_INTRO = Text.of(
            "The method {0} ranks the accounts by what is known of them on these criteria, and by the weights.",
            "El método {0} ordena las cuentas por lo que se sabe de ellas en estos criterios, y por los pesos.");
    static final Text COMPARES = Text.of(
            "It compares the accounts with each other: with another account in the list, all scores may change.",
            "Compara las cuentas entre sí: con otra cuenta en la lista pueden cambiar todas las puntuaciones.");
    static final Text VALUES = Text.of(
            "For the reasons in this report, each criterion turns what we know of an account into a value, as the table"
                    + " says; what is compared is that value times the weight.",
            "Para los motivos de este informe, cada criterio convierte lo que sabemos de una cuenta en un valor, como"
                    + " indica la tabla; lo que se compara es ese valor multiplicado por el peso.");
    static final Text RISING =
            Text.of("More is better: 0 at {0}, 1 from {1} on.", "Cuanto más, mejor: 0 con {0}, 1 desde {1}.");
    static final Text FALLING = Text.of(
            "Less is better: 1 down at {1}, 0 from {0} on.", "Cuanto menos, mejor: 1 con {1} o menos, 0 desde {0}.");
    static final Text WEIGHTS_EQUAL = Text.of("All criteria weigh the same.", "Todos los criterios pesan lo mismo.");
    static final Text WEIGHTS_JUDGED = Text.of(
            "The weights were found by {0}, from judgements on the criteria.",
            "Los pesos se han obtenido con {0}, a partir de juicios sobre los criterios.");
    static final Text WEIGHTS_FROM_DATA = Text.of(
            "The weights were found by {0}, from the data of these accounts: with other accounts they may change.",
            "Los pesos se han obtenido con {0}, a partir de los datos de estas cuentas: con otras cuentas pueden cambiar.");

    private MethodLabels() {}
}
