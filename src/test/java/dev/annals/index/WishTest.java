package dev.annals.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.embed.Model;
import dev.annals.embed.Pooling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WishTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void theFirstModelIsSearchedAtOnce() {
        assertThat(wish("new", null, empty("a"), empty("b"))).isEqualTo(new Wish.First(empty("a")));
    }

    @Test
    void theSameModelChangesNothing() {
        assertThat(wish("old", null, active("old"), empty("b"))).isEqualTo(new Wish.Fulfilled());
        assertThat(wish("new", null, active("old"), building("new"))).isEqualTo(new Wish.Fulfilled());
    }

    @Test
    void anotherModelGoesIntoTheOtherSpaceWhateverIsThere() {
        for (Space other : List.of(empty("b"), building("given up"), leaving("older"))) {
            assertThat(wish("new", null, active("old"), other)).isEqualTo(new Wish.Change(other));
        }
    }

    @Test
    void aStragglerDoesNotTurnBack() {
        assertThat(wish("old", NOW.minusSeconds(60), active("old"), building("new")))
                .isEqualTo(new Wish.Outdated());
        assertThat(wish("old", NOW.minusSeconds(60), active("new"), leaving("old")))
                .isEqualTo(new Wish.Outdated());
    }

    @Test
    void afterAWhileTheReplacedModelCanBeHadAgain() {
        assertThat(wish("old", NOW.minusSeconds(3600), active("old"), building("new")))
                .isEqualTo(new Wish.Stay(building("new")));
        assertThat(wish("old", NOW.minusSeconds(3600), active("new"), leaving("old")))
                .isEqualTo(new Wish.Change(leaving("old")));
    }

    private static Wish wish(String model, @Nullable Instant replacedAt, Space... spaces) {
        return Wish.of(model, replacedAt, new Spaces(List.of(spaces)), NOW, Duration.ofHours(1));
    }

    private static Space empty(String name) {
        return new Space(name, Space.State.EMPTY, null, NOW, new Space.Progress(0, 0, 0));
    }

    private static Space active(String model) {
        return space("a", Space.State.ACTIVE, model);
    }

    private static Space building(String model) {
        return space("b", Space.State.BUILDING, model);
    }

    private static Space leaving(String model) {
        return space("b", Space.State.LEAVING, model);
    }

    private static Space space(String name, Space.State state, String model) {
        Model described = new Model(model, "m.onnx", "t.json", Pooling.MEAN, 384, 512, "", "", "");
        return new Space(name, state, new Space.Held(model, described), NOW, new Space.Progress(0, 0, 0));
    }
}
