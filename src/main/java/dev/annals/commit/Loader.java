package dev.annals.commit;

import dev.annals.change.Share;
import dev.annals.change.Submission;
import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Needs;
import dev.annals.commit.plan.Planner;
import dev.annals.commit.plan.Reach;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.Head;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Reads what a group of commits needs, with the tenant's head locked, in a handful of statements for the whole group.
 */
@Singleton
class Loader {

    private static final Statement LOCK = Statement.named("commit/lock-head");
    private static final Statement DECISIONS = Statement.named("commit/read-decisions");
    private static final Statement CLAIMS = Statement.named("commit/read-claims");
    private static final Statement FACTS = Statement.named("commit/read-facts");
    private static final Statement EPISODES = Statement.named("commit/read-episodes");
    private static final Statement CONTRADICTIONS = Statement.named("commit/read-contradictions");

    private static final int MOST_REMEMBERED = 200_000;

    private final TenantCaches recollections = new TenantCaches(MOST_REMEMBERED);
    private final Participants participants;
    private final UsedKeyRows usedKeys;

    Loader(Participants participants, UsedKeyRows usedKeys) {
        this.participants = participants;
        this.usedKeys = usedKeys;
    }

    /** Waits for the lock on the head, and holds it to the end of the transaction. */
    Head lock(TransactionContext tx, String tenant) {
        Record head = LOCK.run(tx, Map.of("tenant", tenant, "min", GraphTime.write(Instants.MIN)))
                .getFirst();
        return new Head(
                head.get("seq").asLong(),
                GraphTime.read(head.get("knownAt")),
                head.get("digest").asString(),
                head.get("declarations").asLong());
    }

    Loaded load(TransactionContext tx, String tenant, Head head, List<Submission> submissions) {
        Map<String, Share> shares = participants.load(tx, tenant, submissions);
        Needs needs = Needs.of(submissions, shares);
        Map<String, Loaded.MadeDecision> decisions =
                byId(rows(tx, DECISIONS, tenant, "ids", needs.decisions, Function.identity()), DecisionRows::made);
        Concerned concerned = Concerned.by(needs, decisions.values());
        List<Record> claimRows = rows(tx, CLAIMS, tenant, "ids", concerned.claims(), Function.identity());
        Map<String, Loaded.Place> claims = byId(claimRows, ClaimRows::place);
        List<Record> disputedRows = rows(tx, CONTRADICTIONS, tenant, "ids", needs.contradictions, Function.identity());
        Map<String, Loaded.Disputed> contradictions = byId(disputedRows, ClaimRows::disputed);
        List<Record> factRows = rows(tx, FACTS, tenant, "ids", needs.facts, Function.identity());
        Map<String, Loaded.HeldFact> facts = byId(factRows, ClaimRows::fact);
        Map<String, Loaded.HeldEpisode> episodes =
                byId(rows(tx, EPISODES, tenant, "ids", concerned.episodes(), Function.identity()), ClaimRows::episode);
        Set<String> predicatesOfClaims = Stream.of(claimRows, disputedRows, factRows)
                .flatMap(List::stream)
                .map(row -> row.get("predicate").asString())
                .collect(Collectors.toSet());
        predicatesOfClaims.addAll(needs.predicates);
        TenantCache known = known(tenant, head, needs);
        Basics basics = new Basics(tx, tenant, known);
        basics.load(needs.keys, predicatesOfClaims, concerned.entities(claims.values()), needs.nameKeys);
        Predicates predicates = basics.predicates();
        EntityLoader people = basics.people();
        Reach reach = new Reach(needs, people.people(), concerned.named());
        Set<String> identities = concerned.identities(reach);
        if (!identities.isEmpty()) {
            people.near(identities);
            reach = new Reach(needs, people.people(), concerned.named());
        }
        people.naming(concerned.named(claims.values()), claims.keySet());
        basics.load(Set.of(), Set.of(), Set.of(), people.mayBear(reach.retyped())); // others may bear these names
        SlotLoader slots = new SlotLoader(tx, tenant, known, needs.rearranges());
        Set<String> keys = reach.slotKeys(predicates.all());
        claims.values().forEach(place -> keys.addAll(place.slots()));
        contradictions.values().forEach(disputed -> keys.add(disputed.slot()));
        facts.values().stream().flatMap(fact -> Stream.ofNullable(fact.slot())).forEach(keys::add);
        slots.load(keys);
        slots.about(people.near());
        slots.of(needs.redeclared);
        if (needs.rearranges()) {
            basics.load(Set.of(), slots.predicates(), slots.mentioned(), Set.of());
        }
        if (needs.rearranges() || !claims.isEmpty()) {
            slots.load(slots.ofAny(predicates.many()));
        }
        return new Loaded(
                head,
                keys(basics),
                predicates.all(),
                people.people(),
                slots.all(),
                slots.absent(),
                claims,
                decisions,
                contradictions,
                facts,
                episodes,
                shares);
    }

    /** A group that rearranges needs more than the cache holds, so it starts from an empty one. */
    private TenantCache known(String tenant, Head head, Needs needs) {
        if (needs.rearranges()) {
            return new TenantCache();
        }
        TenantCache known = recollections.of(tenant);
        known.asOf(head);
        return known;
    }

    /** Updates the cache with commits that are now durable. */
    void committed(String tenant, Head before, Planner planner) {
        TenantCache known = recollections.of(tenant);
        if (planner.rearranged()) {
            known.forget();
        } else {
            known.advance(before, planner.head());
            known.note(planner.slots(), planner.absent());
            known.notePredicates(planner.predicates());
            known.notePeople(planner.people(), planner.bearers());
        }
        recollections.grown(tenant, known.size());
    }

    /** The cache may be the cause, for instance if the graph was changed by hand; so it is dropped. */
    void failed(String tenant) {
        recollections.of(tenant).forget();
    }

    private Map<String, Loaded.Answered> keys(Basics basics) {
        return basics.keys().stream()
                .collect(Collectors.toMap(row -> row.get("key").asString(), usedKeys::read));
    }

    private static <T> Map<String, T> byId(List<Record> rows, Function<Record, T> read) {
        return rows.stream().collect(Collectors.toMap(row -> row.get("id").asString(), read));
    }

    private static <T> List<T> rows(
            TransactionContext tx,
            Statement statement,
            String tenant,
            String name,
            Collection<String> wanted,
            Function<Record, T> row) {
        return wanted.isEmpty()
                ? List.of()
                : statement.run(tx, Map.of("tenant", tenant, name, List.copyOf(wanted))).stream()
                        .map(row)
                        .toList();
    }
}
