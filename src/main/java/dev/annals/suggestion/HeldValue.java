package dev.annals.suggestion;

import dev.annals.belief.DateValues;
import dev.annals.entity.Participant;
import dev.annals.likeness.Degree;
import dev.annals.likeness.Likeness;
import dev.annals.likeness.Named;
import dev.annals.time.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value believed of one of two entities, for a predicate that holds one value at a time.
 *
 * @param object null if the value is a literal
 * @param literal null if the value is an entity
 */
record HeldValue(
        String fact, @Nullable Participant object, @Nullable Object literal, Interval validity) {

    private static final String UNTYPED = "Thing";

    /** Longer texts are not names. */
    private static final int LONGEST_NAME = 320;

    /**
     * Whether the two values cannot both be true of one entity. A date agrees with a period that contains it, and a
     * name with similar names. Values that cannot be compared do not differ.
     */
    boolean differs(HeldValue other) {
        if (object != null && other.object != null && object.id().equals(other.object.id())) {
            return false;
        }
        Interval date = date();
        Interval otherDate = other.date();
        if (date != null && otherDate != null) {
            return !date.overlaps(otherDate);
        }
        if (date != null || otherDate != null) {
            return false;
        }
        Named named = named();
        Named otherNamed = other.named();
        if (named != null && otherNamed != null) {
            return Likeness.of(named, otherNamed).degree() == Degree.DIFFERENT;
        }
        return (literal instanceof Number number
                        && other.literal instanceof Number otherNumber
                        && number.doubleValue() != otherNumber.doubleValue())
                || (literal instanceof Boolean && other.literal instanceof Boolean && !literal.equals(other.literal));
    }

    /**
     * Whether it can be written in only one way. Places may contain each other, and different texts may mean the same.
     */
    boolean isExact() {
        return date() != null || literal instanceof Number || literal instanceof Boolean;
    }

    boolean meets(HeldValue other) {
        return validity.overlaps(other.validity);
    }

    String text() {
        return object == null ? String.valueOf(literal) : object.name();
    }

    private @Nullable Interval date() {
        return literal == null ? null : DateValues.interval(literal);
    }

    private @Nullable Named named() {
        if (object != null) {
            return new Named(object.name(), object.type(), object.as(), List.of());
        }
        return literal instanceof String text && text.length() <= LONGEST_NAME ? Named.of(text, UNTYPED) : null;
    }
}
