package dev.annals.episode;

import dev.annals.access.Caller;
import java.time.Instant;
import java.util.Map;

/** An episode that Annals itself makes to sum up others. It is kept at once, and nothing is learned from it. */
public final class DigestEpisode {

    /** Reserved: sources may not use ids that start with it. */
    static final String PREFIX = "digest/";

    private DigestEpisode() {}

    /** @param of what the digest sums up, such as {@code session/standup} */
    public static String sourceId(String of) {
        return PREFIX + of;
    }

    /**
     * The digest's node, written together with the commit that keeps it.
     *
     * @param maker in whose name the digest is made
     * @return {@code id, scope, sourceId, digest, properties}
     */
    public static Map<String, Object> row(
            Caller maker, String scope, String sourceId, String content, Instant referenceTime, Instant now) {
        NewEpisode episode = new NewEpisode(
                scope, sourceId, false, null, null, Kind.DIGEST, content, referenceTime, null, null, null, null);
        return EpisodeRow.of(episode, maker, now).fields();
    }
}
