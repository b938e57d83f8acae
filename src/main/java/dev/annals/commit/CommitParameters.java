package dev.annals.commit;

import dev.annals.change.DecisionKind;
import dev.annals.change.Evidence;
import dev.annals.commit.plan.Changes;
import dev.annals.graph.GraphTime;
import dev.annals.journal.CommitRecord;
import dev.annals.journal.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** New commits and the head as parameters of statements. */
final class CommitParameters {

    private CommitParameters() {}

    static Map<String, ?> commit(Changes.NewCommit planned, String attempt) {
        CommitRecord commit = planned.record();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("seq", commit.seq());
        properties.put("name", "commit " + commit.seq());
        properties.put("knownAt", GraphTime.write(commit.knownAt()));
        properties.put("recordedAt", GraphTime.write(commit.recordedAt()));
        properties.put("actor", commit.actor());
        properties.put("reason", commit.reason());
        properties.put("claims", commit.claims().size());
        properties.put("decisions", commit.decisions().size());
        properties.put(
                "retractions",
                commit.decisions().stream()
                        .filter(decision -> decision.kind() == DecisionKind.RETRACT)
                        .count());
        properties.put("version", CommitRecord.VERSION);
        properties.put("scopes", List.copyOf(planned.scopes()));
        properties.put("opened", planned.opened());
        properties.put("closed", planned.closed());
        properties.put("digest", planned.digest().hex());
        properties.put("previousDigest", commit.previous());
        properties.put("attempt", attempt);
        properties.put(
                "episodes", commit.episodes().stream().map(Evidence::text).toList());
        CommitRecord.@Nullable PredicateChange predicate = commit.predicate();
        if (predicate != null) {
            properties.put("predicate", predicate.name());
            properties.put("cardinality", predicate.cardinality());
            properties.put("phrase", predicate.phrase());
            properties.put("constant", predicate.constant());
            properties.put(
                    "timeToLive", PredicateParameters.word(predicate.lifespan().timeToLive()));
            properties.put(
                    "halfLife", PredicateParameters.word(predicate.lifespan().halfLife()));
            properties.put("consistency", predicate.strictness().consistencyWord());
            properties.put("whenDisputed", predicate.strictness().whenDisputedWord());
        }
        return Map.of("properties", properties);
    }

    static Map<String, ?> head(Head head) {
        return Map.of("seq", head.seq(), "knownAt", GraphTime.write(head.knownAt()), "digest", head.digest());
    }
}
