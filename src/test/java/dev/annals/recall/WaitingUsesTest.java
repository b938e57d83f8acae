package dev.annals.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Uses that are waiting to be written. */
class WaitingUsesTest {

    private final WaitingUses waiting = new WaitingUses(3);

    @Test
    void thoseOfOneTextAreOne() {
        // given
        waiting.add("a", List.of("x", "y"));
        waiting.add("a", List.of("x"));
        waiting.add("b", List.of("x"));

        // then
        assertThat(waiting.take()).isEqualTo(Map.of("a", Map.of("x", 2L, "y", 1L), "b", Map.of("x", 1L)));
        assertThat(waiting.take()).isEmpty();
    }

    @Test
    void whereTooManyTextsWaitTheNextAreDropped() {
        // given
        assertThat(waiting.add("a", List.of("1", "2", "3", "4"))).isEqualTo(1);

        // then those that wait are still counted
        assertThat(waiting.add("a", List.of("1", "5"))).isEqualTo(1);
        assertThat(waiting.take().get("a")).isEqualTo(Map.of("1", 2L, "2", 1L, "3", 1L));

        // and there is room again
        assertThat(waiting.add("a", List.of("5"))).isZero();
    }
}
