package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns "whose manager was Ann in 2019" into "which was Ann the manager of in 2019". */
final class Whose {

    private Whose() {}

    /** Whether a question has the word. Anywhere but at its beginning, it opens a clause that nobody reads. */
    static boolean isIn(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.is("whose"));
    }

    /**
     * Whose last manager she was is not whose manager she was last, so words of order are not read.
     *
     * @return empty if it does not begin with the word or says anything but what somebody or something was
     */
    static Optional<List<Token>> asQuestion(List<Token> tokens) {
        int at = 1;
        while (at < tokens.size() && tokens.get(at).isContent()) {
            at++;
        }
        boolean read = tokens.getFirst().is("whose")
                && at > 1
                && at + 1 < tokens.size()
                && tokens.subList(1, at).stream().noneMatch(Whose::isOfOrder)
                && tokens.get(at).isIn(Grammar.BE)
                && tokens.get(at + 1).isParty()
                && !tokens.get(at + 1).possessive();
        if (!read) {
            return Optional.empty();
        }
        List<Token> question = new ArrayList<>();
        question.add(Token.word("which"));
        question.addAll(tokens.subList(at, at + 2));
        question.add(Token.word("the"));
        question.addAll(tokens.subList(1, at));
        question.add(Token.word("of"));
        question.addAll(tokens.subList(at + 2, tokens.size()));
        return isIn(question) ? Optional.empty() : Optional.of(question);
    }

    private static boolean isOfOrder(Token word) {
        return word.isIn(Grammar.FIRST) || word.isIn(Grammar.LAST) || word.isIn(Grammar.PREVIOUS);
    }
}
