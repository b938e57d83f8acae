package dev.annals.recall.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Repetitions leave room for the rest. */
class DiversityTest {

    private static final List<String> BEST = List.of(
            "The invoice is overdue.",
            "The invoice is overdue!",
            "the invoices are overdue",
            "The plumber called.",
            "It rains.");

    @Test
    void othersGoBeforeRepetitions() {
        assertThat(first(3)).containsExactly("The invoice is overdue.", "The plumber called.", "It rains.");
    }

    @Test
    void repetitionsFillWhatIsLeft() {
        assertThat(first(4))
                .containsExactly(
                        "The invoice is overdue.", "The invoice is overdue!", "The plumber called.", "It rains.");
    }

    @Test
    void theOrderStays() {
        assertThat(first(5)).isEqualTo(BEST);
        assertThat(first(9)).isEqualTo(BEST);
    }

    private static List<String> first(int limit) {
        return Diversity.first(BEST, Function.identity(), limit);
    }
}
