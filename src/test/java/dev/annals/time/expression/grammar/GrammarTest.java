package dev.annals.time.expression.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {

    private static final Symbol<Integer> ANIMALS = new Symbol<>("ANIMALS");
    private static final Symbol<Integer> NUMBER = new Symbol<>("NUMBER");

    private static final Grammar GRAMMAR = new Grammar.Builder()
            .words(NUMBER, 1, "one|a")
            .words(NUMBER, 2, "two", "a couple of")
            .rule(ANIMALS, match -> match.get(NUMBER) + match.nth(NUMBER, 1), "NUMBER cats and NUMBER dogs")
            .rule(ANIMALS, match -> match.get(NUMBER), "NUMBER [big [black]] cat|cats")
            .rule(ANIMALS, match -> match.get(NUMBER) * 10, "NUMBER {mice}")
            .rule(ANIMALS, match -> match.after().equals("!") ? null : 7, "cats")
            .build();

    @Test
    void aPhraseHasTheValueOfItsParts() {
        assertThat(read("Two cats")).containsExactly(new Parsed<>(2, 2));
        assertThat(read("a couple of big cats")).containsExactly(new Parsed<>(5, 2));
    }

    @Test
    void everyWayToReadItIsKnownTheLongestFirst() {
        assertThat(read("two cats and one dogs")).containsExactly(new Parsed<>(5, 3), new Parsed<>(2, 2));
    }

    @Test
    void whatIsOptionalMayBeNested() {
        assertThat(read("a big black cat")).containsExactly(new Parsed<>(4, 1));
        assertThat(read("a black cat")).isEmpty();
    }

    @Test
    void whatMustFollowIsNotTaken() {
        assertThat(read("two mice")).containsExactly(new Parsed<>(1, 20));
        assertThat(read("two rats")).isEmpty();
    }

    @Test
    void aMeaningMayRefuse() {
        assertThat(read("cats")).containsExactly(new Parsed<>(1, 7));
        assertThat(read("cats!")).isEmpty();
    }

    @Test
    void aGrammarWithoutMeaningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grammar.Builder()
                        .rule(ANIMALS, match -> 1, "NUMBER cats")
                        .build())
                .withMessageContaining("NUMBER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grammar.Builder().rule(ANIMALS, match -> 1, "[the cats"))
                .withMessageContaining("[the cats");
    }

    private static List<Parsed<Integer>> read(String text) {
        return GRAMMAR.parse(new Passage(text, LocalDate.EPOCH)).at(ANIMALS, 0);
    }
}
