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

/** The Java of docs/methods and docs/robustness.md, compiled and run: each block a method of one class. */
class MethodPagesJavaTest {
    private static final String IMPORTS = """
            import dev.kam.decision.*;
            import dev.kam.criteria.*;
            import dev.kam.decision.explanation.*;
            import dev.kam.decision.method.*;
            import dev.kam.decision.robustness.*;
            import dev.kam.decision.sorting.*;
            import dev.kam.decision.value.*;
            import dev.kam.decision.weighting.*;
            import dev.kam.selection.*;
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
            for (Method method : compiled.getDeclaredMethods()) {
                if (method.getParameterCount() == 0) {
                    assertThatCode(() -> method.invoke(null))
                            .as(method.getName())
                            .doesNotThrowAnyException();
                }
            }
            assertThat(compiled.getDeclaredMethods()).hasSizeGreaterThan(pages.size());
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
        List<String> sure = Markdown.page("docs/robustness.md").in("java");
        for (int b = 0; b < sure.size(); b++) {
            boolean ofSelection = sure.get(b).contains("selection");
            source.append("public static void robustness").append(b);
            source.append(ofSelection ? "(Selection selection, Ratings ratings) {\n" : "() {\n");
            source.append(sure.get(b)).append("}\n");
        }
        return source.append("}\n").toString();
    }

    private static String method(String page) {
        return page.replace(".md", "").replace('-', '_');
    }
}
