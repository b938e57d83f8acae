package dev.annals.recall.ask;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes words like first, last, current and previous out of a question and turns them into an operator. */
final class MarkReader {

    private MarkReader() {}

    /** "First name", which is another name than "last name". */
    private static boolean isOfName(List<Token> words) {
        return IntStream.range(1, words.size())
                .filter(at -> words.get(at).is("name", "names"))
                .mapToObj(at -> words.get(at - 1))
                .anyMatch(word -> word.is("first", "last"));
    }

    /** @param words the matching ones are removed from this list */
    static Optional<Operator> take(List<Token> words, Instant at) {
        if (isOfName(words)) {
            return Optional.empty();
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
