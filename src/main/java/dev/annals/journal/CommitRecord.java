package dev.annals.journal;

import dev.annals.belief.Lifespan;
import dev.annals.belief.Strictness;
import dev.annals.change.Evidence;
import dev.annals.digest.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal.
 *
 * @param recordedAt the time of recording; later than knownAt if history was imported
 * @param claims the digests of the claims it recorded, in order
 * @param decisions in order
 * @param episodes those it learned from or withdrew, in order
 * @param predicate the declaration it made; null: none
 * @param previous the digest of the commit before; empty for the first
 */
public record CommitRecord(
        String tenant,
        long seq,
        Instant knownAt,
        Instant recordedAt,
        String actor,
        @Nullable String reason,
        List<String> claims,
        List<Decision> decisions,
        List<Evidence> episodes,
        @Nullable PredicateChange predicate,
        String previous) {

    /**
     * The version of what a digest covers. Digests of version 1 cover retractions, but no other decisions and no
     * episodes; those of version 2 cover neither evidence nor whether predicates are constant. Old digests stay as they
     * are.
     */
    public static final int VERSION = 3;

    /**
     * @param constant covered only if true
     * @param lifespan covered as far as declared
     * @param strictness covered where it differs from the default
     */
    public record PredicateChange(
            String name,
            String cardinality,
            String phrase,
            boolean constant,
            Lifespan lifespan,
            Strictness strictness) {}

    /** Covers everything above but recordedAt: {@code SHA-256(canonical JSON)}. */
    public Digest digest() {
        return Digest.ofContent(content());
    }

    private Map<String, @Nullable Object> content() {
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("version", VERSION);
        content.put("tenant", tenant);
        content.put("seq", seq);
        content.put("knownAt", knownAt.toString());
        content.put("actor", actor);
        content.put("reason", reason);
        content.put("claims", claims);
        content.put("decisions", decisions.stream().map(Decision::content).toList());
        content.put("episodes", episodes.stream().map(CommitRecord::content).toList());
        content.put("predicate", predicate == null ? null : content(predicate));
        content.put("previous", previous);
        return content;
    }

    /** Maps rather than records, which would have to be registered for reflection in a native image. */
    private static Map<String, String> content(Evidence episode) {
        return Map.of("did", episode.did(), "id", episode.id(), "digest", episode.digest());
    }

    private static Map<String, Object> content(PredicateChange predicate) {
        Map<String, Object> content = new TreeMap<>();
        content.put("name", predicate.name());
        content.put("cardinality", predicate.cardinality());
        content.put("phrase", predicate.phrase());
        if (predicate.constant()) {
            content.put("constant", true);
        }
        if (predicate.lifespan().timeToLive() != null) {
            content.put("timeToLive", predicate.lifespan().timeToLive().word());
        }
        if (predicate.lifespan().halfLife() != null) {
            content.put("halfLife", predicate.lifespan().halfLife().word());
        }
        content.putAll(content(predicate.strictness()));
        return content;
    }

    private static Map<String, Object> content(Strictness strictness) {
        Map<String, Object> content = new TreeMap<>();
        if (strictness.consistencyWord() != null) {
            content.put("consistency", strictness.consistencyWord());
        }
        if (strictness.whenDisputedWord() != null) {
            content.put("whenDisputed", strictness.whenDisputedWord());
        }
        return content;
    }
}
