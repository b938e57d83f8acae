package dev.annals.belief;

import dev.annals.time.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long what is said counts.
 *
 * @param timeToLive after which it is stale, unless somebody said it again; null: nobody said how long
 * @param halfLife in which it loses half of its relevance; likewise
 */
public record Lifespan(@Nullable Span timeToLive, @Nullable Span halfLife) {

    public static final Lifespan UNSAID = new Lifespan(null, null);

    /** What is unsaid as the other has it. */
    public Lifespan or(Lifespan other) {
        return new Lifespan(
                timeToLive == null ? other.timeToLive : timeToLive, halfLife == null ? other.halfLife : halfLife);
    }

    /** Endless where nobody said otherwise. */
    public Span live() {
        return Objects.requireNonNullElse(timeToLive, Span.ENDLESS);
    }

    /** Likewise. */
    public Span half() {
        return Objects.requireNonNullElse(halfLife, Span.ENDLESS);
    }

    /** @param timeToLive and halfLife as the graph has them: see {@link Span#ofWord} */
    public static Lifespan ofWords(@Nullable String timeToLive, @Nullable String halfLife) {
        return new Lifespan(Span.ofWord(timeToLive), Span.ofWord(halfLife));
    }
}
