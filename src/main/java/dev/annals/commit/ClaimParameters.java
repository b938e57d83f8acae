package dev.annals.commit;

import dev.annals.belief.Claim;
import dev.annals.belief.Value;
import dev.annals.change.Quote;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.HeldClaim;
import dev.annals.commit.plan.Wording;
import dev.annals.graph.GraphTime;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New and changed claims as parameters of statements. */
final class ClaimParameters {

    private ClaimParameters() {}

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

    static Map<String, ?> moved(Changes.Moved moved) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", moved.id());
        row.put("slot", moved.slot());
        row.put("object", moved.object());
        row.put("means", moved.statement());
        return row;
    }

    private static @Nullable String object(@Nullable Value value) {
        return value instanceof Value.Of(String id) ? id : null;
    }

    static void value(Map<String, @Nullable Object> properties, @Nullable Value value) {
        if (value == null) {
            return;
        }
        properties.put("valueKey", value.key());
        properties.put("valueHash", value.hash());
        if (value instanceof Value.Literal(Object content)) {
            properties.put("value", Objects.requireNonNull(content));
        }
    }

    static void valid(Map<String, @Nullable Object> properties, Interval valid) {
        properties.put("validFrom", GraphTime.write(valid.from()));
        properties.put("validTo", GraphTime.write(valid.to()));
    }

    private static @Nullable String word(@Nullable Precision precision) {
        return precision == null ? null : precision.word();
    }
}
