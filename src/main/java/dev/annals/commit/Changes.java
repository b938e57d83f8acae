package dev.annals.commit;

import dev.annals.claim.Claim;
import dev.annals.claim.Digest;
import dev.annals.claim.Slot;
import dev.annals.entity.Entity;
import dev.annals.fact.Segment;
import dev.annals.predicate.Predicate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything a group of commits writes, in the order it is to be written. */
final class Changes {

    final List<NewCommit> commits = new ArrayList<>();
    final Map<String, Predicate> predicates = new LinkedHashMap<>();
    final List<String> declared = new ArrayList<>();
    final Map<String, NewEntity> entities = new LinkedHashMap<>();
    final Map<String, NewEntity> typed = new LinkedHashMap<>();
    final List<Slot> slots = new ArrayList<>();
    final List<NewClaim> claims = new ArrayList<>();
    final List<Retracted> retracted = new ArrayList<>();
    final List<NewFact> facts = new ArrayList<>();
    final List<Closed> closed = new ArrayList<>();
    final List<Succession> successions = new ArrayList<>();
    final List<Support> gained = new ArrayList<>();
    final List<Support> lost = new ArrayList<>();
    final Map<String, Double> confidences = new LinkedHashMap<>();
    final List<Moved> movedClaims = new ArrayList<>();
    final List<Moved> movedFacts = new ArrayList<>();
    final List<UsedKey> keys = new ArrayList<>();
    final List<Lesson> lessons = new ArrayList<>();
    final List<Withdrawn> withdrawn = new ArrayList<>();

    record NewCommit(CommitRecord record, Digest digest, int opened, int closed) {}

    /** @param knownFrom when it, or its type, became known */
    record NewEntity(Entity entity, Instant knownFrom) {}

    /** @param content the canonical JSON under the digest */
    record NewClaim(
            Claim claim,
            Slot slot,
            Instant knownFrom,
            @Nullable String source,
            String salt,
            String content,
            Digest digest) {}

    record Retracted(
            String decision,
            int ordinal,
            CommitRecord.Retraction retraction,
            String actor,
            long commit,
            Instant knownTo) {}

    record NewFact(String id, long commit, Instant knownFrom, Slot slot, Segment segment, String statement) {}

    record Closed(String fact, long commit, Instant knownTo) {}

    record Succession(String fact, String predecessor) {}

    /** @param at when the claim began, or ceased, to support the fact */
    record Support(String fact, String claim, Instant at) {}

    /** A claim or fact that belongs to another slot now. */
    record Moved(String id, String slot) {}

    record Withdrawn(String episode, String why, long commit, Instant at) {}

    /**
     * An episode and what its commit made of it.
     *
     * @param supports whether a claim of it supports a fact
     */
    record Lesson(Evidence evidence, String scope, Receipt receipt, boolean supports) {}

    record UsedKey(Submission.Key key, Receipt receipt) {}
}
