package dev.annals.change;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An episode that a commit learned from or withdrew, as named in the commit's record and digest.
 *
 * @param digest the seal of the episode's content
 */
@Schema(name = "CommittedEpisode")
public record Evidence(
        @Schema(enumeration = {"learned", "withdrew"}) String did, String id, String digest) {

    /** What a commit does with an episode. */
    public enum Did {
        LEARNED,
        WITHDREW;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Evidence of(Did did, String id, String digest) {
        return new Evidence(did.word(), id, digest);
    }

    /** As one line, as stored in the graph. */
    public String text() {
        return String.join(" ", did, id, digest);
    }

    public static Evidence parse(String text) {
        String[] parts = text.split(" ", 3);
        return new Evidence(parts[0], parts[1], parts[2]);
    }
}
