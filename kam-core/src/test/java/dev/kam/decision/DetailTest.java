package dev.kam.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DetailTest {

    @Test
    void holdsANumberForEachAlternative() {
        Detail.Numbers detail = (Detail.Numbers) Detail.numbers("S", new double[] {1, 2});
        assertThat(detail.name()).isEqualTo("S");
        assertThat(detail.values()).containsExactly(1, 2);
        detail.values()[0] = 9;
        assertThat(detail)
                .isEqualTo(Detail.numbers("S", new double[] {1, 2}))
                .hasSameHashCodeAs(Detail.numbers("S", new double[] {1, 2}))
                .isNotEqualTo(Detail.numbers("R", new double[] {1, 2}))
                .isNotEqualTo(Detail.numbers("S", new double[] {1, 3}))
                .isNotEqualTo("S")
                .hasToString("S[1.0, 2.0]");
        assertThat(detail.hashCode()).isNotZero();
    }

    @Test
    void holdsAPlaceForEachAlternative() {
        Detail.Places detail = (Detail.Places) Detail.places("ascending", new int[] {2, 1});
        assertThat(detail.name()).isEqualTo("ascending");
        assertThat(detail.values()).containsExactly(2, 1);
        detail.values()[0] = 9;
        assertThat(detail)
                .isEqualTo(Detail.places("ascending", new int[] {2, 1}))
                .hasSameHashCodeAs(Detail.places("ascending", new int[] {2, 1}))
                .isNotEqualTo(Detail.places("descending", new int[] {2, 1}))
                .isNotEqualTo(Detail.places("ascending", new int[] {1, 2}))
                .isNotEqualTo(Detail.subset("ascending", new int[] {2, 1}))
                .hasToString("ascending[2, 1]");
        assertThat(detail.hashCode()).isNotZero();
    }

    @Test
    void holdsSomeOfTheAlternatives() {
        Detail.Subset detail = (Detail.Subset) Detail.subset("compromiseSet", new int[] {3});
        assertThat(detail.name()).isEqualTo("compromiseSet");
        assertThat(detail.alternatives()).containsExactly(3);
        detail.alternatives()[0] = 9;
        assertThat(detail)
                .isEqualTo(Detail.subset("compromiseSet", new int[] {3}))
                .hasSameHashCodeAs(Detail.subset("compromiseSet", new int[] {3}))
                .isNotEqualTo(Detail.subset("kernel", new int[] {3}))
                .isNotEqualTo(Detail.subset("compromiseSet", new int[] {4}))
                .isNotEqualTo(Detail.places("compromiseSet", new int[] {3}))
                .hasToString("compromiseSet[3]");
        assertThat(detail.hashCode()).isNotZero();
    }

    @Test
    void holdsARowForEachAlternative() {
        double[][] rows = {{1, 0.5}, {0.25, 1}};
        Detail.Table detail = (Detail.Table) Detail.table("credibility", rows);
        assertThat(detail.name()).isEqualTo("credibility");
        assertThat(detail.rows()).isDeepEqualTo(new double[][] {{1, 0.5}, {0.25, 1}});
        detail.rows()[0][1] = 9;
        detail.rows()[1] = new double[0];
        assertThat(detail)
                .isEqualTo(Detail.table("credibility", new double[][] {{1, 0.5}, {0.25, 1}}))
                .hasSameHashCodeAs(Detail.table("credibility", new double[][] {{1, 0.5}, {0.25, 1}}))
                .isNotEqualTo(Detail.table("concordance", rows))
                .isNotEqualTo(Detail.table("credibility", new double[][] {{1, 0.5}, {0.25, 0}}))
                .isNotEqualTo("credibility")
                .hasToString("credibility[[1.0, 0.5], [0.25, 1.0]]");
        assertThat(detail.hashCode()).isNotZero();
    }
}
