package dev.annals.commit.plan;

import dev.annals.change.Change;
import dev.annals.digest.Digest;
import org.jspecify.annotations.Nullable;

/** A change, who asks for it, and the key under which it takes effect once. */
public record Submission(
        String actor, Change change, @Nullable Key key) {

    /** @param request of the whole request, so that the key is refused for another */
    public record Key(String text, Digest request) {}
}
