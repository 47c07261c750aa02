package dev.kam.examples.cli;

import java.io.PrintStream;
import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Where a command writes.
 *
 * @param out standard output
 * @param err standard error
 */
record Streams(PrintStream out, PrintStream err) {

    /** Hands the streams to commands that ask for them in their constructor. */
    record Factory(Streams streams) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Streams.class) {
                    return type.cast(constructor.newInstance(streams));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
