package dev.kam.io.report;

import dev.kam.Text;
import java.util.Locale;

/** The sections of a report, in order. */
enum Topic {
    SUMMARY("In short", "En resumen"),
    CHOSEN("The key accounts chosen", "Las cuentas clave elegidas"),
    NEAR("Next in line", "Las siguientes en la lista"),
    SURE("How sure are we?", "¿Hasta qué punto es segura la elección?"),
    ASSESS("To be assessed next", "Cuentas por valorar"),
    STOPPED("Left out, and why", "Cuentas descartadas y por qué"),
    SIZE("Does the choice just follow size?", "¿La elección se limita a seguir el tamaño?"),
    MATRIX("Attractiveness and our strength", "Atractivo y nuestra fortaleza"),
    AGREEMENT("How far the raters agree", "Hasta qué punto coinciden los evaluadores"),
    MODEL("How the accounts were scored", "Cómo se han puntuado las cuentas"),
    DATA("The data", "Los datos"),
    NEXT("What to do next", "Qué hacer ahora");

    private final Text heading;

    Topic(String english, String spanish) {
        heading = Text.of(english, spanish);
    }

    Text heading() {
        return heading;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
