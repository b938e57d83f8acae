package dev.annals.commit;

import dev.annals.belief.Claim;
import dev.annals.belief.Lifespan;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Quote;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.HeldClaim;
import dev.annals.commit.plan.Keeping;
import dev.annals.commit.plan.Wording;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import dev.annals.time.Span;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Predicates, claims, slots and facts, as rows and node properties for statements. */
final class Rows {

    private Rows() {}

    /**
     * @param declaration null if the predicate is only used
     * @param since from when a changed lifespan counts; null if it is unchanged
     */
    static Map<String, ?> predicate(
            Predicate predicate, Change.@Nullable Declaration declaration, @Nullable Instant since) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", predicate.name());
        row.put("cardinality", predicate.cardinality().word());
        row.put("phrase", predicate.phrase());
        row.put("constant", predicate.constant());
        row.put("consistency", predicate.care().consistencyWord());
        row.put("whenDisputed", predicate.care().whenDisputedWord());
        row.put("declared", declaration != null);
        row.put("words", words(declaration));
        row.put("lifespans", since == null ? List.of() : List.of(lifespan(predicate.lifespan(), since)));
        return row;
    }

    /** None, if they stay as they are. */
    private static List<Map<String, ?>> words(Change.@Nullable Declaration declaration) {
        return declaration == null || declaration.kept().contains(Change.Declaration.Kept.WORDS)
                ? List.of()
                : List.of(Collections.singletonMap("text", declaration.words()));
    }

    /** If nothing was said with the predicate yet, the lifespan counts from the beginning of time. */
    private static Map<String, ?> lifespan(Lifespan lifespan, Instant since) {
        return Map.of(
                "anew", since.equals(Instants.MIN),
                "from", GraphTime.write(since),
                "timeToLive", Objects.requireNonNullElse(word(lifespan.timeToLive()), ""),
                "halfLife", Objects.requireNonNullElse(word(lifespan.halfLife()), ""));
    }

    static @Nullable String word(@Nullable Span span) {
        return span == null ? null : span.word();
    }

    static Map<String, @Nullable Object> slot(Slot slot) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", slot.key());
        properties.put("name", slot.predicate());
        properties.put("scope", slot.scope());
        properties.put("subject", slot.subject());
        properties.put("predicate", slot.predicate());
        properties.put("value", slot.value());
        return properties;
    }

    static Map<String, @Nullable Object> claim(Changes.NewClaim made) {
        Claim claim = made.held().claim();
        HeldClaim.Named named = made.held().named();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", claim.id());
        properties.put("name", claim.kind().word() + ": " + named.statement() + Wording.dates(claim.valid()));
        properties.put("scope", made.slot().scope());
        properties.put("predicate", made.slot().predicate());
        properties.put("kind", claim.kind().word());
        properties.put("subject", named.subject());
        value(properties, named.value());
        properties.put("object", object(claim.value()));
        valid(properties, claim.valid());
        properties.put("fromPrecision", word(made.written().from()));
        properties.put("toPrecision", word(made.written().to()));
        properties.put("commit", claim.commit());
        properties.put("ordinal", claim.ordinal());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", claim.confidence());
        properties.put("source", made.source());
        quote(properties, made.quote());
        properties.put("statement", named.statement());
        properties.put("means", claim.statement().equals(named.statement()) ? null : claim.statement());
        properties.put("stated", named.stated());
        properties.put("salt", made.salt());
        properties.put("content", made.content());
        properties.put("digest", made.digest().hex());
        return properties;
    }

    private static void quote(Map<String, @Nullable Object> properties, @Nullable Quote quote) {
        if (quote != null) {
            properties.put("quote", quote.text());
            properties.put("quoteStart", quote.start());
            properties.put("quoteEnd", quote.end());
            properties.put("extractedBy", quote.by());
            properties.put("quoteKey", quote.key());
        }
    }

    static Map<String, ?> standing(Changes.Stood stood) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("claim", stood.claim());
        row.put("retractedIn", stood.standing().retractedIn());
        row.put("setAsideIn", stood.standing().setAsideIn());
        if (stood.standing().isLive()) {
            row.put("knownTo", GraphTime.write(Instants.MAX));
        } else if (stood.counted()) {
            row.put("knownTo", GraphTime.write(stood.at()));
        }
        return row;
    }

    static Map<String, ?> accepted(Map.Entry<String, Set<String>> accepted) {
        return Map.of("claim", accepted.getKey(), "accepted", List.copyOf(accepted.getValue()));
    }

    static Map<String, ?> keptClaim(Map.Entry<String, Keeping> kept) {
        return Map.of(
                "claim", kept.getKey(),
                "archivedBy", List.copyOf(kept.getValue().archivedBy()),
                "pinnedBy", List.copyOf(kept.getValue().pinnedBy()));
    }

    static Map<String, ?> keptFact(Map.Entry<String, Changes.Turns> kept) {
        return turns(kept.getKey(), kept.getValue());
    }

    static Map<String, ?> keptEpisode(Map.Entry<String, Changes.KeptEpisode> kept) {
        Map<String, @Nullable Object> row = turns(kept.getKey(), kept.getValue().turns());
        row.put("archivedBy", List.copyOf(kept.getValue().keeping().archivedBy()));
        row.put("pinnedBy", List.copyOf(kept.getValue().keeping().pinnedBy()));
        return row;
    }

    private static Map<String, @Nullable Object> turns(String id, Changes.Turns turns) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("archived", turns.archived().stream().map(GraphTime::write).toList());
        row.put("pinned", turns.pinned().stream().map(GraphTime::write).toList());
        return row;
    }

    static Map<String, ?> movedFact(Changes.MovedFact moved) {
        return Map.of("id", moved.id(), "slot", moved.slot(), "at", GraphTime.write(moved.at()));
    }

    static Map<String, ?> moved(Changes.Moved moved) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", moved.id());
        row.put("slot", moved.slot());
        row.put("object", moved.object());
        row.put("means", moved.statement());
        return row;
    }

    static Map<String, @Nullable Object> fact(Changes.NewFact made) {
        Segment segment = made.segment();
        Slot slot = made.slot();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", made.id());
        properties.put("scope", slot.scope());
        properties.put("predicate", slot.predicate());
        properties.put("name", made.statement() + Wording.dates(segment.valid()));
        properties.put("statement", made.statement());
        properties.put("line", line(slot, segment.value()));
        properties.put("slot", slot.key());
        properties.put("believedSince", GraphTime.write(made.tenure().since()));
        tenure(properties, made.tenure());
        value(properties, segment.value());
        valid(properties, segment.valid());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", segment.confidence());
        properties.put("archivedFrom", GraphTime.write(Instants.MAX));
        properties.put("embeddedBy", "");
        return properties;
    }

    /** Stored only if parts of the interval have been believed since different instants. */
    private static void tenure(Map<String, @Nullable Object> properties, Tenure tenure) {
        if (tenure.parts().size() > 1) {
            properties.put(
                    "tenureFrom",
                    tenure.parts().stream()
                            .map(part -> GraphTime.write(part.valid().from()))
                            .toList());
            properties.put(
                    "tenureSince",
                    tenure.parts().stream()
                            .map(part -> GraphTime.write(part.since()))
                            .toList());
        }
    }

    private static @Nullable String object(@Nullable Value value) {
        return value instanceof Value.Of(String id) ? id : null;
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

    private static @Nullable String word(@Nullable Precision precision) {
        return precision == null ? null : precision.word();
    }
}
