package dev.annals.bootstrap;

import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.secret.Secrets;
import dev.annals.change.OpReader;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.Proposal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A finding, prepared as an episode to be learned.
 *
 * @param sourceId of its episode
 * @param claims as canonical JSON, without secrets
 * @param said the {@link Said digest} of its content
 */
record Draft(Finding finding, String sourceId, String claims, String said) {

    /** The prefix of the source ids of everything found in a project. */
    static String prefix(String project) {
        return "bootstrap/" + project + "/";
    }

    /** @param received when uploaded documents arrived; null: they were found in a directory */
    static Draft of(String project, Finding found, @Nullable Instant received) {
        Finding finding = found.withContent(Secrets.masked(found.content()).text());
        String claims = Secrets.masked(CanonicalJson.write(finding.ops())).text();
        OpReader.claims(Json.read(claims)); // fails now rather than at the commit
        return new Draft(finding, prefix(project) + finding.id(), claims, Said.of(finding, claims, received));
    }

    /** @param standing the id of the episode kept under its sourceId; null: none */
    Proposal proposal(String scope, @Nullable String standing, Proposal.Stance stance) {
        Map<String, @Nullable Object> episode = new TreeMap<>();
        episode.put("sourceId", sourceId);
        episode.put("kind", finding.speaker() == null ? "document" : "message");
        episode.put("speaker", finding.speaker());
        episode.put("content", finding.content());
        episode.put("referenceTime", finding.at().toString());
        episode.put("source", finding.source());
        episode.put("metadata", finding.details());
        Map<String, Object> change = new TreeMap<>();
        change.put("episode", episode);
        change.put("claims", Json.read(claims));
        change.put("said", said);
        if (standing != null) {
            change.put("replaces", standing);
        }
        return new Proposal(
                sourceId,
                scope,
                finding.reason() + (standing == null ? "" : " (changed)"),
                CanonicalJson.write(Json.MAPPER.valueToTree(change)),
                stance);
    }

    /** A proposal to withdraw what no longer exists. */
    static Proposal gone(String scope, String sourceId, String standing, Proposal.Stance stance) {
        return new Proposal(
                sourceId,
                scope,
                sourceId.substring(sourceId.indexOf('/', sourceId.indexOf('/') + 1) + 1) + " is gone",
                CanonicalJson.write(Map.of("withdraws", standing, "sourceId", sourceId)),
                stance);
    }
}
