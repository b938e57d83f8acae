package dev.annals.episode.reread;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.episode.EpisodeState;
import dev.annals.episode.learn.Disbelief;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What reading a text again changes. */
class DifferenceTest {

    private static final Instant SAID = Instant.parse("2022-05-01T00:00:00Z");
    private static final Instant BEFORE = Instant.parse("2020-01-01T00:00:00Z");

    @Test
    void whatIsReadAsBeforeStays() {
        assertThat(difference(held("a", SAID), read("a", null)).isNone()).isTrue();
    }

    @Test
    void anotherDateIsAnotherClaim() {
        // when
        Difference found = difference(held("a", SAID), read("a", BEFORE));

        // then
        assertThat(found.withdrawn()).hasSize(1);
        assertThat(found.made()).hasSize(1);
    }

    @Test
    void saidTwiceItIsReadTwice() {
        // when
        Difference found = difference(held("a", SAID), read("a", null), read("a", null));

        // then
        assertThat(found.withdrawn()).isEmpty();
        assertThat(found.made()).hasSize(1);
    }

    @Test
    void whatIsDisbelievedIsNotMadeButStaysWhereItCounts() {
        assertThat(Difference.between(episode(), List.of(read("a", null)), disbelief("main"))
                        .made())
                .isEmpty();
        assertThat(Difference.between(episode(held("a", SAID)), List.of(read("a", null)), disbelief("main"))
                        .isNone())
                .isTrue();
    }

    @Test
    void whatIsDisbelievedElsewhereIsMade() {
        assertThat(Difference.between(episode(), List.of(read("a", null)), disbelief("other"))
                        .made())
                .hasSize(1);
    }

    private static Difference difference(HeldClaim held, Op.Make... read) {
        return Difference.between(episode(held), Stream.of(read).toList(), new Disbelief(Set.of()));
    }

    private static Disbelief disbelief(String scope) {
        return new Disbelief(Set.of(new Disbelief.Quoted(scope, "a")));
    }

    private static ReadEpisode episode(HeldClaim... held) {
        return new ReadEpisode("e", "main", EpisodeState.LEARNED, null, "…", SAID, "rules/0", "…", List.of(held));
    }

    private static HeldClaim held(String key, Instant from) {
        return new HeldClaim("claim-" + key, List.of(), new Saying(key, "value:1", from, Instants.MAX), "p", "…", "…");
    }

    private static Op.Make read(String key, @Nullable Instant from) {
        return new Op.Make(
                ClaimKind.ASSERT,
                new Reference.Mentioned("Ann", "Person"),
                "p",
                new Op.Said.Literal(new Value.Literal(1)),
                from,
                Instants.MAX,
                new Op.Written(null, null),
                1,
                null,
                null,
                new Quote("…", 0, 1, "rules/1", key));
    }
}
