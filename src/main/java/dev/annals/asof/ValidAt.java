package dev.annals.asof;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The valid time of a question: an instant, or all of it. */
public sealed interface ValidAt {

    String ANY = "any";

    /** The instant, or null for all of valid time. */
    @Nullable
    Instant instant();

    String text();

    record At(Instant instant) implements ValidAt {
        @Override
        @JsonValue
        public String text() {
            return instant.toString();
        }
    }

    /** None was given: the question's default applies, which is now or all of valid time. */
    record Unsaid(@Nullable Instant instant) implements ValidAt {
        @Override
        @JsonValue
        public String text() {
            return instant == null ? ANY : instant.toString();
        }
    }

    record Any() implements ValidAt {
        @Override
        public @Nullable Instant instant() {
            return null;
        }

        @Override
        @JsonValue
        public String text() {
            return ANY;
        }
    }
}
