package dev.kam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextColumnTest {

    @Test
    void keepsEqualTextsOnce() {
        TextColumn column = TextColumn.of("b", "a", "", "b", " ");
        assertThat(column.size()).isEqualTo(5);
        assertThat(column.distinct()).containsExactly("b", "a");
        assertThat(column.textAt(0)).contains("b");
        assertThat(column.textAt(3)).contains("b");
        assertThat(column.textAt(2)).isEmpty();
        assertThat(column.textAt(4)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 1000})
    void growsCellByCell(int n) {
        TextColumn.Builder builder = TextColumn.builder();
        for (int i = 0; i < n; i++) {
            if (i % 3 == 0) {
                builder.appendMissing();
            } else {
                builder.append("t" + i % 5);
            }
        }
        TextColumn column = builder.build();
        assertThat(builder.size()).isEqualTo(n);
        assertThat(column.size()).isEqualTo(n);
        for (int i = 0; i < n; i++) {
            assertThat(column.textAt(i).orElse("missing")).isEqualTo(i % 3 == 0 ? "missing" : "t" + i % 5);
        }
    }

    @Test
    void staysAsItIsWhenItsBuilderGoesOn() {
        TextColumn.Builder builder = TextColumn.builder().append("a");
        TextColumn before = builder.build();
        TextColumn after = builder.append("b").build();
        assertThat(before).isEqualTo(TextColumn.of("a"));
        assertThat(after).isEqualTo(TextColumn.of("a", "b"));
    }

    @Test
    void isAValue() {
        assertThat(TextColumn.of("a", "", "b"))
                .isEqualTo(TextColumn.of("a", " ", "b"))
                .hasSameHashCodeAs(TextColumn.of("a", "", "b"))
                .isNotEqualTo(TextColumn.of("a", "b", "b"))
                .isNotEqualTo(TextColumn.of("a", "", "c"))
                .hasToString("TextColumn[3 cells, 2 distinct]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void rejectsARowThatIsNotThere(int row) {
        TextColumn column = TextColumn.of("a");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.textAt(row));
    }
}
