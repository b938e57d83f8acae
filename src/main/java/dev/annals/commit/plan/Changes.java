package dev.annals.commit.plan;

import dev.annals.belief.Claim;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Part;
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
    public final List<String> declared = new ArrayList<>();
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
    public final List<Moved> movedClaims = new ArrayList<>();
    public final List<Moved> movedFacts = new ArrayList<>();
    public final List<UsedKey> keys = new ArrayList<>();
    public final List<TakenPart> parts = new ArrayList<>();

    /** @param scopes that it touched */
    public record NewCommit(CommitRecord record, Digest digest, Set<String> scopes, int opened, int closed) {}

    /**
     * @param content the canonical JSON under the digest
     * @param types the ids of the entities whose type it gives
     */
    public record NewClaim(
            Claim claim,
            Slot slot,
            Instant knownFrom,
            Op.Written written,
            @Nullable String source,
            String salt,
            String content,
            Digest digest,
            List<String> types) {}

    public record NewDecision(Decision decision, int ordinal, String actor, long commit, Instant knownFrom) {}

    public record NewFact(String id, long commit, Instant knownFrom, Slot slot, Segment segment, String statement) {}

    public record Closed(String fact, long commit, Instant knownTo) {}

    public record Succession(String fact, String predecessor) {}

    /** @param at when the claim began, or ceased, to support the fact */
    public record Support(String fact, String claim, Instant at) {}

    /** A claim or fact that belongs to another slot now. */
    public record Moved(String id, String slot) {}

    public record UsedKey(IdempotencyKey key, Receipt receipt, Instant at) {}

    /**
     * A part that was taken along in a commit.
     *
     * @param believed whether a claim of the commit supports a fact
     */
    public record TakenPart(Part part, String scope, Receipt receipt, boolean believed) {}
}
