package dev.annals.belief;

import dev.annals.belief.NaiveModel.Kind;
import dev.annals.belief.NaiveModel.Said;
import java.util.List;
import java.util.Random;

/** Makes claims that get in each other's way: few values, few days, equal and unbounded starts. */
public final class RandomClaims {

    private static final List<String> VALUES = List.of("red", "green", "blue");
    private static final int LAST_START = 12;
    private static final int LONGEST = 8;

    private final Random random;

    public RandomClaims(Random random) {
        this.random = random;
    }

    /** @param endsNameTheirValue false where an end may mean whatever held */
    public Said next(int made, boolean endsNameTheirValue) {
        int from = random.nextInt(LAST_START);
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int dice = random.nextInt(11);
        if (dice < 2) {
            boolean named = endsNameTheirValue || random.nextInt(10) < 7;
            return new Said(made, Kind.END, named ? value : NaiveModel.ANY, from, NaiveModel.NEVER);
        }
        int start = random.nextInt(10) == 0 ? NaiveModel.EVER : from;
        int end = random.nextInt(10) < 4 ? from + 1 + random.nextInt(LONGEST) : NaiveModel.NEVER;
        return new Said(made, dice < 4 ? Kind.CORRECT : Kind.ASSERT, value, start, end);
    }
}
