package dev.annals.recall.ask;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An event by which a query gives its time: "before she joined Acme". The query does not have to be a question. */
public final class EventClause {

    private static final Pattern CONNECTIVE =
            Pattern.compile("\\b(before|after|until|till|since|when|while)\\s+(.+?)\\W*$", Pattern.CASE_INSENSITIVE);

    private final Matcher said;
    private final Relation event;

    private EventClause(Matcher said, Relation event) {
        this.said = said;
        this.event = event;
    }

    /**
     * An event, matched to a fact.
     *
     * @param during the time that the query means
     */
    public record Found(String fact, Interval during) {}

    /** @return empty if the query mentions no event that involves a named entity */
    public static Optional<EventClause> read(String query, List<Mention> mentions, Instant at) {
        Matcher said = CONNECTIVE.matcher(query);
        if (query.isEmpty() || !said.find(1)) {
            return Optional.empty();
        }
        List<Token> tokens = Tokens.of(query, mentions, at);
        int connective = 1;
        String word = said.group(1).toLowerCase(Locale.ROOT);
        while (connective < tokens.size() && !tokens.get(connective).is(word)) {
            connective++;
        }
        if (connective >= tokens.size() - 1) {
            return Optional.empty();
        }
        List<Token> head = tokens.subList(0, connective);
        Relation event = OrderReader.event(tokens, connective + 1);
        Optional<Mention> named = only(head);
        Relation anchored = event.anchor() == null && named.isPresent() ? event.from(named.get()) : event;
        return anchored.anchor() == null || anchored.isBare()
                ? Optional.empty()
                : Optional.of(new EventClause(said, anchored));
    }

    private static Optional<Mention> only(List<Token> head) {
        List<Mention> named =
                head.stream().map(Token::mention).filter(Objects::nonNull).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Its words, including the conjunction. */
    public String text() {
        return said.group(1) + " " + said.group(2);
    }

    /** The ids of the entities whose facts are needed. */
    public List<String> about() {
        @Nullable Mention anchor = event.anchor();
        return anchor == null ? List.of() : anchor.ids();
    }

    /**
     * @param facts about the entities it names
     * @param vocabulary the words of a predicate, if it has any
     * @return empty if no fact matches, or more than one may
     */
    public Optional<Found> in(List<Held> facts, Function<String, Optional<Term>> vocabulary) {
        return Happened.of(event, new Lines(facts, vocabulary))
                .flatMap(happened -> during(happened.begin(), happened.end())
                        .map(time -> new Found(happened.fact().id(), time)));
    }

    /** Empty if its beginning or end is unknown. */
    private Optional<Interval> during(Instant begin, Instant end) {
        return switch (said.group(1).toLowerCase(Locale.ROOT)) {
            case "before", "until", "till" -> interval(Instants.MIN, begin);
            case "after" -> interval(end, Instants.MAX);
            case "since" -> interval(begin, Instants.MAX);
            default -> interval(begin, end);
        };
    }

    private static Optional<Interval> interval(Instant from, Instant to) {
        boolean unbounded = from.equals(Instants.MIN) && !to.isBefore(Instants.MAX.minusSeconds(1));
        return unbounded || !from.isBefore(to) ? Optional.empty() : Optional.of(new Interval(from, to));
    }
}
