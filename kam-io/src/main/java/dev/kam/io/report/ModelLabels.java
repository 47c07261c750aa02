package dev.kam.io.report;

import dev.kam.Text;

/** The texts on raters, model and data. */
final class ModelLabels {
    static final Text NO_RATINGS = Text.of(
            "No ratings by several people were read, so there is nothing to compare. Two or three raters from different"
                    + " functions make a choice sounder.",
            "No se han leído valoraciones de varias personas, así que no hay nada que comparar. Con dos o tres evaluadores"
                    + " de funciones distintas la elección es más sólida.");
    static final Text AGREEMENT_INTRO = Text.of(
            "Several people rated the same accounts. Agreement is 1 when they always say the same, and 0 when they agree no"
                    + " more than chance would. From {0} on the ratings can be relied upon; from {1} on conclusions are"
                    + " tentative; below that, talk before you decide.*",
            "Varias personas han valorado las mismas cuentas. La coincidencia es 1 cuando siempre dicen lo mismo y 0 cuando"
                    + " no coinciden más que por azar. Desde {0} las valoraciones son fiables; desde {1} las conclusiones"
                    + " son provisionales; por debajo, conviene hablarlo antes de decidir.*");
    static final Text KRIPPENDORFF = Text.of(
            "* Krippendorff's alpha with the interval metric, and his limits: Klaus Krippendorff, Content Analysis: An"
                    + " Introduction to Its Methodology.",
            "* Alfa de Krippendorff con métrica de intervalo, y sus límites: Klaus Krippendorff, Content Analysis: An"
                    + " Introduction to Its Methodology.");
    static final Text AGREEMENT = Text.of("Agreement", "Coincidencia");
    static final Text AGREEMENT_CAPTION = Text.of("Agreement by criterion", "Coincidencia por criterio");
    static final Text IN_WORDS = Text.of("In words", "En palabras");
    static final Text RELIABLE = Text.of("Reliable", "Fiable");
    static final Text TENTATIVE = Text.of("Tentative", "Provisional");
    static final Text DISCUSS = Text.of("Discuss before deciding", "Hablarlo antes de decidir");
    static final Text NO_ALPHA = Text.of(
            "Too few accounts rated twice, or no differences at all",
            "Muy pocas cuentas con dos valoraciones, o sin ninguna diferencia");
    static final Text DISPUTES = Text.of("Where opinions differ most", "Dónde más difieren las opiniones");
    static final Text OPINIONS = Text.of("Scores by rater", "Puntuación de cada evaluador");

    // Model

    static final Text MODEL_INTRO = Text.of(
            "Each criterion turns what we know of an account into a value from 0 to 1. The score is the sum of those values"
                    + " times their weights.",
            "Cada criterio convierte lo que sabemos de una cuenta en un valor de 0 a 1. La puntuación es la suma de esos"
                    + " valores por sus pesos.");
    static final Text MODEL_INTRO_PLAIN = Text.of(
            "Each criterion turns what we know of an account into a value, as the table says. The score is the sum of those"
                    + " values times their weights.",
            "Cada criterio convierte lo que sabemos de una cuenta en un valor, como indica la tabla. La puntuación es la"
                    + " suma de esos valores por sus pesos.");
    static final Text MISSING_LEFT_OUT = Text.of(
            "What is not known counts neither for nor against an account.",
            "Lo que no se sabe no cuenta ni a favor ni en contra de una cuenta.");
    static final Text MISSING_IN_TABLE = Text.of(
            "The table says what counts in place of what is not known.",
            "La tabla dice qué cuenta en lugar de lo que no se sabe.");
    static final Text VALUES_COMPARE = Text.of(
            "Some values compare the accounts with each other: with another account in the list, all scores may change.",
            "Algunos valores comparan las cuentas entre sí: con otra cuenta en la lista pueden cambiar todas las"
                    + " puntuaciones.");
    static final Text MODEL_CAPTION = Text.of("Criteria", "Criterios");
    static final Text HOW_VALUED = Text.of("How it is valued", "Cómo se valora");
    static final Text RISING = Text.of(
            "More is better: nothing at {0}, full points from {1} on.",
            "Cuanto más, mejor: nada con {0}, puntuación máxima desde {1}.");
    static final Text FALLING = Text.of(
            "Less is better: full points down at {1}, nothing from {0} on.",
            "Cuanto menos, mejor: puntuación máxima con {1} o menos, nada desde {0}.");
    static final Text TARGET = Text.of(
            "Best from {0} to {1}; nothing at or below {2}, nor at or above {3}.",
            "Lo mejor, de {0} a {1}; nada hasta {2} ni desde {3}.");
    static final Text STEPS_UP = Text.of("More is better, in steps: {0}.", "Cuanto más, mejor, por tramos: {0}.");
    static final Text STEPS_DOWN = Text.of("Less is better, in steps: {0}.", "Cuanto menos, mejor, por tramos: {0}.");
    static final Text STEP = Text.of("{0} gives {1}", "{0} da {1}");
    static final Text QUANTILES_UP = Text.of(
            "More is better, by place among reference values from {0} to {1}.",
            "Cuanto más, mejor, según el lugar entre valores de referencia de {0} a {1}.");
    static final Text QUANTILES_DOWN = Text.of(
            "Less is better, by place among reference values from {0} to {1}.",
            "Cuanto menos, mejor, según el lugar entre valores de referencia de {0} a {1}.");
    static final Text RELATIVE = Text.of(
            "Compared with the other accounts of this data.", "En comparación con las demás cuentas de estos datos.");
    static final Text AS_IT_IS_RISING =
            Text.of("More is better; the figure counts as it is.", "Cuanto más, mejor; la cifra cuenta tal cual.");
    static final Text AS_IT_IS_FALLING = Text.of(
            "Less is better; the figure is subtracted as it is.", "Cuanto menos, mejor; la cifra se resta tal cual.");
    static final Text OTHER_VALUE =
            Text.of("By the application's own rule.", "Según una regla propia de la aplicación.");
    static final Text DERIVED =
            Text.of("Taken from this data (5th and 95th percentile).", "Tomado de estos datos (percentiles 5 y 95).");
    static final Text MISSING_WORST = Text.of("Not known counts as the worst.", "Lo desconocido cuenta como lo peor.");
    static final Text MISSING_HALF = Text.of("Not known counts as half.", "Lo desconocido cuenta la mitad.");
    static final Text MISSING_AS = Text.of("Not known counts as {0}.", "Lo desconocido cuenta como {0}.");
    static final Text CONDITIONS = Text.of("Conditions", "Condiciones");
    static final Text NO_GATES = Text.of("The program sets no conditions.", "El programa no pone condiciones.");
    static final Text AT_LEAST = Text.of("{0} of at least {1}", "{0} de al menos {1}");
    static final Text AT_MOST = Text.of("{0} of at most {1}", "{0} de {1} como máximo");
    static final Text ONE_OF = Text.of("{0} is one of: {1}", "{0} es una de estas opciones: {1}");
    static final Text POLICY = Text.of("Rules of the choice", "Reglas de la elección");
    static final Text POLICY_MOST = Text.of("At most {0} key accounts.", "Como máximo {0} cuentas clave.");
    static final Text POLICY_MOST_ONE = Text.of("At most one key account.", "Como máximo una cuenta clave.");
    static final Text POLICY_BENCH = Text.of(
            "Up to {0} accounts next in line are kept in view.", "Se siguen de cerca hasta {0} cuentas siguientes.");
    static final Text POLICY_BENCH_ONE =
            Text.of("One account next in line is kept in view.", "Se sigue de cerca una cuenta siguiente.");
    static final Text POLICY_BENCH_NONE =
            Text.of("No accounts next in line are kept.", "No se siguen cuentas siguientes.");
    static final Text POLICY_KNOWN = Text.of(
            "At least {0} of the criteria, by weight, has to be known.",
            "Hay que conocer al menos el {0} de los criterios según su peso.");

    // Data

    static final Text NO_IMPORTS =
            Text.of("No files were read for this report.", "Para este informe no se han leído ficheros.");
    static final Text IMPORT_CAPTION = Text.of("Rows read, by file", "Filas leídas, por fichero");
    static final Text FILE = Text.of("File", "Fichero");
    static final Text READ = Text.of("Read", "Leídas");
    static final Text FILTERED = Text.of("Filtered out", "Filtradas");
    static final Text STRAYS = Text.of("Without a known account", "Sin cuenta conocida");
    static final Text IGNORED = Text.of("After the date", "Posteriores a la fecha");
    static final Text USED = Text.of("Used", "Usadas");
    static final Text NOTICES = Text.of("Good to know", "Conviene saber");
    static final Text NO_NOTICES = Text.of("There is nothing particular to note.", "No hay nada especial que señalar.");
    static final Text ACCOUNTS_FILE = Text.of("Accounts", "Cuentas");
    static final Text TRANSACTIONS_FILE = Text.of("Transactions", "Transacciones");
    static final Text RATINGS_FILE = Text.of("Ratings", "Valoraciones");

    private ModelLabels() {}
}
