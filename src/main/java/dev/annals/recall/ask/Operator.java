package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;

/** Which facts of a line answer. */
sealed interface Operator {

    /**
     * The instant it is about, or the first of such.
     *
     * @param now where it has none
     */
    default Instant instant(Instant now) {
        return switch (this) {
            case Current(Instant at) -> at;
            case During(Instant from, var _, var _) -> from.equals(Instants.MIN) ? now : from;
            default -> now;
        };
    }

    /** Those that hold at an instant. */
    record Current(Instant at) implements Operator {}

    /** Those that hold at any time of {@code [from, to)}: at, during, between, before or after a date. */
    record During(Instant from, Instant to, String words) implements Operator {}

    /** All there ever were. */
    record Ever() implements Operator {}

    /** All that had ended by an instant. */
    record Over(Instant at) implements Operator {}

    record First() implements Operator {}

    record Last() implements Operator {}

    /** The last that had ended by an instant. */
    record Previous(Instant at) implements Operator {}

    /** The neighbour before. */
    record Before(Reference reference) implements Operator {}

    /** The neighbour after. */
    record After(Reference reference) implements Operator {}

    /** Those that held when something else began, ended or was so. */
    record When(Core event) implements Operator {}
}
