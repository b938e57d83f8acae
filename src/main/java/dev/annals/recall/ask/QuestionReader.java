package dev.annals.recall.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses a question in English. */
public final class QuestionReader {

    private final Instant at;
    private final boolean dated;

    /**
     * @param at the instant asked about if the question names none
     * @param dated whether the caller chose that instant
     */
    public QuestionReader(Instant at, boolean dated) {
        this.at = at;
        this.dated = dated;
    }

    /** @return empty if the question is of no kind that is understood */
    public Optional<Question> read(String text, List<Mention> mentions) {
        Besides besides = Besides.of(Tokens.of(text, mentions, at));
        return besides.readable()
                ? Opening.of(besides.rest()).flatMap(opening -> read(opening, besides.others()))
                : Optional.empty();
    }

    private Optional<Question> read(Opening opening, List<Mention> except) {
        TimeReader times = new TimeReader(opening.rest());
        if (times.tooMany() || times.isThroughout()) {
            return Optional.empty();
        }
        List<Token> tokens = times.rest();
        Optional<Operator.During> during = times.during();
        if (opening.shape() == Shape.CHANGES) {
            return during.flatMap(time -> changes(tokens, time));
        }
        OrderReader order = new OrderReader(tokens, at);
        List<Token> words = new ArrayList<>(order.rest());
        Optional<Operator> marked = MarkReader.take(words, at);
        Operator operator = order.operator()
                .or(() -> during.isPresent() && marked.isEmpty() ? Optional.<Operator>of(during.get()) : marked)
                .map(one -> isOfSeveral(opening.shape(), words) ? one.ofSeveral() : one)
                .orElseGet(() -> unsaid(opening.shape(), words));
        boolean ordered = order.operator().isPresent() || marked.isPresent();
        boolean future = words.stream().anyMatch(word -> word.isIn(Grammar.WILL));
        if (during.isPresent() ? ordered : future) {
            return Optional.empty();
        }
        return Optional.of(new Question(opening.shape(), operator, RelationReader.read(words), except));
    }

    /** "What changed for Ann between March and June?", "How did Acme's headcount change?" */
    private static Optional<Question> changes(List<Token> tokens, Operator.During time) {
        boolean plain = tokens.stream().filter(token -> token.mention() != null).count() == 1;
        return plain
                ? Optional.of(new Question(Shape.CHANGES, time, RelationReader.read(tokens), List.of()))
                : Optional.empty();
    }

    /** "Who were the captains", "which cities did Ann live in", "how many companies". */
    private static boolean isOfSeveral(Shape shape, List<Token> words) {
        return shape == Shape.COUNT
                || words.stream().anyMatch(word -> word.is("are", "were"))
                || words.stream().skip(1).limit(1).anyMatch(QuestionReader::isPlural);
    }

    private static boolean isPlural(Token word) {
        return word.isContent()
                && word.text().endsWith("s")
                && !word.text().endsWith("ss")
                && !word.text().endsWith("us");
    }

    /** A question about the past without a date means all of it, unless the caller gave an instant. */
    private Operator unsaid(Shape shape, List<Token> words) {
        Optional<Token> auxiliary = words.stream()
                .filter(word -> word.isIn(Grammar.BE) || word.isIn(Grammar.DO) || word.isIn(Grammar.HAVE))
                .findFirst();
        boolean since = shape == Shape.SINCE || (shape == Shape.LENGTH && isPresent(auxiliary));
        boolean now = dated
                || since
                || shape == Shape.ABOUT
                || (isPresent(auxiliary) && !auxiliary.get().isIn(Grammar.HAVE));
        boolean verb = auxiliary.isEmpty()
                && RelationReader.verb(words)
                        .filter(word -> !Stems.isPast(word.text()))
                        .isPresent();
        boolean whole = switch (shape) {
            case WHEN, UNTIL, TIMES, LEARNED, FIRST_LEARNED -> true;
            default -> false;
        };
        return (now || verb) && !whole ? new Operator.Current(at) : new Operator.Ever();
    }

    private static boolean isPresent(Optional<Token> auxiliary) {
        return auxiliary.isPresent() && auxiliary.get().isIn(Grammar.PRESENT);
    }
}
