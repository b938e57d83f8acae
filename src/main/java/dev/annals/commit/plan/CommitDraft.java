package dev.annals.commit.plan;

import dev.annals.change.Change;
import dev.annals.change.DecisionKind;
import dev.annals.change.Evidence;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.journal.CommitRecord;
import dev.annals.journal.Decision;
import dev.annals.journal.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A commit while it is planned: collects what it does, then becomes a journal entry and a receipt. */
final class CommitDraft {

    final long seq;
    final Instant knownAt;
    final BeliefDraft beliefs;
    final ContradictionDraft contradictions;

    private final String actor;
    private final boolean alone;
    private final Changes changes;
    private final List<String> claimDigests = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Evidence> episodes = new ArrayList<>();
    private final List<Receipt.ClaimRef> claims = new ArrayList<>();
    private final List<Receipt.DecisionRef> decisionRefs = new ArrayList<>();
    private final List<Receipt.Warning> warnings = new ArrayList<>();
    private final Set<String> scopes = new TreeSet<>();
    private CommitRecord.@Nullable PredicateChange predicate;

    /** @param alone whether the commit is a single op */
    CommitDraft(Changes changes, long seq, Instant knownAt, String actor, boolean alone) {
        this.changes = changes;
        this.seq = seq;
        this.knownAt = knownAt;
        this.actor = actor;
        this.alone = alone;
        this.beliefs = new BeliefDraft(changes, seq, knownAt);
        this.contradictions = new ContradictionDraft(changes, seq, knownAt);
    }

    void make(Changes.NewClaim made) {
        changes.claims.add(made);
        claimDigests.add(made.digest().hex());
        claims.add(Receipt.ClaimRef.made(made.held().id()));
    }

    void withdraw(Receipt.ClaimRef withdrawn) {
        claims.add(withdrawn);
    }

    Changes.NewDecision decide(DecisionKind kind, Map<String, Object> about, Op.Why why) {
        Decision decision = new Decision(Ids.next(), kind, about, why.reason(), why.evidence());
        Changes.NewDecision made = new Changes.NewDecision(
                decision,
                decisions.size(),
                actor,
                seq,
                knownAt,
                new TreeSet<>(),
                new TreeSet<>(),
                new LinkedHashSet<>(),
                alone);
        changes.decisions.add(made);
        decisions.add(decision);
        decisionRefs.add(new Receipt.DecisionRef(decision.id()));
        return made;
    }

    void rest(List<Evidence> evidence) {
        episodes.addAll(evidence);
    }

    void declare(CommitRecord.PredicateChange declared) {
        predicate = declared;
    }

    void touch(String scope) {
        scopes.add(scope);
    }

    void warn(Receipt.Warning warning) {
        warnings.add(warning);
    }

    Receipt finish(String tenant, Instant now, Submission submission, Head head) {
        CommitRecord commit = new CommitRecord(
                tenant,
                seq,
                knownAt,
                now,
                actor,
                submission.change().reason(),
                claimDigests,
                decisions,
                episodes,
                predicate,
                head.digest());
        Digest digest = commit.digest();
        Receipt.FactChanges facts = beliefs.facts();
        changes.commits.add(new Changes.NewCommit(
                commit, digest, scopes, facts.opened().size(), facts.closed().size()));
        Receipt receipt = new Receipt(
                new Receipt.CommitRef(seq, knownAt),
                claims,
                facts,
                decisionRefs,
                contradictions.contradictions(),
                warnings);
        if (submission.change() instanceof Change.Transaction transaction && transaction.part() != null) {
            List<String> ids = claims.stream().map(Receipt.ClaimRef::id).toList();
            changes.parts.add(
                    new Changes.TakenPart(transaction.part(), transaction.scope(), receipt, beliefs.rests(ids)));
        }
        return receipt;
    }
}
