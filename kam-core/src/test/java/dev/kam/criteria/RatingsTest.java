package dev.kam.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kam.criteria.Agreement.Dispute;
import dev.kam.criteria.Agreement.RaterScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsTest {

    private static final List<Rating> MIXED = List.of(
            new Rating("A2", "size", "Luis", 4),
            new Rating("A1", "alignment", "Ana", 5),
            new Rating("A2", "alignment", "Ana", 2),
            new Rating("A1", "size", "Ana", 9),
            new Rating("A1", "alignment", "Luis", 8));

    @Test
    void showsTheExampleOfThePackage() {
        Ratings ratings = Ratings.builder()
                .add("A1", "alignment", "Ana", 5)
                .add("A1", "alignment", "Luis", 7.5)
                .add("A2", "alignment", "Ana", 2.5)
                .add("A2", "alignment", "Luis", 2.5)
                .build();

        assertThat(ratings.pooled("alignment")).hasToString("{A1=6.25, A2=2.5}");
        assertThat(ratings.agreement("alignment").alpha()).hasToString("OptionalDouble[0.7272727272727273]");
        assertThat(ratings.agreement("alignment").widest())
                .containsExactly(new Dispute("A1", List.of(new RaterScore("Ana", 5), new RaterScore("Luis", 7.5))));
    }

    @Test
    void keepsTheOrderOfInput() {
        Ratings ratings = Ratings.of(MIXED);

        assertThat(ratings.size()).isEqualTo(5);
        assertThat(ratings.accounts()).containsExactly("A2", "A1");
        assertThat(ratings.criteria()).containsExactly("size", "alignment");
        assertThat(ratings.raters()).containsExactly("Luis", "Ana");
        assertThat(IntStream.range(0, ratings.size()).mapToObj(ratings::at)).isEqualTo(MIXED);
        assertThat(ratings).hasToString("Ratings[size=5, accounts=2, criteria=[size, alignment], raters=2]");
    }

    @Test
    void passesOnTheRatingsOfOneCriterionAccountByAccount() {
        assertThat(ratingsOf(Ratings.of(MIXED), "alignment"))
                .containsExactly(
                        new Rating("A2", "alignment", "Ana", 2),
                        new Rating("A1", "alignment", "Ana", 5),
                        new Rating("A1", "alignment", "Luis", 8));
        assertThat(ratingsOf(Ratings.of(MIXED), "risk")).isEmpty();
    }

    @Test
    void poolsByTheMeanPerAccount() {
        Ratings ratings = Ratings.of(MIXED);
        assertThat(ratings.pooled("alignment")).containsExactly(Map.entry("A2", 2.0), Map.entry("A1", 6.5));
        assertThat(ratings.pooled("size")).containsExactly(Map.entry("A2", 4.0), Map.entry("A1", 9.0));
        assertThat(ratings.pooled("risk")).isEmpty();
    }

    @Test
    void sumsInOrderOfInputBeforeItDivides() {
        Ratings ratings = Ratings.builder()
                .add("A1", "size", "Ana", 1e16)
                .add("A2", "size", "Ana", -1e16)
                .add("A1", "size", "Luis", 1)
                .add("A2", "size", "Luis", 1e16)
                .add("A1", "size", "Eva", -1e16)
                .add("A2", "size", "Eva", 1)
                .build();
        assertThat(ratings.pooled("size")).containsExactly(Map.entry("A1", 0.0), Map.entry("A2", 1 / 3.0));
    }

    @Test
    void hidesItsPooledScoresFromChange() {
        Map<String, Double> pooled = Ratings.of(MIXED).pooled("size");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> pooled.put("A3", 1.0));
    }

    @Test
    void leavesTheMeanOutWhereNobodyRated() {
        Ratings ratings = Ratings.builder()
                .add("A1", "size", "Ana", 4)
                .add("A2", "risk", "Ana", 5)
                .build();
        assertThat(ratings.pooled("size")).containsOnlyKeys("A1");
        assertThat(ratings.pooled("risk")).containsOnlyKeys("A2");
    }

    @Test
    void listsTheWidestDisputesFirstAndEqualOnesInOrderOfInput() {
        Ratings ratings = Ratings.builder()
                .add("A1", "size", "Ana", 4)
                .add("A2", "size", "Ana", 1)
                .add("A3", "size", "Ana", 0)
                .add("A4", "size", "Ana", 7)
                .add("A5", "size", "Ana", 7)
                .add("A4", "size", "Luis", 4)
                .add("A3", "size", "Luis", 6)
                .add("A2", "size", "Luis", 4)
                .add("A1", "size", "Luis", 4)
                .add("A3", "size", "Eva", 9)
                .build();

        List<Dispute> widest = ratings.agreement("size").widest();
        assertThat(widest)
                .containsExactly(
                        new Dispute(
                                "A3",
                                List.of(new RaterScore("Ana", 0), new RaterScore("Luis", 6), new RaterScore("Eva", 9))),
                        new Dispute("A2", List.of(new RaterScore("Ana", 1), new RaterScore("Luis", 4))),
                        new Dispute("A4", List.of(new RaterScore("Ana", 7), new RaterScore("Luis", 4))));
        assertThat(widest).extracting(Dispute::range).containsExactly(9.0, 3.0, 3.0);
    }

    @Test
    void listsAtMostFiveDisputesUnlessToldOtherwise() {
        Ratings.Builder builder = Ratings.builder();
        for (int i = 0; i < 9; i++) {
            builder.add("A" + i, "size", "Ana", 0).add("A" + i, "size", "Luis", 1 + i % 3);
        }
        Ratings ratings = builder.build();

        assertThat(accountsIn(ratings.agreement("size"))).containsExactly("A2", "A5", "A8", "A1", "A4");
        assertThat(accountsIn(ratings.agreement("size", 2))).containsExactly("A2", "A5");
        assertThat(accountsIn(ratings.agreement("size", 0))).isEmpty();
        assertThat(accountsIn(ratings.agreement("size", 99)))
                .containsExactly("A2", "A5", "A8", "A1", "A4", "A7", "A0", "A3", "A6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ratings.agreement("size", -1))
                .withMessage("maxDisputes must be >= 0 but was -1");
    }

    @Test
    void knowsNothingOfACriterionWithoutRatings() {
        assertThat(Ratings.of(MIXED).agreement("risk")).isEqualTo(new Agreement(OptionalDouble.empty(), List.of()));
        assertThat(Ratings.of(List.of()).agreement("risk").alpha()).isEmpty();
    }

    @Test
    void rejectsASecondRatingOfTheSameCellByTheSameRater() {
        Ratings.Builder builder = Ratings.builder()
                .add("A1", "alignment", "Ana", 5)
                .add("A1", "size", "Ana", 5)
                .add("A2", "alignment", "Ana", 5)
                .add("A1", "alignment", "Luis", 5)
                .add("A1", "alignment", "Ana", 5)
                .add("A1", "size", "Ana", 4)
                .add("A1", "alignment", "Ana", 3);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("rating of account 'A1' on 'alignment' by 'Ana' must be given once but was given twice");
    }

    @Test
    void namesTheFirstDuplicateInOrderOfInput() {
        List<Rating> ratings = new ArrayList<>(MIXED);
        ratings.add(new Rating("A1", "alignment", "Luis", 1));
        ratings.add(new Rating("A2", "size", "Luis", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratings.of(ratings))
                .withMessage("rating of account 'A1' on 'alignment' by 'Luis' must be given once but was given twice");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejectsAScoreThatIsNotFinite(double score) {
        String message = "score of account 'A1' on 'alignment' by 'Ana' must be finite but was " + score;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratings.builder().add("A1", "alignment", "Ana", score))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating("A1", "alignment", "Ana", score))
                .withMessage(message);
    }

    @Test
    void rejectsBlankNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating(" ", "size", "Ana", 1))
                .withMessage("account of a rating must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rating("A1", "", "Ana", 1))
                .withMessage("criterion of a rating of account 'A1' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratings.builder().add("A1", "size", "", 1))
                .withMessage("rater of account 'A1' on 'size' must not be blank");
    }

    @Test
    void equalsByValueAndOrder() {
        Ratings ratings = Ratings.of(MIXED);
        List<Rating> swapped = new ArrayList<>(MIXED);
        swapped.add(swapped.remove(0));
        List<Rating> other = new ArrayList<>(MIXED);
        other.set(4, new Rating("A1", "alignment", "Luis", 7));
        assertThat(ratings)
                .isEqualTo(Ratings.of(MIXED))
                .hasSameHashCodeAs(Ratings.of(MIXED))
                .isNotEqualTo(Ratings.of(swapped))
                .isNotEqualTo(Ratings.of(other))
                .isNotEqualTo(Ratings.of(MIXED.subList(0, 4)))
                .isNotEqualTo(MIXED);
    }

    @Test
    void takesNegativeZeroForZero() {
        assertThat(Ratings.builder().add("A1", "size", "Ana", -0.0).build())
                .isEqualTo(Ratings.of(List.of(new Rating("A1", "size", "Ana", 0.0))));
        assertThat(new Rating("A1", "size", "Ana", -0.0)).isEqualTo(new Rating("A1", "size", "Ana", 0.0));
    }

    @Test
    void keepsWhatItHasWhenTheBuilderGoesOn() {
        Ratings.Builder builder = Ratings.builder().add("A1", "size", "Ana", 1);
        Ratings ratings = builder.build();
        builder.add("A2", "risk", "Luis", 2);
        assertThat(ratings).isEqualTo(Ratings.of(List.of(new Rating("A1", "size", "Ana", 1))));
        assertThat(builder.build().size()).isEqualTo(2);
    }

    @Test
    void rejectsAnIndexOutOfBounds() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Ratings.of(MIXED).at(5));
    }

    @Test
    void takesHundredsOfThousandsOfRatings() {
        int accounts = 50_000;
        Ratings.Builder builder = Ratings.builder();
        for (int rater = 0; rater < 3; rater++) {
            for (int account = 0; account < accounts; account++) {
                builder.add("A" + account, "size", "R" + rater, account % 10);
                builder.add("A" + account, "risk", "R" + rater, rater);
            }
        }
        Ratings ratings = builder.build();
        assertThat(ratings.size()).isEqualTo(6 * accounts);
        assertThat(ratings.agreement("size").alpha()).hasValue(1);
        assertThat(ratings.agreement("risk").alpha().orElseThrow()).isNegative();
        assertThat(ratings.pooled("risk")).hasSize(accounts).containsEntry("A49999", 1.0);
    }

    private static List<Rating> ratingsOf(Ratings ratings, String criterion) {
        List<Rating> result = new ArrayList<>();
        ratings.forEachOf(
                criterion, (account, rater, score) -> result.add(new Rating(account, criterion, rater, score)));
        return result;
    }

    private static List<String> accountsIn(Agreement agreement) {
        return agreement.widest().stream().map(Dispute::accountId).toList();
    }
}
