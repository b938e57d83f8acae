package dev.annals.episode.reread;

import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A claim that would be made, shown as an op of a transaction with its quote. */
final class ShownClaim {

    private ShownClaim() {}

    static Map<String, @Nullable Object> of(Op.Make claim, Instant referenceTime) {
        Quote quote = Objects.requireNonNull(claim.quote());
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("op", claim.kind().word());
        shown.put("subject", named(claim.subject()));
        shown.put("predicate", claim.predicate());
        switch (claim.said()) {
            case null -> {}
            case Op.Said.Referred(Reference object) -> shown.put("object", named(object));
            case Op.Said.Literal(Value.Literal(Object value)) -> shown.put("value", value);
        }
        Saying.of(claim, quote, referenceTime).date(shown);
        shown.put("confidence", claim.confidence());
        shown.put("quote", quote.text());
        shown.put("start", quote.start());
        shown.put("end", quote.end());
        return shown;
    }

    private static Map<String, Object> named(Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> Map.of("id", id);
            case Reference.ByName(String name, var _, var _) -> Map.of("name", name);
            case Reference.Mentioned(String name, String type) -> Map.of("name", name, "type", type);
        };
    }
}
