package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.Revision;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.journal.CommitRecord;
import dev.annals.journal.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One commit while it is planned: collects what it does and ends up as a journal entry and a receipt. */
public final class CommitDraft {

    final long seq;
    final Instant knownAt;
    private final String actor;
    private final Planner planner;
    private final Changes changes;
    private final List<String> claimDigests = new ArrayList<>();
    private final List<CommitRecord.Retraction> retractions = new ArrayList<>();
    private final List<Receipt.ClaimRef> claimRefs = new ArrayList<>();
    private final List<Receipt.FactRef> opened = new ArrayList<>();
    private final List<Receipt.FactRef> closed = new ArrayList<>();
    private CommitRecord.@Nullable PredicateChange predicate;

    CommitDraft(Planner planner, long seq, Instant knownAt, String actor) {
        this.planner = planner;
        this.changes = planner.changes;
        this.seq = seq;
        this.knownAt = knownAt;
        this.actor = actor;
    }

    void record(Changes.NewClaim made) {
        changes.claims.add(made);
        claimDigests.add(made.digest().hex());
        claimRefs.add(new Receipt.ClaimRef(made.claim().id(), null));
    }

    void retract(Op.Retract op) {
        CommitRecord.Retraction retraction = new CommitRecord.Retraction(op.claim(), op.reason());
        changes.retracted.add(new Changes.Retracted(Ids.next(), retractions.size(), retraction, actor, seq, knownAt));
        retractions.add(retraction);
        claimRefs.add(new Receipt.ClaimRef(op.claim(), true));
    }

    void withdraw(Change.Withdrawal withdrawal) {
        changes.withdrawn.add(new Changes.Withdrawn(withdrawal.episode(), withdrawal.why(), seq, knownAt));
    }

    void declare(CommitRecord.PredicateChange declared) {
        predicate = declared;
    }

    /** Closes what is no longer believed, and opens what is now. @return the beliefs held from this commit on */
    List<Belief> apply(Revision revision, Slot slot) {
        List<Belief> held = new ArrayList<>();
        revision.closed().forEach(this::close);
        revision.kept().forEach(kept -> held.add(keep(kept)));
        for (Segment segment : revision.opened()) {
            Belief belief = open(segment, slot);
            held.add(belief);
            succeed(belief, revision.closed());
        }
        return held;
    }

    /** Links a new belief with those whose place in valid time it takes. */
    void succeed(Belief belief, List<Belief> closed) {
        closed.stream()
                .filter(before -> before.valid().overlaps(belief.valid()))
                .forEach(before -> changes.successions.add(new Changes.Succession(belief.id(), before.id())));
    }

    void close(Belief belief) {
        changes.closed.add(new Changes.Closed(belief.id(), seq, knownAt));
        closed.add(new Receipt.FactRef(belief.id(), belief.statement()));
    }

    private Belief open(Segment segment, Slot slot) {
        String id = Ids.next();
        String statement = segment.winner().statement();
        changes.facts.add(new Changes.NewFact(id, seq, knownAt, slot, segment, statement));
        segment.support().forEach(claim -> changes.gained.add(new Changes.Support(id, claim.id(), knownAt)));
        opened.add(new Receipt.FactRef(id, statement));
        return new Belief(id, segment.value(), segment.valid(), ids(segment), statement);
    }

    private Belief keep(Revision.Kept kept) {
        Belief before = kept.belief();
        Set<String> support = ids(kept.segment());
        if (support.equals(before.support())) {
            return before;
        }
        Set<String> gained = new HashSet<>(support);
        gained.removeAll(before.support());
        gained.forEach(claim -> changes.gained.add(new Changes.Support(before.id(), claim, knownAt)));
        Set<String> lost = new HashSet<>(before.support());
        lost.removeAll(support);
        lost.forEach(claim -> changes.lost.add(new Changes.Support(before.id(), claim, knownAt)));
        changes.confidences.put(before.id(), confidence(kept.segment()));
        return new Belief(before.id(), before.value(), before.valid(), support, before.statement());
    }

    public static double confidence(Segment segment) {
        return segment.support().stream().mapToDouble(Claim::confidence).max().orElseThrow();
    }

    private static Set<String> ids(Segment segment) {
        return segment.support().stream().map(Claim::id).collect(Collectors.toUnmodifiableSet());
    }

    Receipt finish(String tenant, Instant now, Submission submission, Head head) {
        for (Entity entity : planner.entities.made()) {
            Changes.@Nullable NewEntity before =
                    changes.entities.putIfAbsent(entity.id(), new Changes.NewEntity(entity, knownAt));
            if (before != null && !before.entity().equals(entity)) { // made by an earlier commit of the group
                changes.typed.putIfAbsent(entity.id(), new Changes.NewEntity(entity, knownAt));
            }
        }
        for (Entity entity : planner.entities.typed()) {
            changes.typed.putIfAbsent(entity.id(), new Changes.NewEntity(entity, knownAt));
        }
        CommitRecord commit = new CommitRecord(
                tenant,
                seq,
                knownAt,
                now,
                actor,
                submission.change().reason(),
                claimDigests,
                retractions,
                predicate,
                head.digest());
        Digest digest = commit.digest();
        changes.commits.add(new Changes.NewCommit(commit, digest, opened.size(), closed.size()));
        return new Receipt(
                new Receipt.CommitRef(seq, knownAt), claimRefs, new Receipt.FactChanges(opened, closed), List.of());
    }
}
