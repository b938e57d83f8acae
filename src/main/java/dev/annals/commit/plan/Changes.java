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

/** Everything a group of commits writes, in the order in which it is written. */
public final class Changes {

    public final List<NewCommit> commits = new ArrayList<>();
    public final Map<String, Predicate> predicates = new LinkedHashMap<>();
    public final Map<String, Change.Declaration> declarations = new LinkedHashMap<>();

    /** For each predicate whose lifespan changed, from when the new one counts. */
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
    public final Map<String, Marks> markedClaims = new LinkedHashMap<>();
    public final Map<String, Toggles> markedFacts = new LinkedHashMap<>();
    public final Map<String, MarkedEpisode> markedEpisodes = new LinkedHashMap<>();
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

    /** @param scopes the scopes it touched */
    public record NewCommit(CommitRecord record, Digest digest, Set<String> scopes, int opened, int closed) {}

    /**
     * @param content the canonical JSON that the digest covers
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
     * @param scopes the scopes it touches; grows during planning
     * @param slots the keys of the slots it caused to be derived again; grows during planning
     * @param claims the claims it is about; grows during planning
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

    /** @param at when the claim began or ceased to support the fact */
    public record Support(String fact, String claim, Instant at) {}

    /**
     * A claim that now competes in another slot, or means another value.
     *
     * @param object the id of the entity that its value now means; null if that is no entity
     * @param statement a sentence for its meaning; null if that is what was said
     */
    public record Moved(
            String id,
            String slot,
            @Nullable String object,
            @Nullable String statement) {}

    /** A fact that another slot now holds. */
    public record MovedFact(String id, String slot, Instant at) {}

    /**
     * A change in whether a claim counts.
     *
     * @param counted whether it counted before
     */
    public record Stood(String claim, HeldClaim.Standing standing, Instant at, boolean counted) {}

    /** A merge, split or distinction that begins or ends, as a link between entities. */
    public record Identity(String decision, String from, String to, Instant at) {}

    /** An alias that begins or ends. */
    public record NewAlias(EntityIndex.Alias alias, String scope, Instant at) {}

    public record NewContradiction(String id, long commit, Instant knownFrom, Slot slot, Contradiction found) {}

    public record ClosedContradiction(String contradiction, long commit, Instant knownTo) {}

    /**
     * A claim that begins or ceases to be part of a contradiction.
     *
     * @param value the side it is on; null when it ceases
     */
    public record Rest(
            String contradiction, String claim, @Nullable Value value, Instant at) {}

    /** A contradiction that begins or ceases to be accepted. */
    public record Acceptance(String contradiction, String decision, Instant at) {}

    /** When something was archived and unarchived, alternating, and when it was pinned and unpinned. */
    public record Toggles(List<Instant> archived, List<Instant> pinned) {}

    public record MarkedEpisode(Marks marks, Toggles toggles) {}

    Toggles togglesOfFact(String fact) {
        return markedFacts.computeIfAbsent(fact, id -> new Toggles(new ArrayList<>(), new ArrayList<>()));
    }

    void markEpisode(String episode, Marks before, Marks now, Instant at) {
        @Nullable MarkedEpisode known = markedEpisodes.get(episode);
        Toggles toggles = known == null ? new Toggles(new ArrayList<>(), new ArrayList<>()) : known.toggles();
        toggle(toggles.archived(), before.isArchived() != now.isArchived(), at);
        toggle(toggles.pinned(), before.isPinned() != now.isPinned(), at);
        markedEpisodes.put(episode, new MarkedEpisode(now, toggles));
    }

    /** A change undone in the same commit is not recorded. */
    private static void toggle(List<Instant> toggles, boolean toggled, Instant at) {
        if (toggled && !toggles.remove(at)) {
            toggles.add(at);
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
     * A part that its commit carried along.
     *
     * @param believed whether a claim of the commit supports a fact
     */
    public record TakenPart(Part part, String scope, Receipt receipt, boolean believed) {}
}
