package dev.annals.consolidate.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.Seed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Properties that hold for any input. */
class ExtractPropertyTest {

    private static final int CONVERSATIONS = 300;
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<String> VOCABULARY = List.of(
            "boiler",
            "Lund",
            "invoice",
            "Mara",
            "Acme",
            "repaired",
            "March",
            "roof",
            "leaks",
            "4711",
            "tenants",
            "moved",
            "Oslo",
            "paid",
            "2026",
            "hello",
            "thanks",
            "garden",
            "key",
            "lost");

    private final long seed = Seed.take();
    private final Random random = new Random(seed);

    @Test
    void isBoundedAndSaysNothingOfItsOwn() {
        forConversations((told, length) -> {
            Gist gist = Extract.of(told, length);

            assertThat(gist.text().length()).as("seed %d", seed).isLessThanOrEqualTo(length);
            assertThat(told).as("seed %d", seed).containsAll(gist.lines());
            assertThat(gist.sources())
                    .containsExactlyInAnyOrderElementsOf(
                            gist.lines().stream().map(Told::source).collect(Collectors.toSet()));
        });
    }

    @Test
    void isTheSameWhateverOrderItCameIn() {
        forConversations((told, length) -> {
            List<Told> shuffled = new ArrayList<>(told);
            Collections.shuffle(shuffled, random);

            assertThat(Extract.of(shuffled, length)).as("seed %d", seed).isEqualTo(Extract.of(told, length));
        });
    }

    @Test
    void saysNothingTwiceAndLeavesNoRoomForWhatIsNew() {
        forConversations((told, length) -> {
            List<Told> worth = told.stream()
                    .filter(one -> Worth.of(one.text()) > 0)
                    .sorted(Told.ORDER)
                    .toList();
            Likeness likeness = new Likeness(worth);
            Gist gist = Extract.of(told, length);
            List<Integer> chosen = gist.lines().stream().map(worth::indexOf).toList();
            int room = length - gist.text().length() - 1;

            assertThat(chosen)
                    .as("seed %d: %s", seed, gist.text())
                    .allMatch(i -> chosen.stream().noneMatch(j -> !i.equals(j) && likeness.isSame(i, j)));
            assertThat(IntStream.range(0, worth.size()))
                    .as("seed %d: what fits after %s", seed, gist.text())
                    .noneMatch(i -> !chosen.contains(i)
                            && worth.get(i).line().length() <= room
                            && chosen.stream().noneMatch(j -> likeness.isSame(i, j)));
        });
    }

    @Test
    void linesAreInTheOrderOfTime() {
        forConversations((told, length) ->
                assertThat(Extract.of(told, length).lines()).as("seed %d", seed).isSortedAccordingTo(Told.ORDER));
    }

    private void forConversations(BiConsumer<List<Told>, Integer> check) {
        for (int i = 0; i < CONVERSATIONS; i++) {
            check.accept(conversation(), 100 + random.nextInt(600));
        }
    }

    private List<Told> conversation() {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(turn -> {
                    String text = sentence();
                    return new Told(
                            "turn-" + turn,
                            0,
                            text,
                            "Mara, 2026-03-02: " + text,
                            BEGIN.plus(Duration.ofMinutes(random.nextInt(30))),
                            random.nextInt(4) == 0 ? null : vector());
                })
                .toList();
    }

    private String sentence() {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .collect(Collectors.joining(" ", "The ", random.nextBoolean() ? "." : "?"));
    }

    private Vector vector() {
        double angle = random.nextDouble() * Math.PI;
        return new Vector(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }
}
