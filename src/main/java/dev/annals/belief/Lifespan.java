package dev.annals.belief;

import dev.annals.time.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long what is said with a predicate counts.
 *
 * @param timeToLive after which it is stale unless somebody confirms it; null: not declared
 * @param halfLife in which it loses half of its relevance; null: not declared
 */
public record Lifespan(@Nullable Span timeToLive, @Nullable Span halfLife) {

    public static final Lifespan UNSAID = new Lifespan(null, null);

    /** This lifespan, with what is not declared taken from the other. */
    public Lifespan or(Lifespan other) {
        return new Lifespan(
                timeToLive == null ? other.timeToLive : timeToLive, halfLife == null ? other.halfLife : halfLife);
    }

    /** The time to live; endless where none was declared. */
    public Span live() {
        return Objects.requireNonNullElse(timeToLive, Span.ENDLESS);
    }

    /** The half-life; endless where none was declared. */
    public Span half() {
        return Objects.requireNonNullElse(halfLife, Span.ENDLESS);
    }

    /** @param timeToLive and halfLife as stored in the graph: see {@link Span#ofWord} */
    public static Lifespan ofWords(@Nullable String timeToLive, @Nullable String halfLife) {
        return new Lifespan(Span.ofWord(timeToLive), Span.ofWord(halfLife));
    }
}
