package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads questions about what was believed or learned: "what do we know about Ann", "when did we learn that she moved".
 */
final class BeliefQuestionReader {

    private static final Set<String> US = Set.of("we", "you", "annals", "i", "they");
    private static final Set<String> LEARN =
            Set.of("learn", "hear", "know", "discover", "told", "realize", "realise", "notice");
    private static final Set<String> BELIEVE = Set.of("believe", "think", "know", "assume", "suppose");
    private static final Set<String> HELD = Set.of("believed", "thought", "known", "assumed", "supposed");
    private static final Set<String> ONCE = Set.of("first", "originally", "already", "ever", "still");
    private static final Set<String> FIRST = Set.of("first", "originally");
    private static final int FURTHEST = 5;

    private final List<Token> all;
    private final int verb;

    private BeliefQuestionReader(List<Token> all, int verb) {
        this.all = all;
        this.verb = verb;
    }

    /** @return empty if it is not such a question */
    static Optional<Opening> of(List<Token> all) {
        for (int i = 1; i < Math.min(all.size(), FURTHEST + 1); i++) {
            boolean asked = all.get(i).isIn(US)
                    && (all.get(i - 1).isIn(Grammar.DO) || all.get(i - 1).isIn(Grammar.HAVE));
            if (asked) {
                int verb = i + 1;
                while (verb < all.size() && all.get(verb).isIn(ONCE)) {
                    verb++;
                }
                return verb + 1 < all.size() ? new BeliefQuestionReader(all, verb).read(i - 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Opening> read(int auxiliary) {
        boolean that = all.get(verb + 1).is("that", "of", "about") && verb + 2 < all.size();
        List<Token> clause = all.subList(that ? verb + 2 : verb + 1, all.size());
        Token first = all.getFirst();
        if (first.is("when") && auxiliary == 1) {
            boolean anew = all.subList(auxiliary, verb).stream().noneMatch(word -> word.isIn(FIRST));
            return all.get(verb).isIn(LEARN)
                    ? learned(anew ? Shape.LEARNED : Shape.FIRST_LEARNED, clause)
                    : Optional.empty();
        }
        if (first.is("since", "from") && all.get(1).is("when")) {
            return all.get(verb).isIn(HELD) || all.get(verb).isIn(BELIEVE)
                    ? learned(Shape.LEARNED, clause)
                    : Optional.empty();
        }
        if (!all.get(verb).isIn(BELIEVE) || !all.get(auxiliary).isIn(Grammar.DO)) {
            return Optional.empty();
        }
        if (auxiliary == 0) {
            return Optional.of(new Opening(Shape.BELIEVED, Clauses.asQuestion(clause)));
        }
        if (all.get(verb + 1).is("about")) {
            return first.is("what") && auxiliary == 1 ? about(clause) : Optional.empty();
        }
        if (first.is("until", "till") || (first.is("how") && !all.get(1).is("many"))) {
            return Optional.empty(); // how long it was believed is not how long it was so
        }
        List<Token> question = new ArrayList<>(all.subList(0, auxiliary));
        boolean subject = clause.getFirst().isParty() && !clause.getFirst().possessive();
        question.addAll(subject ? Clauses.asQuestion(clause) : clause.getFirst().is("to") ? being(clause) : clause);
        return Opening.of(question);
    }

    private static Optional<Opening> learned(Shape shape, List<Token> clause) {
        return Optional.of(new Opening(shape, Clauses.asQuestion(clause)));
    }

    /** "(Who did we believe) to be the CEO of Acme". */
    private static List<Token> being(List<Token> clause) {
        return clause.subList(1, clause.size());
    }

    /** "What do we know about Ann", "about Ann's employer", "about where Ann lives". */
    private static Optional<Opening> about(List<Token> said) {
        List<Token> rest =
                said.stream().filter(token -> !token.isIn(Grammar.ARTICLES)).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        if (rest.getFirst().isIn(Grammar.ASKING)) {
            return Opening.of(rest);
        }
        if (rest.size() == 1 && rest.getFirst().mention() != null) {
            return Optional.of(new Opening(Shape.ABOUT, rest));
        }
        List<Token> question = new ArrayList<>(List.of(Token.word("what"), Token.word("is")));
        question.addAll(rest);
        return Optional.of(new Opening(Shape.VALUES, question));
    }
}
