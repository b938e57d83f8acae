package dev.annals.change;

import dev.annals.embed.Embedding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The episode a commit learns from.
 *
 * @param owner who leased it; learned by another meanwhile, it is not learned again
 * @param referenceTime from when its claims count that do not say
 * @param passages what it says, with the vectors it is found by
 * @param note for its receipt
 */
public record Evidence(
        String episode,
        String owner,
        Instant referenceTime,
        List<Passage> passages,
        @Nullable String note) {

    /** @param start where it begins in the content, in characters */
    public record Passage(String text, int start, Embedding embedding) {}
}
