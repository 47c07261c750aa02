package dev.kam.io.report;

import dev.kam.Text;

/** The texts of the page, its opening and its lists of accounts. Places for names and numbers are {0}, {1}, ... */
final class Labels {
    static final Text TITLE = Text.of("Key account selection", "Selección de cuentas clave");
    static final Text PROGRAM = Text.of("Program {0}, version {1}", "Programa {0}, versión {1}");
    static final Text AS_OF = Text.of("Data as of {0}", "Datos a {0}");
    static final Text CONTENTS = Text.of("Contents", "Contenido");
    static final Text FOOTER = Text.of(
            "Made by kam. Figures are rounded for reading; selection.json holds them in full.",
            "Elaborado con kam. Las cifras están redondeadas para facilitar la lectura; selection.json las contiene"
                    + " completas.");
    static final Text MORE =
            Text.of("And {0} more; all are in selection.json.", "Y {0} más; están todas en selection.json.");

    static final Text ACCOUNT = Text.of("Account", "Cuenta");
    static final Text SCORE = Text.of("Score", "Puntuación");
    static final Text RANK = Text.of("Rank", "Puesto");
    static final Text CRITERION = Text.of("Criterion", "Criterio");
    static final Text WEIGHT = Text.of("Weight", "Peso");
    static final Text REASON = Text.of("Reason", "Motivo");
    static final Text CONDITION = Text.of("Condition", "Condición");

    // Opening

    static final Text PRESELECTION = Text.of("This is a pre-selection", "Esto es una preselección");
    static final Text PRESELECTION_WHY = Text.of(
            "No criterion in this choice speaks of an account's capacity to create business: new products, new markets,"
                    + " influence over other customers. The list below is a place to start, not a choice of key accounts.",
            "Ningún criterio de esta elección habla de la capacidad de una cuenta para crear negocio: nuevos productos,"
                    + " nuevos mercados, influencia sobre otros clientes. La lista que sigue es un punto de partida, no"
                    + " una elección de cuentas clave.");
    static final Text COLLECT = Text.of("Ratings to collect", "Valoraciones que hay que recoger");
    static final Text COLLECT_FOR = Text.of(
            "For these {0} accounts first, on a scale from 0 to 10:",
            "Primero para estas {0} cuentas, en una escala de 0 a 10:");
    static final Text COLLECT_FOR_ONE = Text.of(
            "For this account first, on a scale from 0 to 10:", "Primero para esta cuenta, en una escala de 0 a 10:");
    static final Text OVERRIDE = Text.of("More key accounts than advised", "Más cuentas clave de las aconsejadas");
    static final Text OVERRIDE_BY = Text.of(
            "This choice allows up to {0} key accounts; we advise no more than {1}. Decided by: {2}. Reason: {3}",
            "Esta elección admite hasta {0} cuentas clave; aconsejamos no pasar de {1}. Lo decidió: {2}. Motivo: {3}");

    // Summary

    static final Text LOOKED_ONE = Text.of("We looked at one account.", "Hemos examinado una cuenta.");
    static final Text LOOKED = Text.of("We looked at {0} accounts.", "Hemos examinado {0} cuentas.");
    static final Text PASSED_NONE = Text.of(
            "None of them both meets every condition and is known well enough to be compared.",
            "Ninguna cumple todas las condiciones y se conoce lo bastante como para compararla.");
    static final Text PASSED_ONE = Text.of(
            "One meets every condition and is known well enough to be compared.",
            "Una cumple todas las condiciones y se conoce lo bastante como para compararla.");
    static final Text PASSED = Text.of(
            "{0} meet every condition and are known well enough to be compared.",
            "{0} cumplen todas las condiciones y se conocen lo bastante como para compararlas.");
    static final Text CHOSE_NONE = Text.of("No account was chosen.", "No se ha elegido ninguna cuenta.");
    static final Text CHOSE_ONE = Text.of(
            "One of them was chosen as a key account (at most {1}).",
            "De ellas se ha elegido una como cuenta clave (el máximo era {1}).");
    static final Text CHOSE = Text.of(
            "{0} of them were chosen as key accounts (at most {1}).",
            "De ellas se han elegido {0} como cuentas clave (el máximo era {1}).");
    static final Text LOOKED_AT = Text.of("looked at", "examinadas");
    static final Text WERE_CHOSEN = Text.of("chosen", "elegidas");
    static final Text IN_LINE = Text.of("next in line", "siguientes");
    static final Text OTHERS_PASSED = Text.of("others eligible", "otras elegibles");
    static final Text TO_ASSESS = Text.of("to be assessed", "por valorar");
    static final Text WERE_STOPPED = Text.of("left out", "descartadas");

    // Near misses

    static final Text NO_NEAR = Text.of(
            "No other account meets every condition: there is nobody next in line.",
            "Ninguna otra cuenta cumple todas las condiciones: no hay siguientes en la lista.");
    static final Text NO_INCUBATION = Text.of(
            "The program keeps no list of accounts next in line.",
            "El programa no mantiene una lista de cuentas siguientes.");
    static final Text NEAR_INTRO = Text.of(
            "These accounts come right after the last one chosen. Each change listed would be enough on its own, with"
                    + " everything else as it is, to move the account ahead of {0}. Small changes come first.",
            "Estas cuentas van justo detrás de la última elegida. Cada cambio indicado bastaría por sí solo, sin tocar"
                    + " nada más, para que la cuenta pasara por delante de {0}. Primero, los cambios más pequeños.");
    static final Text NEAR_CAPTION = Text.of("What each account would need", "Qué necesitaría cada cuenta");
    static final Text ENOUGH = Text.of("Any one of these would be enough", "Bastaría con uno de estos cambios");
    static final Text CHANGE = Text.of("{0}: from {1} to {2} ({3})", "{0}: de {1} a {2} ({3})");
    static final Text NOT_ENOUGH =
            Text.of("No change on this alone is enough: {0}.", "Ningún cambio en esto por sí solo basta: {0}.");
    static final Text UNKNOWN_YET = Text.of("Not known yet: {0}.", "Aún sin valorar: {0}.");
    static final Text GAP = Text.of("{0} points behind", "a {0} puntos");
    static final Text NOTHING_ACTIONABLE = Text.of(
            "None of the criteria can be changed within a planning period.",
            "Ninguno de los criterios se puede cambiar dentro de un periodo de planificación.");

    // Assess next

    static final Text NO_ASSESS =
            Text.of("No account is waiting to be assessed.", "No hay cuentas pendientes de valorar.");
    static final Text ASSESS_INTRO = Text.of(
            "Too little is known of these accounts to choose them or to leave them out: a condition cannot be checked, or"
                    + " less than {0} of the criteria, by weight, has been assessed. The most promising come first, by"
                    + " what is known.",
            "Se sabe demasiado poco de estas cuentas para elegirlas o descartarlas: no se puede comprobar una condición,"
                    + " o se ha valorado menos del {0} de los criterios según su peso. Primero, las más prometedoras por lo"
                    + " que se sabe.");
    static final Text ASSESS_CAPTION = Text.of("What is still missing", "Qué falta todavía");
    static final Text KNOWN = Text.of("Known", "Conocido");
    static final Text SO_FAR = Text.of("Score so far", "Puntuación provisional");
    static final Text MISSING = Text.of("Missing", "Falta");

    // Stopped

    static final Text NO_STOPPED =
            Text.of("No condition stopped any account.", "Ninguna condición ha descartado cuentas.");
    static final Text STOPPED_ONE = Text.of(
            "One account does not meet a condition that every key account has to meet.",
            "Una cuenta no cumple una condición que toda cuenta clave debe cumplir.");
    static final Text STOPPED_MANY = Text.of(
            "{0} accounts do not meet a condition that every key account has to meet. Those with the highest scores come"
                    + " first: they are the ones people will ask about.",
            "{0} cuentas no cumplen una condición que toda cuenta clave debe cumplir. Primero, las de mayor puntuación:"
                    + " son por las que se preguntará.");
    static final Text STOPPED_CAPTION = Text.of("Accounts left out", "Cuentas descartadas");

    static final Text CHOSE_IT = Text.of(
            "It was chosen as a key account (at most {1}).", "Se ha elegido como cuenta clave (el máximo era {1}).");

    static final Text CHOSE_PRE_ONE =
            Text.of("One was pre-selected (at most {1}).", "Se ha preseleccionado una (el máximo era {1}).");

    static final Text CHOSE_PRE = Text.of(
            "{0} of them were pre-selected (at most {1}).", "De ellas se han preseleccionado {0} (el máximo era {1}).");

    static final Text PRESELECTED = Text.of("The accounts pre-selected", "Las cuentas preseleccionadas");

    static final Text PASSED_ALL = Text.of(
            "All of them meet every condition and are known well enough to be compared.",
            "Todas cumplen todas las condiciones y se conocen lo bastante como para compararlas.");

    static final Text PASSED_IT = Text.of(
            "It meets every condition and is known well enough to be compared.",
            "Cumple todas las condiciones y se conoce lo bastante como para compararla.");

    static final Text CONDITION_IS = Text.of("The condition: {0}.", "La condición: {0}.");

    private Labels() {}
}
