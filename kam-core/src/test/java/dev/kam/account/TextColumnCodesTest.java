package dev.kam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnCodesTest {

    @Test
    void equalsTheColumnThatIsBuiltCellByCell() {
        TextColumn column = TextColumn.ofCodes(new int[] {0, -1, 1, 0, 7}, 4, List.of("a", "b"));

        assertThat(column).isEqualTo(TextColumn.of("a", "", "b", "a"));
    }

    @Test
    void rejectsACodeWithoutText() {
        assertThatThrownBy(() -> TextColumn.ofCodes(new int[] {0, 2}, 2, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of row 1 must be in [-1, 2) but was 2");
    }
}
