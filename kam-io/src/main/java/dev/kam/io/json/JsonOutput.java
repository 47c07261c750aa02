package dev.kam.io.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;

/** Sets up the generator under a {@link JsonWriter}. */
final class JsonOutput {
    private static final JsonFactory PLAIN = factory().build();
    private static final JsonFactory HTML =
            factory().characterEscapes(new HtmlEscapes()).build();

    private JsonOutput() {}

    static JsonGenerator generator(Unchecked out, JsonStyle style, PrettyLayout layout) {
        ObjectWriteContext context = style == JsonStyle.PRETTY ? new Pretty(layout) : ObjectWriteContext.empty();
        JsonFactory factory = style == JsonStyle.HTML ? HTML : PLAIN;
        return factory.createGenerator(context, out, JsonEncoding.UTF8);
    }

    /** Wraps an output so that it throws unchecked, and no exception of the generator's own reaches the caller. */
    static Unchecked unchecked(OutputStream out) {
        return new Unchecked(out);
    }

    private static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .rootValueSeparator("");
    }

    /** Lone surrogates, which no UTF-8 text can hold, become U+FFFD. */
    static String wellFormed(String text) {
        int i = 0;
        while (i < text.length() && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length()).append(text, 0, i);
        text.codePoints().skip(i).forEach(c -> {
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            mended.appendCodePoint(lone ? 0xFFFD : c);
        });
        return mended.toString();
    }

    /** Gives the generator its layout. */
    private static final class Pretty extends ObjectWriteContext.Base {
        private final PrettyLayout layout;

        Pretty(PrettyLayout layout) {
            this.layout = layout;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Throws {@link UncheckedIOException}. */
    static final class Unchecked extends FilterOutputStream {
        Unchecked(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) {
            try {
                out.write(b);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
