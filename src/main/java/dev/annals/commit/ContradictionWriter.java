package dev.annals.commit;

import dev.annals.belief.Contradiction;
import dev.annals.belief.Value;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.Wording;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes contradictions that begin or end, the claims they rest on, and the decisions that accept them. */
@Singleton
class ContradictionWriter {

    private static final Statement CONTRADICTIONS = Statement.named("commit/write-contradictions");
    private static final Statement CLOSE = Statement.named("commit/close-contradictions");
    private static final Statement RESTS = Statement.named("commit/write-rests");
    private static final Statement END_RESTS = Statement.named("commit/end-rests");
    private static final Statement ACCEPTANCES = Statement.named("commit/write-acceptances");
    private static final Statement END_ACCEPTANCES = Statement.named("commit/end-acceptances");

    void write(Batch batch, Changes changes) {
        batch.write(CONTRADICTIONS, changes.contradictions, ContradictionWriter::contradiction);
        batch.write(RESTS, changes.restsGained, ContradictionWriter::rest);
        batch.write(END_RESTS, changes.restsLost, ContradictionWriter::rest);
        batch.write(ACCEPTANCES, changes.acceptancesGained, ContradictionWriter::acceptance);
        batch.write(END_ACCEPTANCES, changes.acceptancesLost, ContradictionWriter::acceptance);
        batch.write(
                CLOSE,
                changes.contradictionsClosed,
                closed -> Map.of(
                        "contradiction",
                        closed.contradiction(),
                        "commit",
                        closed.commit(),
                        "at",
                        GraphTime.write(closed.knownTo())));
    }

    private static Map<String, ?> contradiction(Changes.NewContradiction made) {
        Contradiction found = made.found();
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", made.id());
        properties.put("name", name(found));
        properties.put("kind", found.kind().word());
        properties.put("scope", made.slot().scope());
        properties.put("subject", made.slot().subject());
        properties.put("predicate", made.slot().predicate());
        properties.put("slot", made.slot().key());
        properties.put("values", List.of(found.one().key(), found.other().key()));
        properties.put("validFrom", GraphTime.write(found.valid().from()));
        properties.put("validTo", GraphTime.write(found.valid().to()));
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        return Map.of(
                "commit", made.commit(),
                "slot", made.slot().key(),
                "subject", made.slot().subject(),
                "objects", objects(found),
                "properties", properties);
    }

    /** The sentences of one claim of each value, shown to people who look at the node. */
    private static String name(Contradiction found) {
        return statement(found, found.one()) + " / " + statement(found, found.other()) + Wording.dates(found.valid());
    }

    private static String statement(Contradiction found, Value value) {
        return found.claims().stream()
                .filter(claim -> value.equals(claim.value()))
                .findFirst()
                .orElseThrow()
                .statement();
    }

    private static List<String> objects(Contradiction found) {
        return Stream.of(found.one(), found.other())
                .filter(Value.Of.class::isInstance)
                .map(value -> ((Value.Of) value).id())
                .toList();
    }

    private static Map<String, ?> rest(Changes.Rest rest) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("contradiction", rest.contradiction());
        row.put("claim", rest.claim());
        row.put("value", rest.value() == null ? null : rest.value().key());
        row.put("at", GraphTime.write(rest.at()));
        return row;
    }

    private static Map<String, ?> acceptance(Changes.Acceptance acceptance) {
        return Map.of(
                "contradiction", acceptance.contradiction(),
                "decision", acceptance.decision(),
                "at", GraphTime.write(acceptance.at()));
    }
}
