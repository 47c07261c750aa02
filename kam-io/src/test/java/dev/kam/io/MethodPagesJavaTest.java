package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of docs/methods, compiled and run: one block a page, each a method of one class. */
class MethodPagesJavaTest {
    private static final String IMPORTS = """
            import dev.kam.decision.*;
            import dev.kam.decision.method.*;
            import dev.kam.decision.sorting.*;
            import dev.kam.decision.value.*;
            import dev.kam.decision.weighting.*;
            import java.util.*;
            """;

    @TempDir
    private Path folder;

    @Test
    void runsTheJavaOfEveryPage() throws Exception {
        List<String> pages = pages();
        Path source = folder.resolve("Pages.java");
        Files.writeString(source, source(pages));

        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages, true);
        String classPath = System.getProperty("java.class.path");
        int failures = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(writer, writer, "-d", folder.toString(), "-classpath", classPath, source.toString());
        assertThat(failures).as(messages.toString()).isZero();

        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> compiled = loader.loadClass("Pages");
            for (String page : pages) {
                Method method = compiled.getMethod(method(page));
                assertThatCode(() -> method.invoke(null)).as(page).doesNotThrowAnyException();
            }
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Markdown.root().resolve("docs/methods"))) {
            return files.map(p -> p.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static String source(List<String> pages) {
        StringBuilder source = new StringBuilder(IMPORTS).append("public class Pages {\n");
        for (String page : pages) {
            List<String> blocks = Markdown.page("docs/methods/" + page).in("java");
            assertThat(blocks).as("Java of " + page).hasSize(1);
            source.append("public static void ").append(method(page)).append("() {\n");
            source.append(blocks.get(0)).append("}\n");
        }
        return source.append("}\n").toString();
    }

    private static String method(String page) {
        return page.replace(".md", "").replace('-', '_');
    }
}
