package dev.annals.episode.reread;

import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A claim that would be made, as an op of a transaction, with the words that say so. */
final class ShownClaim {

    private ShownClaim() {}

    static Map<String, @Nullable Object> of(Op.Make claim, Instant referenceTime) {
        Saying says = Saying.of(claim, Objects.requireNonNull(claim.quote()), referenceTime);
        Map<String, @Nullable Object> shown = new TreeMap<>();
        shown.put("op", claim.kind().word());
        shown.put("subject", named(claim.subject()));
        shown.put("predicate", claim.predicate());
        switch (claim.said()) {
            case null -> {}
            case Op.Said.Referred(Reference object) -> shown.put("object", named(object));
            case Op.Said.Literal(Value.Literal(Object value)) -> shown.put("value", value);
        }
        shown.put("validFrom", text(Instants.bounded(says.from())));
        shown.put("validTo", text(Instants.bounded(says.to())));
        shown.put("confidence", claim.confidence());
        quote(shown, claim.quote());
        return shown;
    }

    private static void quote(Map<String, @Nullable Object> shown, @Nullable Quote quote) {
        if (quote != null) {
            shown.put("quote", quote.text());
            shown.put("start", quote.start());
            shown.put("end", quote.end());
        }
    }

    private static Map<String, Object> named(Reference reference) {
        return switch (reference) {
            case Reference.ById(String id) -> Map.of("id", id);
            case Reference.ByName(String name, var _, var _) -> Map.of("name", name);
            case Reference.Mentioned(String name, String type) -> Map.of("name", name, "type", type);
        };
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
