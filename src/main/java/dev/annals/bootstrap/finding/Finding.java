package dev.annals.bootstrap.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read, in the form of the episode to be learned.
 *
 * @param id within the project, stable between runs
 * @param reason what it is, for people
 * @param speaker who said it; null for a document
 * @param at when it was said or written
 * @param source where it was found
 * @param details stored with the episode, but not searched
 */
public record Finding(
        String id,
        String reason,
        @Nullable String speaker,
        String content,
        Instant at,
        String source,
        Map<String, Object> details,
        List<Claim> claims) {

    private static final int MOST = 100_000;

    public Finding {
        content = Plain.text(content, MOST);
        speaker = speaker == null ? null : Plain.name(speaker);
        source = Plain.name(source);
        reason = Plain.name(reason);
    }

    /** The claims as ops of a transaction. */
    public List<Map<String, Object>> ops() {
        return claims.stream().map(claim -> claim.json(source)).toList();
    }

    public Finding withContent(String other) {
        return new Finding(id, reason, speaker, other, at, source, details, claims);
    }
}
