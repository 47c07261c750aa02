package dev.kam.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kam.account.AccountTable;
import dev.kam.account.TextColumn;
import dev.kam.criteria.KamCriteria;
import dev.kam.decision.Column;
import dev.kam.selection.PortfolioAxes.SuccessFactor;
import dev.kam.selection.Selection.Status;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One selection from many accounts, whose views have to tell one story. */
class LargeSelectionTest {
    private static final int ACCOUNTS = 200_000;

    private static Column cells(SplittableRandom random, int range, int gaps) {
        Column.Builder cells = Column.builder();
        for (int row = 0; row < ACCOUNTS; row++) {
            cells.append(random.nextInt(100) < gaps ? Double.NaN : random.nextInt(range * 2 + 1) / 2.0);
        }
        return cells.build();
    }

    private static AccountTable accounts() {
        SplittableRandom random = new SplittableRandom(20_27);
        List<String> ids = IntStream.range(0, ACCOUNTS).mapToObj(i -> "C" + i).toList();
        String[] sectors = IntStream.range(0, ACCOUNTS)
                .mapToObj(i -> List.of("Food", "Energy", "Retail", "").get(random.nextInt(4)))
                .toArray(String[]::new);
        AccountTable table = AccountTable.of(ids, ids).with("sector", TextColumn.of(sectors));
        for (var criterion : KamCriteria.defaults()) {
            table = table.with(criterion.criterion().defaultColumn(), cells(random, 10, 12));
        }
        return table.with("revenue", cells(random, 100_000, 5))
                .with("ours", cells(random, 10, 20))
                .with("best", cells(random, 10, 20));
    }

    @Test
    void tellsOneStoryInAllItsViews() {
        AccountTable table = accounts();
        Selection selection = KeyAccountSelector.builder(ScoringModel.of(KamCriteria.defaults()))
                .screening(Screening.of(Gate.oneOf("sector", List.of("Food", "Energy")), Gate.atLeast("alignment", 5)))
                .axes(new PortfolioAxes(
                        List.of("new-products", "new-markets"), 6, List.of(new SuccessFactor("ours", "best", 1)), 1))
                .build()
                .select(table);

        assertThat(Arrays.stream(Status.values()).mapToInt(selection::count).sum())
                .isEqualTo(ACCOUNTS);
        assertThat(Status.values())
                .allSatisfy(s -> assertThat(selection.count(s)).as(s.id()).isPositive());
        assertThat(selection.keyAccounts()).hasSize(10);
        assertThat(selection.nearMisses()).hasSize(5);
        checkViews(selection);
        checkRanks(selection);
    }

    private static void checkViews(Selection selection) {
        List<Excluded> excluded = selection.excluded();
        List<AssessNext> next = selection.assessNext();
        List<PortfolioPosition> positions = selection.positions();
        assertThat(excluded).hasSize(selection.count(Status.EXCLUDED));
        assertThat(next).hasSize(selection.count(Status.ASSESS_NEXT));
        assertThat(positions).hasSize(ACCOUNTS);
        int excludedSeen = 0;
        int nextSeen = 0;
        int inOrder = 0;
        for (int row = 0; row < ACCOUNTS; row++) {
            String id = selection.accounts().idAt(row);
            inOrder += positions.get(row).accountId().equals(id) ? 1 : 0;
            if (selection.statusOf(row) == Status.EXCLUDED) {
                Excluded each = excluded.get(excludedSeen++);
                boolean retail = selection
                        .accounts()
                        .text("sector")
                        .orElseThrow()
                        .textAt(row)
                        .filter("Retail"::equals)
                        .isPresent();
                inOrder += each.id().equals(id) && each.gate().equals(retail ? "sector" : "alignment") ? 1 : 0;
            } else if (selection.statusOf(row) == Status.ASSESS_NEXT) {
                AssessNext each = next.get(nextSeen++);
                inOrder += each.id().equals(id)
                                && !each.missing().isEmpty()
                                && each.coverage() == selection.assessment().coverageOf(row)
                        ? 1
                        : 0;
            }
        }
        assertThat(inOrder).isEqualTo(ACCOUNTS + excluded.size() + next.size());
    }

    private static void checkRanks(Selection selection) {
        int[] best = IntStream.range(0, ACCOUNTS)
                .filter(row -> selection.rankOf(row).isPresent())
                .boxed()
                .sorted((a, b) -> {
                    int byScore = Double.compare(
                            selection.scoreOf(b).orElseThrow(),
                            selection.scoreOf(a).orElseThrow());
                    return byScore != 0 ? byScore : a - b;
                })
                .mapToInt(Integer::intValue)
                .toArray();
        int wrong = 0;
        int rank = 1;
        for (int place = 0; place < best.length; place++) {
            if (place > 0
                    && selection.scoreOf(best[place]).orElseThrow()
                            < selection.scoreOf(best[place - 1]).orElseThrow()) {
                rank = place + 1;
            }
            Status expected = place < 10 ? Status.CHOSEN : place < 15 ? Status.INCUBATION : Status.ELIGIBLE;
            wrong += selection.rankOf(best[place]).orElseThrow() != rank || selection.statusOf(best[place]) != expected
                    ? 1
                    : 0;
        }
        assertThat(wrong).isZero();
        assertThat(best.length)
                .isEqualTo(selection.count(Status.CHOSEN)
                        + selection.count(Status.INCUBATION)
                        + selection.count(Status.ELIGIBLE));
        assertThat(IntStream.range(0, 10).mapToObj(place -> selection.accounts().idAt(best[place])))
                .containsExactlyElementsOf(selection.keyAccounts().stream()
                        .map(k -> k.account().id())
                        .toList());
    }
}
