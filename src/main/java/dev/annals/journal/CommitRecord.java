package dev.annals.journal;

import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal.
 *
 * @param recordedAt by the clock; differs from knownAt where history was imported
 * @param claims the digests of the claims it recorded, in order
 * @param retractions the claims it withdrew and why, in order
 * @param predicate what it declared, if it did
 * @param previous the digest of the commit before, empty for the first
 */
public record CommitRecord(
        String tenant,
        long seq,
        Instant knownAt,
        Instant recordedAt,
        String actor,
        @Nullable String reason,
        List<String> claims,
        List<Retraction> retractions,
        @Nullable PredicateChange predicate,
        String previous) {

    public record Retraction(String claim, String reason) {}

    public record PredicateChange(String name, String cardinality, String phrase) {}

    /** Covers everything above but recordedAt: {@code SHA-256(canonical JSON)}. */
    public Digest digest() {
        return Digest.ofContent(content());
    }

    private Map<String, @Nullable Object> content() {
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("tenant", tenant);
        content.put("seq", seq);
        content.put("knownAt", knownAt.toString());
        content.put("actor", actor);
        content.put("reason", reason);
        content.put("claims", claims);
        content.put(
                "retractions",
                retractions.stream()
                        .map(retraction -> Map.of("claim", retraction.claim(), "reason", retraction.reason()))
                        .toList());
        content.put(
                "predicate",
                predicate == null
                        ? null
                        : Map.of(
                                "name", predicate.name(),
                                "cardinality", predicate.cardinality(),
                                "phrase", predicate.phrase()));
        content.put("previous", previous);
        return content;
    }
}
