package dev.annals.commit;

import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.CommitDraft;
import dev.annals.commit.plan.Wording;
import dev.annals.graph.GraphTime;
import dev.annals.journal.CommitRecord;
import dev.annals.journal.Head;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes as the rows and node properties their statements take. */
final class Rows {

    private Rows() {}

    static Map<String, ?> predicate(Predicate predicate, boolean declared) {
        return Map.of(
                "name", predicate.name(),
                "cardinality", predicate.cardinality().word(),
                "phrase", predicate.phrase(),
                "declared", declared);
    }

    static Map<String, ?> entity(Changes.NewEntity made) {
        Entity entity = made.entity();
        return Map.of(
                "type",
                entity.type(),
                "properties",
                Map.of(
                        "id", entity.id(),
                        "scope", entity.scope(),
                        "name", entity.name(),
                        "nameKey", entity.nameKey(),
                        "type", entity.type(),
                        "typedFrom", GraphTime.write(made.knownFrom()),
                        "knownFrom", GraphTime.write(made.knownFrom())));
    }

    static Map<String, ?> typed(Changes.NewEntity typed) {
        return Map.of(
                "id", typed.entity().id(),
                "type", typed.entity().type(),
                "typedFrom", GraphTime.write(typed.knownFrom()));
    }

    static Map<String, ?> slot(Slot slot) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", slot.key());
        properties.put("name", slot.predicate());
        properties.put("scope", slot.scope());
        properties.put("subject", slot.subject());
        properties.put("predicate", slot.predicate());
        properties.put("value", slot.value());
        return Map.of("subject", slot.subject(), "properties", properties);
    }

    static Map<String, ?> commit(Changes.NewCommit planned, String attempt) {
        CommitRecord commit = planned.record();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", "commit " + commit.seq());
        properties.put("knownAt", GraphTime.write(commit.knownAt()));
        properties.put("recordedAt", GraphTime.write(commit.recordedAt()));
        properties.put("actor", commit.actor());
        properties.put("reason", commit.reason());
        properties.put("claims", commit.claims().size());
        properties.put("retractions", commit.retractions().size());
        properties.put("opened", planned.opened());
        properties.put("closed", planned.closed());
        properties.put("digest", planned.digest().hex());
        properties.put("previousDigest", commit.previous());
        properties.put("attempt", attempt);
        CommitRecord.@Nullable PredicateChange predicate = commit.predicate();
        if (predicate != null) {
            properties.put("predicate", predicate.name());
            properties.put("cardinality", predicate.cardinality());
            properties.put("phrase", predicate.phrase());
        }
        return Map.of("seq", commit.seq(), "properties", properties);
    }

    static Map<String, ?> claim(Changes.NewClaim made) {
        Claim claim = made.claim();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", claim.id());
        properties.put("name", claim.kind().word() + ": " + claim.statement() + Wording.dates(claim.valid()));
        properties.put("scope", made.slot().scope());
        properties.put("predicate", made.slot().predicate());
        properties.put("kind", claim.kind().word());
        value(properties, claim.value());
        valid(properties, claim.valid());
        properties.put("commit", claim.commit());
        properties.put("ordinal", claim.ordinal());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", claim.confidence());
        properties.put("source", made.source());
        properties.put("statement", claim.statement());
        properties.put("salt", made.salt());
        properties.put("content", made.content());
        properties.put("digest", made.digest().hex());
        return Map.of("commit", claim.commit(), "slot", made.slot().key(), "properties", properties);
    }

    static Map<String, ?> retracted(Changes.Retracted retracted) {
        return Map.of(
                "claim", retracted.retraction().claim(),
                "commit", retracted.commit(),
                "at", GraphTime.write(retracted.knownTo()),
                "decision",
                        Map.of(
                                "id", retracted.decision(),
                                "ordinal", retracted.ordinal(),
                                "kind", "retract",
                                "name", "retracted: " + retracted.retraction().reason(),
                                "reason", retracted.retraction().reason(),
                                "actor", retracted.actor(),
                                "commit", retracted.commit(),
                                "knownFrom", GraphTime.write(retracted.knownTo())));
    }

    static Map<String, ?> fact(Changes.NewFact made) {
        Segment segment = made.segment();
        Slot slot = made.slot();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", made.id());
        properties.put("scope", slot.scope());
        properties.put("predicate", slot.predicate());
        properties.put("name", made.statement() + Wording.dates(segment.valid()));
        properties.put("statement", made.statement());
        properties.put("line", line(slot, segment.value()));
        value(properties, segment.value());
        valid(properties, segment.valid());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", CommitDraft.confidence(segment));
        properties.put("embeddedBy", "");
        return Map.of("commit", made.commit(), "slot", slot.key(), "subject", slot.subject(), "properties", properties);
    }

    static Map<String, ?> object(Changes.NewFact made, Value.Of object) {
        return Map.of(
                "fact", made.id(),
                "object", object.id(),
                "relationship", Predicate.relationship(made.slot().predicate()));
    }

    static Map<String, ?> support(Changes.Support support) {
        return Map.of("fact", support.fact(), "claim", support.claim(), "at", GraphTime.write(support.at()));
    }

    static Map<String, ?> closed(Changes.Closed closed) {
        return Map.of("fact", closed.fact(), "commit", closed.commit(), "at", GraphTime.write(closed.knownTo()));
    }

    static Map<String, ?> lesson(Changes.Lesson lesson) {
        Receipt receipt = lesson.receipt();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", lesson.evidence().episode());
        row.put("commit", receipt.commit().seq());
        row.put("at", GraphTime.write(receipt.commit().knownAt()));
        row.put("state", state(receipt, lesson.supports()));
        row.put("why", why(lesson));
        row.put(
                "claims",
                receipt.claims().stream()
                        .filter(claim -> claim.retracted() == null)
                        .map(Receipt.ClaimRef::id)
                        .toList());
        return row;
    }

    static Map<String, ?> withdrawn(Changes.Withdrawn withdrawn) {
        return Map.of(
                "id", withdrawn.episode(),
                "commit", withdrawn.commit(),
                "at", GraphTime.write(withdrawn.at()),
                "why", withdrawn.why());
    }

    private static String state(Receipt receipt, boolean supports) {
        if (receipt.claims().isEmpty()) {
            return "nothing found";
        }
        return !changedBelief(receipt) && supports ? "already known" : "learned";
    }

    private static @Nullable String why(Changes.Lesson lesson) {
        boolean changedNothing =
                !lesson.receipt().claims().isEmpty() && !changedBelief(lesson.receipt()) && !lesson.supports();
        return changedNothing
                ? "what it says changed no fact"
                : lesson.evidence().note();
    }

    private static boolean changedBelief(Receipt receipt) {
        return !receipt.facts().opened().isEmpty() || !receipt.facts().closed().isEmpty();
    }

    static Stream<Map<String, ?>> passages(Changes.Lesson lesson) {
        List<Evidence.Passage> passages = lesson.evidence().passages();
        return IntStream.range(0, passages.size())
                .mapToObj(i -> Map.of(
                        "episode", lesson.evidence().episode(),
                        "scope", lesson.scope(),
                        "at", GraphTime.write(lesson.receipt().commit().knownAt()),
                        "ordinal", i,
                        "text", passages.get(i).text(),
                        "start", passages.get(i).start(),
                        "embedding", passages.get(i).embedding().vector(),
                        "embeddedBy", passages.get(i).embedding().model()));
    }

    static Map<String, ?> head(Head head) {
        return Map.of("seq", head.seq(), "knownAt", GraphTime.write(head.knownAt()), "digest", head.digest());
    }

    /** Equal for all beliefs about one subject, predicate and value, whatever the cardinality was. */
    private static String line(Slot slot, Value value) {
        return new Slot(slot.scope(), slot.subject(), slot.predicate(), value.key()).key();
    }

    private static void value(Map<String, @Nullable Object> properties, @Nullable Value value) {
        if (value == null) {
            return;
        }
        properties.put("valueKey", value.key());
        properties.put("valueHash", value.hash());
        if (value instanceof Value.Literal(Object content)) {
            properties.put("value", Objects.requireNonNull(content));
        }
    }

    private static void valid(Map<String, @Nullable Object> properties, Interval valid) {
        properties.put("validFrom", GraphTime.write(valid.from()));
        properties.put("validTo", GraphTime.write(valid.to()));
    }
}
