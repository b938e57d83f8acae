package dev.annals.index;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of the model a process asks for when it starts. */
sealed interface Wish {

    /** Its vectors are searched, or being made. */
    record Fulfilled() implements Wish {}

    /** There was none before: its space is searched from now on. */
    record First(Space into) implements Wish {}

    /** Its vectors are to be made. */
    record Change(Space into) implements Wish {}

    /** It is searched still, and the one that was to replace it is not wanted any more. */
    record Stay(Space given) implements Wish {}

    /** It was replaced a moment ago, and this process is a straggler. */
    record Outdated() implements Wish {}

    /** @param replacedAt when it was replaced, null if it was not */
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
