package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.Claim;
import dev.annals.belief.Contradiction;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A fact or contradiction with its claims, as one line: the derived one, and the one the service returns. */
final class Line {

    private Line() {}

    static String fact(Slot slot, Segment segment) {
        return line(
                slot.subject(),
                slot.predicate(),
                segment.value().key(),
                dates(segment.valid()),
                segment.support().stream().map(Claim::id));
    }

    static String fact(JsonNode fact) {
        return line(subject(fact), fact.get("predicate").asText(), key(fact), dates(fact), texts(fact.get("claims")));
    }

    static String contradiction(Slot slot, Contradiction contradiction) {
        return line(
                slot.subject(),
                slot.predicate(),
                pair(List.of(contradiction.one().key(), contradiction.other().key())),
                dates(contradiction.valid()),
                contradiction.claims().stream().map(Claim::id));
    }

    static String contradiction(JsonNode contradiction) {
        List<JsonNode> sides = list(contradiction.get("values"));
        return line(
                subject(contradiction),
                contradiction.get("predicate").asText(),
                pair(sides.stream().map(Line::key).toList()),
                dates(contradiction),
                sides.stream().flatMap(side -> texts(side.get("claims"))));
    }

    private static String line(String subject, String predicate, String said, String dates, Stream<String> claims) {
        return subject + " " + predicate + " " + said + " " + dates + " by "
                + claims.sorted().toList();
    }

    private static String pair(Collection<String> keys) {
        return String.join(" or ", keys.stream().sorted().toList());
    }

    private static String subject(JsonNode told) {
        return told.get("subject").get("id").asText();
    }

    private static String key(JsonNode told) {
        return told.has("object")
                ? new Value.Of(told.get("object").get("id").asText()).key()
                : new Value.Literal(told.get("value").asText()).key();
    }

    private static String dates(Interval valid) {
        return date(Instants.bounded(valid.from())) + ".." + date(Instants.bounded(valid.to()));
    }

    private static String date(Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    private static String dates(JsonNode told) {
        return told.get("validFrom").asText("") + ".." + told.get("validTo").asText("");
    }

    private static Stream<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
