package dev.annals.index;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is done about the model that a process asks for when it starts. */
sealed interface Wish {

    /** Its vectors are searched already, or being made. */
    record Fulfilled() implements Wish {}

    /** It is the first model: its space is searched from the start. */
    record First(Space into) implements Wish {}

    /** Its vectors have to be made. */
    record Change(Space into) implements Wish {}

    /** It is still searched; the change to another model is cancelled. */
    record Stay(Space given) implements Wish {}

    /** It was replaced recently: this process still has the old configuration. */
    record Outdated() implements Wish {}

    /** @param replacedAt when the model was replaced; null if it never was */
    static Wish of(String model, @Nullable Instant replacedAt, Spaces spaces, Instant now, Duration noReturn) {
        Space wanted = spaces.wanted();
        if (wanted == null) {
            return new First(spaces.free());
        }
        if (wanted.holds(model)) {
            return new Fulfilled();
        }
        if (replacedAt != null && now.isBefore(replacedAt.plus(noReturn))) {
            return new Outdated();
        }
        Space active = spaces.active();
        return active != null && active.holds(model) ? new Stay(wanted) : new Change(spaces.free());
    }
}
