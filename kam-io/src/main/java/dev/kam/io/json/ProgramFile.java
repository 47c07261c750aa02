package dev.kam.io.json;

import dev.kam.KamDataException;
import dev.kam.io.Program;
import dev.kam.selection.KeyAccountSelector;
import dev.kam.selection.PortfolioAxes;
import dev.kam.selection.ScoringModel;
import dev.kam.selection.Screening;
import dev.kam.selection.SelectionPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes the program file: everything that decides, in one versioned JSON document.
 *
 * <p>All problems are reported at once, each with its place: {@code program.json#/criteria/1/weight: ...}. A file that was
 * written reads back as an equal program. The JSON Schema of the format is the resource
 * {@value #SCHEMA} of this class.
 */
public final class ProgramFile {

    /** The resource that holds the JSON Schema of the format, beside this class: {@value}. */
    public static final String SCHEMA = "program.schema.json";

    private static final int FORMAT = 1;
    private static final String LATER = "is not supported by this version of kam";

    private ProgramFile() {}

    /**
     * Returns the JSON Schema of the format, draft 2020-12, for editors and for checks elsewhere. It knows the shape of a
     * program; {@link #read} also checks what a schema cannot say, such as that ids are unique or that anchors ascend.
     *
     * @return the schema
     */
    public static String schema() {
        try (InputStream in = ProgramFile.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a program file.
     *
     * @param file the file
     * @return the program
     * @throws KamDataException if the file cannot be read, or with all that is wrong in it
     */
    public static Program read(Path file) {
        return read(JsonDocument.read(file));
    }

    /**
     * Reads a program from a text.
     *
     * @param name how the text is called in messages, such as {@code program.json}
     * @param json the text
     * @return the program
     * @throws KamDataException with all that is wrong in it
     */
    public static Program parse(String name, String json) {
        return read(JsonDocument.parse(name, json));
    }

    private static Program read(JsonDocument document) {
        JsonObject root = document.object();
        JsonValue format = root.required("kam");
        if (format.integer().orElse(FORMAT) != FORMAT) {
            format.expected(FORMAT + "", ". Maybe the file is for another version of kam.");
        }
        Optional<String> name = root.required("name").nonBlank();
        Optional<String> version = root.required("version").nonBlank();
        Optional<String> currency = root.optional("currency").nonBlank();
        Optional<ScoringModel> model = ModelJson.read(root);
        SelectionPolicy policy = PolicyJson.read(root.optional("selection"));
        List<String> ids = ModelJson.ids(root);
        Optional<Screening> screening = GateJson.read(root.optional("gates"), ids);
        Optional<PortfolioAxes> axes = AxesJson.read(root.optional("axes"), ids);
        var mappings = MappingJson.read(root);
        for (String section : List.of("economics", "referrals", "contacts", "review")) {
            root.reject(section, LATER);
        }
        root.rejectOthers();
        document.problems().throwIfAny();
        KeyAccountSelector.Builder selector = KeyAccountSelector.builder(model.orElseThrow())
                .policy(policy)
                .screening(screening.orElseGet(Screening::of));
        axes.ifPresent(selector::axes);
        return new Program(name.orElseThrow(), version.orElseThrow(), currency, mappings, selector.build());
    }

    /**
     * Writes a program.
     *
     * @param program the program
     * @param json receives it as one value
     */
    public static void write(Program program, JsonWriter json) {
        KeyAccountSelector selector = program.selector();
        json.beginObject().field("kam", FORMAT).field("name", program.name()).field("version", program.version());
        program.currency().ifPresent(currency -> json.field("currency", currency));
        MappingJson.write(json, program.mappings());
        ModelJson.write(json, selector.model());
        if (!selector.screening().gates().isEmpty()) {
            GateJson.write(json.name("gates"), selector.screening());
        }
        PolicyJson.write(json.name("selection"), selector.policy());
        selector.axes().ifPresent(axes -> AxesJson.write(json.name("axes"), axes));
        json.endObject();
    }

    /** Says that a key is known, and of no use yet. */
    static void rejectLater(JsonObject object, String... names) {
        for (String name : names) {
            object.reject(name, LATER);
        }
    }
}
