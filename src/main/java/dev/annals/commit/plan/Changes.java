package dev.annals.commit.plan;

import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.digest.Digest;
import dev.annals.journal.CommitRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a group of commits writes, in the order it is to be written. */
public final class Changes {

    public final List<NewCommit> commits = new ArrayList<>();
    public final Map<String, Predicate> predicates = new LinkedHashMap<>();
    public final List<String> declared = new ArrayList<>();
    public final Map<String, NewEntity> entities = new LinkedHashMap<>();
    public final Map<String, NewEntity> typed = new LinkedHashMap<>();
    public final List<Slot> slots = new ArrayList<>();
    public final List<NewClaim> claims = new ArrayList<>();
    public final List<Retracted> retracted = new ArrayList<>();
    public final List<NewFact> facts = new ArrayList<>();
    public final List<Closed> closed = new ArrayList<>();
    public final List<Succession> successions = new ArrayList<>();
    public final List<Support> gained = new ArrayList<>();
    public final List<Support> lost = new ArrayList<>();
    public final Map<String, Double> confidences = new LinkedHashMap<>();
    public final List<Moved> movedClaims = new ArrayList<>();
    public final List<Moved> movedFacts = new ArrayList<>();
    public final List<UsedKey> keys = new ArrayList<>();
    public final List<Lesson> lessons = new ArrayList<>();
    public final List<Withdrawn> withdrawn = new ArrayList<>();

    public record NewCommit(CommitRecord record, Digest digest, int opened, int closed) {}

    /** @param knownFrom when it, or its type, became known */
    public record NewEntity(Entity entity, Instant knownFrom) {}

    /** @param content the canonical JSON under the digest */
    public record NewClaim(
            Claim claim,
            Slot slot,
            Instant knownFrom,
            @Nullable String source,
            String salt,
            String content,
            Digest digest) {}

    public record Retracted(
            String decision,
            int ordinal,
            CommitRecord.Retraction retraction,
            String actor,
            long commit,
            Instant knownTo) {}

    public record NewFact(String id, long commit, Instant knownFrom, Slot slot, Segment segment, String statement) {}

    public record Closed(String fact, long commit, Instant knownTo) {}

    public record Succession(String fact, String predecessor) {}

    /** @param at when the claim began, or ceased, to support the fact */
    public record Support(String fact, String claim, Instant at) {}

    /** A claim or fact that belongs to another slot now. */
    public record Moved(String id, String slot) {}

    public record Withdrawn(String episode, String why, long commit, Instant at) {}

    /**
     * An episode and what its commit made of it.
     *
     * @param supports whether a claim of it supports a fact
     */
    public record Lesson(Evidence evidence, String scope, Receipt receipt, boolean supports) {}

    public record UsedKey(Submission.Key key, Receipt receipt) {}
}
