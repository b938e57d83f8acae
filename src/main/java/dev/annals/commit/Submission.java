package dev.annals.commit;

import dev.annals.claim.Digest;
import org.jspecify.annotations.Nullable;

/** A change, who asks for it, and the key under which it takes effect once. */
record Submission(String actor, Change change, @Nullable Key key) {

    /** @param request of the whole request, so that the key is refused for another */
    record Key(String text, Digest request) {}
}
