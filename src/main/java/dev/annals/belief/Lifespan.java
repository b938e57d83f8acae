package dev.annals.belief;

import dev.annals.time.IsoPeriod;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long what is said with a predicate counts.
 *
 * @param timeToLive after which it is stale unless somebody confirms it; null: not declared
 * @param halfLife in which it loses half of its relevance; null: not declared
 */
public record Lifespan(
        @Nullable IsoPeriod timeToLive, @Nullable IsoPeriod halfLife) {

    public static final Lifespan UNSAID = new Lifespan(null, null);

    /** This lifespan, with what is not declared taken from the other. */
    public Lifespan or(Lifespan other) {
        return new Lifespan(
                timeToLive == null ? other.timeToLive : timeToLive, halfLife == null ? other.halfLife : halfLife);
    }

    /** The time to live; endless where none was declared. */
    public IsoPeriod live() {
        return Objects.requireNonNullElse(timeToLive, IsoPeriod.ENDLESS);
    }

    /** The half-life; endless where none was declared. */
    public IsoPeriod half() {
        return Objects.requireNonNullElse(halfLife, IsoPeriod.ENDLESS);
    }

    /** @param timeToLive and halfLife as stored in the graph: see {@link IsoPeriod#ofWord} */
    public static Lifespan ofWords(@Nullable String timeToLive, @Nullable String halfLife) {
        return new Lifespan(IsoPeriod.ofWord(timeToLive), IsoPeriod.ofWord(halfLife));
    }
}
