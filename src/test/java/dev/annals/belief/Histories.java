package dev.annals.belief;

import dev.annals.Seed;
import dev.annals.belief.NaiveModel.Said;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Thousands of random histories, with what was said in them as claims. */
public final class Histories {

    private static final int HISTORIES = 10_000;
    private static final int MOST_CLAIMS = 12;
    private static final Instant FIRST_DAY = Instant.parse("2000-01-01T00:00:00Z");
    private static final List<String> DATES = List.of("2015", "2015-05", "2015-06", "2015-05-17", "2016");

    private Histories() {}

    static void ofColours(BiConsumer<List<Said>, Random> check) {
        long seed = Seed.take();
        Random random = new Random(seed);
        each(seed, random, new RandomClaims(random), check);
    }

    static void ofDates(BiConsumer<List<Said>, Random> check) {
        long seed = Seed.take();
        Random random = new Random(seed);
        each(seed, random, new RandomClaims(random, DATES), check);
    }

    private static void each(long seed, Random random, RandomClaims claims, BiConsumer<List<Said>, Random> check) {
        for (int i = 0; i < HISTORIES; i++) {
            List<Said> history = new ArrayList<>();
            for (int made = random.nextInt(MOST_CLAIMS); made >= 0; made--) {
                history.add(claims.next(history.size(), false));
            }
            try {
                check.accept(history, random);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        "history " + i + " " + history + ", " + Seed.repeat(seed) + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    static List<Claim> claims(Collection<Said> history) {
        return history.stream().map(Histories::claim).collect(Collectors.toList());
    }

    private static Claim claim(Said said) {
        return new Claim(
                Integer.toString(said.made()),
                1 + said.made() / 3, // some share a commit
                said.made() % 3,
                ClaimKind.ofWord(said.kind().name()),
                said.value().equals(NaiveModel.ANY) ? null : new Value.Literal(said.value()),
                new Interval(instant(said.from()), instant(said.to())),
                1,
                "");
    }

    public static Instant instant(int day) {
        return switch (day) {
            case NaiveModel.EVER -> Instants.MIN;
            case NaiveModel.NEVER -> Instants.MAX;
            default -> FIRST_DAY.plus(day, ChronoUnit.DAYS);
        };
    }

    public static int day(Instant instant) {
        if (instant.equals(Instants.MIN)) {
            return NaiveModel.EVER;
        }
        return instant.equals(Instants.MAX)
                ? NaiveModel.NEVER
                : Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, instant));
    }

    static String text(Value value) {
        return ((Value.Literal) value).content().toString();
    }

    static Set<Integer> made(List<Claim> claims) {
        return claims.stream().map(claim -> Integer.valueOf(claim.id())).collect(Collectors.toCollection(TreeSet::new));
    }
}
