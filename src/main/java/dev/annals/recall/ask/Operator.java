package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;

/** Selects the facts of a line that answer the question. */
sealed interface Operator {

    /**
     * The instant it is about, or the first of several.
     *
     * @param now used if it has none
     */
    default Instant instant(Instant now) {
        return switch (this) {
            case Current(Instant at) -> at;
            case During(Instant from, var _, var _) -> from.equals(Instants.MIN) ? now : from;
            default -> now;
        };
    }

    /** Whether it compares facts with each other. */
    default boolean isOfOrder() {
        return switch (this) {
            case First _, Last _, Previous _, Before _, After _, Earlier _, Later _ -> true;
            default -> false;
        };
    }

    /** The same for a question about several: "who were the captains before Ann". */
    default Operator ofSeveral() {
        return switch (this) {
            case Previous(Instant at) -> new Over(at);
            case Before(Reference.Named(Mention value)) -> new Earlier(value);
            case After(Reference.Named(Mention value)) -> new Later(value);
            default -> this;
        };
    }

    /** Facts that hold at an instant. */
    record Current(Instant at) implements Operator {}

    /** Facts that hold at any time in {@code [from, to)}: at, during, between, before or after a date. */
    record During(Instant from, Instant to, String words) implements Operator {}

    /** All facts there ever were. */
    record Ever() implements Operator {}

    /** All that had ended by an instant. */
    record Over(Instant at) implements Operator {}

    record First() implements Operator {}

    record Last() implements Operator {}

    /** The last facts that had ended by an instant. */
    record Previous(Instant at) implements Operator {}

    /** The facts just before the reference. */
    record Before(Reference reference) implements Operator {}

    /** The facts just after the reference. */
    record After(Reference reference) implements Operator {}

    /** All facts that began before those with the value. */
    record Earlier(Mention value) implements Operator {}

    /** All facts that began after those with the value. */
    record Later(Mention value) implements Operator {}

    /** Facts that held when an event happened. */
    record When(Relation event) implements Operator {}
}
