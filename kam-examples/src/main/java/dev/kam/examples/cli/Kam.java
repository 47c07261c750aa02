package dev.kam.examples.cli;

/** The {@code kam} command. */
public final class Kam {
    private Kam() {}

    /**
     * Runs the command.
     *
     * @param arguments its arguments
     */
    public static void main(String[] arguments) {}
}
