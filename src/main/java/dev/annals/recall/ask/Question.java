package dev.annals.recall.ask;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question, parsed.
 *
 * @param except entities to leave out of the answer
 */
public record Question(Shape shape, Operator operator, Relation core, List<Mention> except) {

    /** The entities whose facts are needed: those it starts from, or the one it refers to. */
    public List<Mention> starts() {
        @Nullable Relation event = event();
        @Nullable Mention anchor = core.anchor();
        // "was Ann the first CEO of Acme" is about all of Acme's
        @Nullable Mention ranked = shape.isWhether() && operator.isOfOrder() ? core.other() : null;
        List<Mention> starts = Stream.of(anchor, ranked, event == null ? null : event.anchor())
                .filter(Objects::nonNull)
                .toList();
        @Nullable Mention named = named();
        return starts.isEmpty() && named != null ? List.of(named) : starts;
    }

    /** Both entities that a yes-or-no question names, since what is believed of either may deny it; else none. */
    public List<Mention> parties() {
        @Nullable Mention anchor = core.anchor();
        @Nullable Mention other = core.other();
        return shape.isWhether() && anchor != null && other != null ? List.of(anchor, other) : List.of();
    }

    /** Whether answering it needs everything that was ever believed. */
    public boolean isOfEver() {
        return shape == Shape.LEARNED || shape == Shape.FIRST_LEARNED;
    }

    /** Whether one more fact could make the answer another. */
    boolean isOfWhole() {
        return shape == Shape.COUNT || shape == Shape.TIMES || operator.isOfOrder();
    }

    /** Whether it asks for a time or names one. */
    boolean isOfTime() {
        return shape == Shape.WHEN || shape == Shape.UNTIL || operator instanceof Operator.During;
    }

    /** The event it refers to: "when she joined Acme". */
    @Nullable
    Relation event() {
        return switch (operator) {
            case Operator.When(Relation event) -> event;
            case Operator.Before(Reference.Event(Relation event)) -> event;
            case Operator.After(Reference.Event(Relation event)) -> event;
            default -> null;
        };
    }

    /** The value it refers to: "before Ann". */
    @Nullable
    Mention named() {
        return switch (operator) {
            case Operator.Before(Reference.Named(Mention mention)) -> mention;
            case Operator.After(Reference.Named(Mention mention)) -> mention;
            case Operator.Earlier(Mention mention) -> mention;
            case Operator.Later(Mention mention) -> mention;
            default -> null;
        };
    }

    Question of(Mention anchor) {
        return new Question(shape, operator, core.from(anchor), except);
    }
}
