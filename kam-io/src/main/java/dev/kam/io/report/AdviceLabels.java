package dev.kam.io.report;

import dev.kam.Text;

/** The texts of the next steps. */
final class AdviceLabels {
    static final Text INTRO =
            Text.of("In the order in which we would take them:", "En el orden en que los daríamos nosotros:");
    static final Text RATE = Text.of(
            "Have two or three people from different functions rate {0} for {1}, and choose again.",
            "Pida a dos o tres personas de funciones distintas que valoren {0} para {1}, y vuelva a elegir.");
    static final Text RELAX = Text.of(
            "Go through the conditions: {0} stopped every account that is known. Decide whether the condition or the list of"
                    + " accounts is wrong.",
            "Revise las condiciones: {0} ha descartado todas las cuentas que se conocen. Decida si lo que falla es la"
                    + " condición o la lista de cuentas.");
    static final Text DISPUTE = Text.of(
            "Bring the raters of {0} together: on {1}, {3} gives {2} and {5} gives {4}.",
            "Reúna a quienes han valorado {0}: en {1}, {3} le da un {2} y {5} le da un {4}.");
    static final Text CHECK_NEAR = Text.of(
            "Look at {0} again: of all accounts next in line it needs least. With {2} instead of {3} on {1} it would be"
                    + " chosen.",
            "Vuelva a mirar {0}: de todas las siguientes es la que menos necesita. Con {2} en lugar de {3} en {1} saldría"
                    + " elegida.");
    static final Text ASSESS = Text.of(
            "Find out what is missing about {0}; what is missing most often is {1}.",
            "Complete lo que falta de {0}; lo que falta con más frecuencia: {1}.");
    static final Text AND_OTHERS = Text.of("{0} others", "otras {0}");
    static final Text AND_ONE_OTHER = Text.of("one other", "otra más");
    static final Text COVERAGE = Text.of(
            "Complete the picture of {0}, chosen although only {1} of the criteria, by weight, is known.",
            "Complete lo que se sabe de {0}, elegida aunque solo se conoce el {1} de los criterios según su peso.");
    static final Text FREEZE = Text.of(
            "Use the program.json that was written with this report next time: it keeps the limits of {0} that were taken"
                    + " from this data, so that scores stay comparable.",
            "La próxima vez, use el program.json que se ha escrito junto a este informe: conserva los límites de {0} que se"
                    + " han tomado de estos datos, para que las puntuaciones sigan siendo comparables.");
    static final Text FREEZE_LIMITS = Text.of(
            "Use the program.json that was written with this report next time: it keeps the limits of {0} that were taken"
                    + " from this data. Do not compare the scores of the two choices all the same: they depend on which"
                    + " accounts are in the list.",
            "La próxima vez, use el program.json que se ha escrito junto a este informe: conserva los límites de {0} que se"
                    + " han tomado de estos datos. Aun así, no compare las puntuaciones de las dos elecciones: dependen de"
                    + " qué cuentas hay en la lista.");
    static final Text SIZE = Text.of(
            "Ask what your criteria say that size does not: for now the choice follows {0}. Add a criterion on what an account"
                    + " can create with you.",
            "Pregúntese qué dicen sus criterios que no diga el tamaño: por ahora la elección sigue a {0}. Añada un criterio"
                    + " sobre lo que una cuenta puede crear con usted.");
    static final Text WEAK = Text.of(
            "Ask {0} what our best competitor does better: they are attractive, and there we are the weaker side.",
            "Pregunte a {0} qué hace mejor nuestro mejor competidor: son atractivas y ahí somos la parte débil.");
    static final Text WEAK_ONE = Text.of(
            "Ask {0} what our best competitor does better: it is attractive, and there we are the weaker side.",
            "Pregunte a {0} qué hace mejor nuestro mejor competidor: es atractiva y ahí somos la parte débil.");
    static final Text SOUND_OUT = Text.of(
            "Talk to each account chosen before you announce anything: does it want the same? Name one person who answers for"
                    + " it, and a sponsor in management.",
            "Hable con cada cuenta elegida antes de anunciar nada: ¿quiere ella lo mismo? Nombre a una persona que responda de"
                    + " ella y a un patrocinador en la dirección.");
    static final Text PATIENCE = Text.of(
            "Agree on early signs to watch, such as meetings at several levels and joint projects, and give them time: results"
                    + " do not come in two days.",
            "Acuerde qué primeras señales seguir, como reuniones a varios niveles y proyectos conjuntos, y deles tiempo: los"
                    + " resultados no llegan en dos días.");
    static final Text SHOW = Text.of(
            "Show this report to the people who know the accounts, and write down where they would decide otherwise and why.",
            "Enseñe este informe a quienes conocen las cuentas y anote en qué decidirían otra cosa y por qué.");
    static final Text REPEAT = Text.of(
            "Repeat the choice when what is missing has been collected, with the same program, so that the two can be"
                    + " compared.",
            "Repita la elección cuando se haya recogido lo que falta, con el mismo programa, para poder comparar ambas.");

    private AdviceLabels() {}
}
