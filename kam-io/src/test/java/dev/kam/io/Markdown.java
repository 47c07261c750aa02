package dev.kam.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code blocks of a Markdown page of this project, so that a test can hold the page to what it says.
 *
 * <p>A comment such as {@code <!-- file: accounts.csv -->} on the line before a block gives it a title.
 */
final class Markdown {
    private static final Pattern BLOCK =
            Pattern.compile("(?:^<!-- (.+?) -->\n)?^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("^ *// begin: .+?\n(.*?)^ *// end$", Pattern.MULTILINE | Pattern.DOTALL);

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private record Block(String title, String language, String text) {}

    private Markdown(String text) {
        this.text = text;
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(String.valueOf(matcher.group(1)), matcher.group(2), matcher.group(3)));
        }
    }

    /** Reads a page by its path from the root of the project. */
    static Markdown page(String path) {
        return new Markdown(read(root().resolve(path)));
    }

    /** The whole page. */
    String text() {
        return text;
    }

    /** What stands below a heading of the second level, up to the next one, with a line feed before and after. */
    String section(String heading) {
        String from = "\n## " + heading + "\n";
        int start = text.indexOf(from);
        if (start < 0) {
            throw new AssertionError("no section has the heading '" + heading + "'");
        }
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start + from.length() - 1, end < 0 ? text.length() : end + 1);
    }

    /** The names in code type on the second line, below the title. */
    List<String> names() {
        return Pattern.compile("`([^`]+)`")
                .matcher(text.lines().skip(1).findFirst().orElseThrow())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The texts of all blocks in a language, in order. */
    List<String> in(String language) {
        return blocks.stream()
                .filter(b -> b.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** The text of the block with a title. */
    String titled(String title) {
        return blocks.stream()
                .filter(b -> b.title().equals(title))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block is titled '" + title + "'"));
    }

    /** The blocks whose title begins with a word, by the rest of the title. */
    Map<String, String> all(String word) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.title().startsWith(word + ": ")) {
                found.put(block.title().substring(word.length() + 2), block.text());
            }
        }
        return found;
    }

    /** Writes the blocks that are files into a folder. */
    void writeFiles(Path folder) {
        all("file").forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What stands between {@code // begin: title} and {@code // end} in a test of this package, without its indent. */
    static List<String> regionsOf(Class<?> test) {
        String source = read(root().resolve("kam-io/src/test/java/dev/kam/io/" + test.getSimpleName() + ".java"));
        List<String> regions = new ArrayList<>();
        Matcher matcher = REGION.matcher(source);
        while (matcher.find()) {
            regions.add(matcher.group(1).stripTrailing().stripIndent() + '\n');
        }
        return regions;
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("kam-io/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
