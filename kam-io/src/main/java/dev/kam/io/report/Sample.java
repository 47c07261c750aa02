package dev.kam.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The accounts that a figure shows: all chosen and near misses, and as many of the others as there is room for. */
final class Sample {
    private static final long SEED = 20_260_630;

    private Sample() {}

    /** Keeps marks that are not others, and a sample without replacement of the rest, in the order given. */
    static List<Integer> of(List<Mark.Kind> kinds, int most) {
        int[] kept = IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) != Mark.Kind.OTHER)
                .toArray();
        int room = Math.max(0, most - kept.length);
        int left = kinds.size() - kept.length;
        SplittableRandom random = new SplittableRandom(SEED);
        List<Integer> sample = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Mark.Kind.OTHER) {
                sample.add(i);
            } else {
                if (random.nextInt(left) < room) {
                    sample.add(i);
                    room--;
                }
                left--;
            }
        }
        return sample;
    }
}
