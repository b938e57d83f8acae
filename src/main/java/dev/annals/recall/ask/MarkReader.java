package dev.annals.recall.ask;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes words like first, last, current and previous out of a question and turns them into an operator. */
final class MarkReader {

    private MarkReader() {}

    /** @param words the matching ones are removed from this list */
    static Optional<Operator> take(List<Token> words, Instant at) {
        if (words.stream().anyMatch(word -> word.is("name", "names"))) {
            return Optional.empty(); // "first name" is another name than "last name"
        }
        if (words.removeIf(word -> word.isIn(Grammar.FIRST))) {
            return Optional.of(new Operator.First());
        }
        if (words.removeIf(word -> word.isIn(Grammar.LAST))) {
            words.removeIf(word -> word.is("most"));
            return Optional.of(new Operator.Last());
        }
        if (words.removeIf(word -> word.isIn(Grammar.PREVIOUS))) {
            return Optional.of(new Operator.Previous(at));
        }
        if (words.removeIf(word -> word.isIn(Grammar.OVER))) {
            return Optional.of(new Operator.Over(at));
        }
        if (words.removeIf(word -> word.isIn(Grammar.CURRENT))) {
            return Optional.of(new Operator.Current(at));
        }
        return words.removeIf(word -> word.isIn(Grammar.EVER)) ? Optional.of(new Operator.Ever()) : Optional.empty();
    }
}
