package dev.annals.commit.plan;

import dev.annals.belief.Contradiction;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.change.Quote;
import dev.annals.change.Receipt;
import dev.annals.digest.Digest;
import dev.annals.journal.CommitRecord;
import dev.annals.journal.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything a group of commits writes, in the order it is to be written. */
public final class Changes {

    public final List<NewCommit> commits = new ArrayList<>();
    public final Map<String, Predicate> predicates = new LinkedHashMap<>();
    public final Map<String, Change.Declaration> declarations = new LinkedHashMap<>();

    /** Since when a predicate has another lifespan. */
    public final Map<String, Instant> lifespans = new LinkedHashMap<>();

    public final Map<String, EntityHistory> entities = new LinkedHashMap<>();
    public final List<Slot> slots = new ArrayList<>();
    public final List<NewClaim> claims = new ArrayList<>();
    public final List<NewDecision> decisions = new ArrayList<>();
    public final List<NewFact> facts = new ArrayList<>();
    public final List<Closed> closed = new ArrayList<>();
    public final List<Succession> successions = new ArrayList<>();
    public final List<Support> gained = new ArrayList<>();
    public final List<Support> lost = new ArrayList<>();
    public final Map<String, Double> confidences = new LinkedHashMap<>();
    public final Map<String, Moved> movedClaims = new LinkedHashMap<>();
    public final List<MovedFact> movedFacts = new ArrayList<>();
    public final Map<String, Stood> standings = new LinkedHashMap<>();
    public final Map<String, Set<String>> acceptedClaims = new LinkedHashMap<>();
    public final Map<String, Keeping> keptClaims = new LinkedHashMap<>();
    public final Map<String, Turns> keptFacts = new LinkedHashMap<>();
    public final Map<String, KeptEpisode> keptEpisodes = new LinkedHashMap<>();
    public final List<Identity> merges = new ArrayList<>();
    public final List<Identity> splits = new ArrayList<>();
    public final List<Identity> distinctions = new ArrayList<>();
    public final List<Identity> identitiesLost = new ArrayList<>();
    public final List<NewAlias> aliases = new ArrayList<>();
    public final List<NewAlias> aliasesLost = new ArrayList<>();
    public final List<NewContradiction> contradictions = new ArrayList<>();
    public final List<ClosedContradiction> contradictionsClosed = new ArrayList<>();
    public final List<Rest> restsGained = new ArrayList<>();
    public final List<Rest> restsLost = new ArrayList<>();
    public final List<Acceptance> acceptancesGained = new ArrayList<>();
    public final List<Acceptance> acceptancesLost = new ArrayList<>();
    public final List<UsedKey> keys = new ArrayList<>();
    public final List<TakenPart> parts = new ArrayList<>();

    /** @param scopes that it touched */
    public record NewCommit(CommitRecord record, Digest digest, Set<String> scopes, int opened, int closed) {}

    /**
     * @param content the canonical JSON under the digest
     * @param types the entities whose type it gives
     */
    public record NewClaim(
            HeldClaim held,
            Slot slot,
            Instant knownFrom,
            Op.Written written,
            @Nullable String source,
            @Nullable Quote quote,
            String salt,
            String content,
            Digest digest,
            List<Loaded.Typed> types) {}

    /**
     * A decision, with all that it concerns.
     *
     * @param scopes that it touches; grows while it is planned
     * @param slots the keys of those it had derived anew; likewise
     * @param claims that it weighed; likewise
     * @param alone whether it is all that its commit does
     */
    public record NewDecision(
            Decision decision,
            int ordinal,
            String actor,
            long commit,
            Instant knownFrom,
            Set<String> scopes,
            Set<String> slots,
            Set<String> claims,
            boolean alone) {}

    public record NewFact(
            String id, long commit, Instant knownFrom, Slot slot, Segment segment, String statement, Tenure tenure) {}

    public record Closed(String fact, long commit, Instant knownTo) {}

    public record Succession(String fact, String predecessor) {}

    /** @param at when the claim began, or ceased, to support the fact */
    public record Support(String fact, String claim, Instant at) {}

    /**
     * A claim that competes in another slot now, or means another value.
     *
     * @param object the id of the entity its value means now, if it means one
     * @param statement for what it means; null where that is what it said
     */
    public record Moved(
            String id,
            String slot,
            @Nullable String object,
            @Nullable String statement) {}

    /** A fact that is held by another slot now. */
    public record MovedFact(String id, String slot) {}

    /**
     * Whether a claim counts from now on.
     *
     * @param counted whether it did before
     */
    public record Stood(String claim, HeldClaim.Standing standing, Instant at, boolean counted) {}

    /** A merge, split or distinction that begins or ends, as a link between entities. */
    public record Identity(String decision, String from, String to, Instant at) {}

    /** Another name of an entity that begins or ends. */
    public record NewAlias(EntityIndex.Alias alias, String scope, Instant at) {}

    public record NewContradiction(String id, long commit, Instant knownFrom, Slot slot, Contradiction found) {}

    public record ClosedContradiction(String contradiction, long commit, Instant knownTo) {}

    /**
     * A claim that begins or ceases to be part of a contradiction.
     *
     * @param value that it speaks for; null where it ceases
     */
    public record Rest(
            String contradiction, String claim, @Nullable Value value, Instant at) {}

    /** A contradiction that begins or ceases to be accepted. */
    public record Acceptance(String contradiction, String decision, Instant at) {}

    /** When something was archived and brought back, in turn; and when it was pinned and let go. */
    public record Turns(List<Instant> archived, List<Instant> pinned) {}

    public record KeptEpisode(Keeping keeping, Turns turns) {}

    Turns keptFact(String fact) {
        return keptFacts.computeIfAbsent(fact, id -> new Turns(new ArrayList<>(), new ArrayList<>()));
    }

    void keptEpisode(String episode, Keeping before, Keeping now, Instant at) {
        @Nullable KeptEpisode known = keptEpisodes.get(episode);
        Turns turns = known == null ? new Turns(new ArrayList<>(), new ArrayList<>()) : known.turns();
        turn(turns.archived(), before.isArchived() != now.isArchived(), at);
        turn(turns.pinned(), before.isPinned() != now.isPinned(), at);
        keptEpisodes.put(episode, new KeptEpisode(now, turns));
    }

    /** There and back again in one commit is no turn. */
    private static void turn(List<Instant> turns, boolean turned, Instant at) {
        if (turned && !turns.remove(at)) {
            turns.add(at);
        }
    }

    void move(HeldClaim claim, String slot) {
        @Nullable String object = claim.claim().value() instanceof Value.Of(String id) ? id : null;
        String statement = claim.claim().statement();
        movedClaims.put(
                claim.id(),
                new Moved(
                        claim.id(), slot, object, statement.equals(claim.named().statement()) ? null : statement));
    }

    public record UsedKey(IdempotencyKey key, Receipt receipt, Instant at) {}

    /**
     * A part that was taken along in a commit.
     *
     * @param believed whether a claim of the commit supports a fact
     */
    public record TakenPart(Part part, String scope, Receipt receipt, boolean believed) {}
}
