package dev.annals.dedupe;

import dev.annals.access.Scopes;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Value;
import dev.annals.dedupe.ClaimSlots.ClaimSlot;
import dev.annals.dedupe.wording.Restated.Spot;
import dev.annals.dedupe.wording.Sayings;
import dev.annals.dedupe.wording.Sayings.Saying;
import dev.annals.dedupe.wording.Sayings.Several;
import dev.annals.dedupe.wording.Synonyms;
import dev.annals.graph.Statement;
import dev.annals.job.Item;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds what is said about entities in several ways. */
final class Restatements {

    private static final Statement SAYINGS = Statement.named("dedupe/sayings");

    /** The most beliefs examined per entity. */
    private static final int LOOK = 1_000;

    private Restatements() {}

    /** @param mode whether a policy may act on its own */
    static List<Proposal> of(
            TransactionContext tx, String tenant, Scopes scopes, List<String> entities, Synonyms synonyms, Mode mode) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", scopes.parameter());
        parameters.put("ids", entities);
        parameters.put("look", LOOK);
        List<Several> found = Sayings.of(
                SAYINGS.run(tx, parameters).stream().map(Restatements::saying).toList(), synonyms);
        Map<String, ClaimSlot> slots = ClaimSlots.some(
                tx,
                tenant,
                found.stream().flatMap(one -> spots(one).map(Spot::slot)).collect(Collectors.toSet()));
        Set<String> taken = new HashSet<>();
        return found.stream()
                .filter(one -> spots(one).map(Spot::slot).noneMatch(taken::contains))
                .flatMap(one -> of(one, slots, mode, taken).stream())
                .toList();
    }

    /** Each as it is now. One that shares a slot with an earlier one is left to the next job. */
    private static Optional<Proposal> of(Several one, Map<String, ClaimSlot> slots, Mode mode, Set<String> taken) {
        Optional<Restatement> restatement = Restatement.of(
                one.best().spot(), one.others().stream().map(Saying::spot).toList(), slots);
        restatement.ifPresent(found -> taken.addAll(found.slots().keySet()));
        return restatement.map(found -> found.proposal(mode.unless(one.finer())));
    }

    private static Stream<Spot> spots(Several several) {
        return Stream.concat(Stream.of(several.best()), several.others().stream())
                .map(Saying::spot);
    }

    private static Saying saying(Record row) {
        return new Saying(
                row.get("scope").asString() + " " + row.get("subject").asString(),
                row.get("predicate").asString(),
                row.get("declared").asBoolean(),
                Cardinality.ofWord(row.get("cardinality").asString()),
                new Spot(
                        row.get("slot").asString(), Value.ofKey(row.get("value").asString())),
                row.get("claims").asLong());
    }

    /** What an item was found for, as it is now; empty if it is gone. */
    static Optional<Restatement> now(TransactionContext tx, String tenant, Item item) {
        List<Map.Entry<String, String>> parts = Restatement.spots(item);
        Map<String, ClaimSlot> slots = ClaimSlots.some(
                tx, tenant, parts.stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
        List<Spot> spots = parts.stream()
                .flatMap(part -> spot(part.getKey(), part.getValue(), slots.get(part.getKey())).stream())
                .toList();
        return spots.size() < parts.size()
                ? Optional.empty()
                : Restatement.of(spots.getFirst(), spots.subList(1, spots.size()), slots);
    }

    private static Optional<Spot> spot(String key, String hash, @Nullable ClaimSlot slot) {
        return slot == null
                ? Optional.empty()
                : slot.live().claims().stream()
                        .map(claim -> claim.value())
                        .filter(Objects::nonNull)
                        .filter(value -> value.hash().equals(hash))
                        .findFirst()
                        .map(value -> new Spot(key, value));
    }
}
