package dev.annals.time.expression;

import dev.annals.time.expression.grammar.Passage;
import java.util.Set;

/** Whether a sentence, as far as it was read, speaks of the future. */
final class Tense {

    private static final Set<String> FUTURE = Set.of("will", "shall", "ll", "gonna");
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";");

    private final Passage passage;
    private boolean ahead;

    Tense(Passage passage) {
        this.passage = passage;
    }

    void read(int index) {
        String word = passage.word(index);
        if (ENDS.contains(word) || passage.beginsLine(index)) {
            ahead = false;
        }
        boolean auxiliary = FUTURE.contains(word) && !passage.isCapital(index);
        boolean negated = word.equals("won") && passage.word(index + 1).equals("'");
        boolean going = word.equals("to") && passage.word(index - 1).equals("going");
        ahead |= auxiliary || negated || going;
    }

    boolean isAhead() {
        return ahead;
    }
}
