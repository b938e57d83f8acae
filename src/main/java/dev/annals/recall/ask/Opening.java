package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning of a question, which decides the shape of the answer.
 *
 * @param rest what follows, starting with a question word or an auxiliary
 */
record Opening(Shape shape, List<Token> rest) {

    private static final Set<String> UNITS = Set.of("times", "years", "months", "days", "weeks");

    static Optional<Opening> of(List<Token> tokens) {
        List<Token> all = timeLast(tokens);
        if (all.size() > 1
                && all.get(0).is("for", "and", "so", "but")
                && all.get(1).is("how", "who", "what", "when")) {
            all.removeFirst();
        }
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<Token> told = Request.without(all);
        return told.equals(all) ? BeliefQuestionReader.of(all).or(() -> plain(all)) : of(told);
    }

    /** "In 2013, who led Acme?" is read as "who led Acme in 2013?". */
    private static List<Token> timeLast(List<Token> tokens) {
        int time = 0;
        while (time < tokens.size() && TimeReader.leads(tokens.get(time))) {
            time++;
        }
        List<Token> all = new ArrayList<>(tokens);
        if (time < tokens.size() && tokens.get(time).time() != null) {
            Collections.rotate(all, -(time + 1));
        }
        return all;
    }

    private static Optional<Opening> plain(List<Token> all) {
        Token first = all.get(0);
        Token second = all.get(1);
        List<Token> rest = all.subList(2, all.size());
        if (Whose.isIn(all)) {
            return Whose.asQuestion(all).map(question -> new Opening(Shape.VALUES, question));
        }
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
            return Optional.of(new Opening(Shape.WHEN, all.subList(1, all.size())));
        }
        if (first.is("what") && second.is("changed", "happened")) {
            return Optional.of(new Opening(Shape.CHANGES, rest));
        }
        if (first.isIn(Grammar.ASKING) && second.isParty() && !second.possessive()) {
            List<Token> question = new ArrayList<>(List.of(first));
            question.addAll(Clauses.asQuestion(all.subList(1, all.size())));
            return Optional.of(new Opening(Shape.VALUES, question));
        }
        if (first.isIn(Grammar.ASKING) || (first.isIn(Grammar.PREPOSITIONS) && second.is("which", "what", "whom"))) {
            return Optional.of(new Opening(Shape.VALUES, all));
        }
        if (first.isIn(Grammar.BE)
                && second.is("it")
                && rest.size() > 2
                && rest.get(0).is("true", "so", "correct", "right")
                && rest.get(1).is("that")) {
            return Optional.of(new Opening(Shape.YES, Clauses.asQuestion(rest.subList(2, rest.size()))));
        }
        return Grammar.isAuxiliary(first) ? Optional.of(new Opening(Shape.YES, all)) : Optional.empty();
    }

    /** "How many times", "how many full years". */
    private static boolean isOfUnits(List<Token> counted) {
        return counted.stream().takeWhile(token -> !Grammar.isAuxiliary(token)).anyMatch(token -> token.isIn(UNITS));
    }

    private static Optional<Opening> how(Token second, List<Token> rest) {
        if (second.is("long")) {
            return Optional.of(new Opening(Shape.LENGTH, rest));
        }
        if (second.is("many") && rest.size() > 1 && rest.getFirst().is("times") && Grammar.isAuxiliary(rest.get(1))) {
            return Optional.of(new Opening(Shape.TIMES, rest.subList(1, rest.size())));
        }
        if (second.is("many") && !rest.isEmpty() && !isOfUnits(rest)) {
            List<Token> which = new ArrayList<>(List.of(Token.word("which")));
            which.addAll(rest);
            return Optional.of(new Opening(Shape.COUNT, which));
        }
        if (second.isIn(Grammar.DO) && rest.stream().anyMatch(token -> token.is("change"))) {
            List<Token> what = new ArrayList<>(List.of(Token.word("what"), Token.word("is")));
            rest.stream().filter(token -> !token.is("change")).forEach(what::add);
            return Optional.of(new Opening(Shape.CHANGES, what));
        }
        return Optional.empty();
    }
}
