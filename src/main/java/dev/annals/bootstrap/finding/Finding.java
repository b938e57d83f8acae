package dev.annals.bootstrap.finding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read, as the episode it would be.
 *
 * @param id what it is called within the project: read again, it is the same
 * @param reason what it is, to people
 * @param speaker who said it; null: it is a document
 * @param at when it was said or written
 * @param source where it was found
 * @param details kept along, and not searched
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
