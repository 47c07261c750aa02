package dev.kam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void isACodeWithAText() {
        Notice notice = Notice.of("short-history", "Little is known.", "Se sabe poco.");

        assertThat(notice).isEqualTo(new Notice("short-history", Text.of("Little is known.", "Se sabe poco.")));
        assertThat(notice.code()).isEqualTo("short-history");
        assertThat(notice.text().spanish()).isEqualTo("Se sabe poco.");
    }

    @Test
    void rejectsABlankCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notice.of(" ", "a", "b"))
                .withMessage("code of a notice must not be blank");
    }

    @Test
    @SuppressWarnings("NullAway")
    void rejectsNoText() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Notice("code", null))
                .withMessage("text");
    }
}
