package dev.kam.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportSettingsTest {
    private final Mapping mapping = Mapping.none()
            .withColumn("account_id", "account")
            .withFilter(RowFilter.equalTo("stage", "Won"))
            .withSeparator(';')
            .withDecimal(',');

    @Test
    void holdsWhatItWasGiven() {
        assertThat(mapping.columns()).isEqualTo(Map.of("account_id", "account"));
        assertThat(mapping.filters()).containsExactly(RowFilter.equalTo("stage", "Won"));
        assertThat(mapping.separator()).hasValue(';');
        assertThat(mapping.decimal()).hasValue(',');
        assertThat(Mapping.none().separator()).isEmpty();
    }

    @Test
    void isEqualByValue() {
        Mapping same = Mapping.none()
                .withDecimal(',')
                .withSeparator(';')
                .withFilters(List.of(RowFilter.equalTo("stage", "Won")))
                .withColumns(Map.of("account_id", "account"));

        assertThat(mapping).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Mapping.none());
    }

    @Test
    void rejectsSettingsThatCannotBe() {
        assertThatThrownBy(() -> mapping.withDecimal(';'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimal must be '.' or ',' but was ';'");
        assertThatThrownBy(() -> mapping.withSeparator('x'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("separator must not be a quote, a line end, a letter or a digit but was 'x'");
    }

    @Test
    void rejectsFiltersThatCannotBe() {
        assertThatThrownBy(() -> RowFilter.equalTo(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("column of a filter must not be blank");
        assertThatThrownBy(() -> RowFilter.oneOf("a", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values of the filter on 'a' must be at least one but were 0");
        assertThatThrownBy(() -> new RowFilter("a", RowFilter.Condition.EQUALS, List.of("x", "y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values of the filter on 'a' must be exactly one but were 2");
        assertThatThrownBy(() -> new RowFilter("a", RowFilter.Condition.AT_LEAST, List.of("much")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "bound of the filter on 'a' must be a finite number or a date like 2026-03-31 but was 'much'");
        assertThatThrownBy(() -> RowFilter.atMost("a", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsWhatIsLeft() {
        assertThat(new ImportCounts(5, 2).left()).isEqualTo(3);
        assertThatThrownBy(() -> new ImportCounts(1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("filtered must be in [0, 1] but was 2");
    }
}
