package dev.annals.belief;

import dev.annals.belief.NaiveModel.Kind;
import dev.annals.belief.NaiveModel.Said;
import java.util.List;
import java.util.Random;

/** Makes claims that are likely to conflict: few values, few days, equal and unbounded starts. */
public final class RandomClaims {

    private static final List<String> COLOURS = List.of("red", "green", "blue");
    private static final int LAST_START = 12;
    private static final int LONGEST = 8;

    private final Random random;
    private final List<String> values;

    public RandomClaims(Random random) {
        this(random, COLOURS);
    }

    public RandomClaims(Random random, List<String> values) {
        this.random = random;
        this.values = values;
    }

    /** @param endsNameTheirValue false where an end may mean whatever held, and a denial whatever was said */
    public Said next(int made, boolean endsNameTheirValue) {
        int from = random.nextInt(LAST_START);
        String value = values.get(random.nextInt(values.size()));
        Kind kind = kind();
        if (!kind.says() && !endsNameTheirValue && random.nextInt(10) >= 7) {
            value = NaiveModel.ANY;
        }
        if (kind == Kind.END) {
            return new Said(made, kind, value, from, NaiveModel.NEVER);
        }
        int start = random.nextInt(10) == 0 ? NaiveModel.EVER : from;
        int end = random.nextInt(10) < 4 ? from + 1 + random.nextInt(LONGEST) : NaiveModel.NEVER;
        return new Said(made, kind, value, start, end);
    }

    private Kind kind() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Kind.END;
            case 2, 3 -> Kind.CORRECT;
            case 4 -> Kind.DENY;
            default -> Kind.ASSERT;
        };
    }
}
