package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a question begins with, which says what is to be told.
 *
 * @param rest what follows, beginning with a question word or an auxiliary
 */
record Opening(Shape shape, List<Token> rest) {

    private static final Set<String> US = Set.of("we", "you", "annals", "i", "they");
    private static final Set<String> LEARN = Set.of("learn", "hear", "know", "discover", "told");
    private static final Set<String> UNITS = Set.of("times", "years", "months", "days", "weeks");

    static Optional<Opening> of(List<Token> tokens) {
        List<Token> all = new ArrayList<>(tokens);
        if (all.size() > 1
                && all.get(0).is("for", "and", "so", "but")
                && all.get(1).is("how", "who", "what", "when")) {
            all.removeFirst();
        }
        if (all.size() < 2) {
            return Optional.empty();
        }
        Token first = all.get(0);
        Token second = all.get(1);
        List<Token> rest = all.subList(2, all.size());
        if (first.is("since", "from") && second.is("when")) {
            return Optional.of(new Opening(Shape.SINCE, rest));
        }
        if (first.is("until", "till") && second.is("when")) {
            return Optional.of(new Opening(Shape.UNTIL, rest));
        }
        if (first.is("how")) {
            return how(second, rest);
        }
        if (first.is("when")) {
            return Optional.of(when(all.subList(1, all.size())));
        }
        if (first.is("what") && second.is("changed", "happened")) {
            return Optional.of(new Opening(Shape.CHANGES, rest));
        }
        if (first.is("what")
                && second.isIn(Grammar.DO)
                && rest.size() > 3
                && rest.get(0).isIn(US)
                && rest.get(2).is("about")) {
            return about(rest.subList(3, rest.size()));
        }
        if (first.isIn(Grammar.ASKING) && second.isParty() && !second.possessive()) {
            List<Token> question = new ArrayList<>(List.of(first));
            question.addAll(Clauses.asQuestion(all.subList(1, all.size())));
            return Optional.of(new Opening(Shape.VALUES, question));
        }
        if (first.isIn(Grammar.ASKING) || (first.isIn(Grammar.PREPOSITIONS) && second.is("which", "what", "whom"))) {
            return Optional.of(new Opening(Shape.VALUES, all));
        }
        boolean auxiliary = first.isIn(Grammar.BE) || first.isIn(Grammar.DO) || first.isIn(Grammar.HAVE);
        return auxiliary ? Optional.of(new Opening(Shape.YES, all)) : Optional.empty();
    }

    /** "What do we know about Ann", "about Ann's employer", "about where Ann lives". */
    private static Optional<Opening> about(List<Token> rest) {
        if (rest.getFirst().isIn(Grammar.ASKING)) {
            return of(rest);
        }
        if (rest.size() == 1 && rest.getFirst().mention() != null) {
            return Optional.of(new Opening(Shape.ABOUT, rest));
        }
        List<Token> question = new ArrayList<>(List.of(Token.word("what"), Token.word("is")));
        question.addAll(rest);
        return Optional.of(new Opening(Shape.VALUES, question));
    }

    private static Optional<Opening> how(Token second, List<Token> rest) {
        if (second.is("long")) {
            return Optional.of(new Opening(Shape.LENGTH, rest));
        }
        if (second.is("many") && !rest.isEmpty() && !rest.getFirst().isIn(UNITS)) {
            List<Token> which = new ArrayList<>(List.of(Token.word("which")));
            which.addAll(rest);
            return Optional.of(new Opening(Shape.COUNT, which));
        }
        return Optional.empty();
    }

    /** "When did Ann …", or "when did we learn that Ann …". */
    private static Opening when(List<Token> rest) {
        boolean learned = rest.size() > 3 && rest.get(1).isIn(US) && rest.get(2).isIn(LEARN);
        if (!learned) {
            return new Opening(Shape.WHEN, rest);
        }
        int begin = rest.get(3).is("that", "of", "about") ? 4 : 3;
        return new Opening(Shape.LEARNED, Clauses.asQuestion(rest.subList(begin, rest.size())));
    }
}
