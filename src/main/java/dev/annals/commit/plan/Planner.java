package dev.annals.commit.plan;

import dev.annals.belief.EntityIndex;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.change.Change;
import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.journal.Head;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans commits one after another over what was loaded of a tenant, without I/O: each sees what the one before it
 * did. After a problem the planner is spoilt and must be thrown away.
 */
public final class Planner {

    private final String tenant;
    private final Instant now;
    final EntityIndex entities;
    public final Changes changes = new Changes();

    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Map<String, SlotState> slots = new HashMap<>();
    private final Map<String, Loaded.Place> claims;
    private final Map<String, Loaded.Answered> keys;
    private final Map<String, String> waiting;
    private final Map<String, Loaded.Testimony> testimonies;
    private Head head;

    public Planner(String tenant, Instant now, Loaded loaded) {
        this.tenant = tenant;
        this.now = Instants.micros(now);
        this.entities = new EntityIndex(loaded.entities());
        this.head = loaded.head();
        this.claims = new HashMap<>(loaded.claims());
        this.keys = new HashMap<>(loaded.keys());
        this.waiting = new HashMap<>(loaded.waiting());
        this.testimonies = new HashMap<>(loaded.testimonies());
        loaded.predicates().forEach(predicate -> predicates.put(predicate.name(), predicate));
        loaded.slots().stream().map(SlotState::of).forEach(state -> slots.put(state.key, state));
    }

    /** @throws ProblemException when the submission is refused */
    public Receipt plan(Submission submission) {
        Submission.@Nullable Key key = submission.key();
        Loaded.@Nullable Answered answered = key == null ? null : keys.get(key.text());
        if (key != null && answered != null) {
            if (answered.request().equals(key.request())) {
                return answered.receipt();
            }
            throw new ProblemException(
                    ErrorCode.IDEMPOTENCY_KEY_REUSED,
                    "Idempotency-Key",
                    "This key was used with another request, in commit "
                            + answered.receipt().commit().seq() + ". Use a fresh key for a fresh request.");
        }
        Receipt receipt = receipt(submission);
        if (key != null) {
            keys.put(key.text(), new Loaded.Answered(key.request(), receipt));
            changes.keys.add(new Changes.UsedKey(key, receipt));
        }
        return receipt;
    }

    private Receipt receipt(Submission submission) {
        if (submission.change() instanceof Change.Declaration declaration && !changesBelief(declaration.predicate())) {
            declare(declaration.predicate());
            return Receipt.nothingNew(new Receipt.CommitRef(head.seq(), head.knownAt()));
        }
        CommitDraft draft = new CommitDraft(this, head.seq() + 1, knownAt(submission.change()), submission.actor());
        switch (submission.change()) {
            case Change.Transaction transaction -> {
                take(transaction.evidence());
                new TransactionPlan(this, draft).add(transaction);
            }
            case Change.Withdrawal withdrawal -> new TransactionPlan(this, draft).withdraw(withdrawal);
            case Change.Declaration declaration -> new RedeclarationPlan(this, draft).add(declaration);
        }
        Receipt receipt = draft.finish(tenant, now, submission, head);
        if (submission.change() instanceof Change.Transaction transaction && transaction.evidence() != null) {
            changes.lessons.add(
                    new Changes.Lesson(transaction.evidence(), transaction.scope(), receipt, supports(receipt)));
        }
        head = new Head(
                draft.seq, draft.knownAt, changes.commits.getLast().digest().hex());
        return receipt;
    }

    private boolean supports(Receipt receipt) {
        Set<String> claims =
                receipt.claims().stream().map(Receipt.ClaimRef::id).collect(Collectors.toUnmodifiableSet());
        return changes.gained.stream().anyMatch(support -> claims.contains(support.claim()));
    }

    /** A predicate that nothing was claimed with can be declared at any time, also before history is imported. */
    private boolean changesBelief(Predicate after) {
        return predicate(after.name()).cardinality() != after.cardinality()
                && !slotsOf(after.name()).isEmpty();
    }

    /** An episode is learned once, by whoever holds its lease. */
    private void take(@Nullable Evidence evidence) {
        if (evidence != null && !waiting.remove(evidence.episode(), evidence.owner())) {
            throw new ProblemException(ErrorCode.LEASE_LOST, "Another worker has the episode, or it is learned.");
        }
    }

    /** @return the claims the episode made that are not retracted; it cannot be withdrawn twice */
    List<String> takeBack(String episode) {
        Loaded.@Nullable Testimony testimony = testimonies.remove(episode);
        if (testimony == null) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "id", "The tenant has no episode with this id.");
        }
        if (testimony.state().equals("withdrawn")) {
            throw new ProblemException(
                    ErrorCode.EPISODE_WITHDRAWN, "id", "Episode " + episode + " was withdrawn before.");
        }
        return testimony.claims();
    }

    public Head head() {
        return head;
    }

    private Instant knownAt(Change change) {
        if (!(change instanceof Change.Transaction transaction) || transaction.knownAt() == null) {
            return Instants.later(now, Instants.nextMicro(head.knownAt()));
        }
        Instant given = transaction.knownAt();
        if (given.isAfter(now)) {
            throw new ProblemException(
                    ErrorCode.KNOWN_AT_IN_FUTURE, "knownAt", "History can be imported up to now, " + now + ".");
        }
        if (!given.isAfter(head.knownAt())) {
            throw new ProblemException(
                    ErrorCode.KNOWN_AT_NOT_LATER,
                    "knownAt",
                    "The last commit, " + head.seq() + ", is of " + head.knownAt() + "; history is imported in order.");
        }
        return given;
    }

    Predicate predicate(String name) {
        return predicates.computeIfAbsent(name, absent -> {
            Predicate undeclared = Predicate.undeclared(absent);
            changes.predicates.put(absent, undeclared);
            return undeclared;
        });
    }

    void declare(Predicate predicate) {
        predicates.put(predicate.name(), predicate);
        changes.predicates.put(predicate.name(), predicate);
        changes.declared.add(predicate.name());
    }

    SlotState slot(Slot slot) {
        return slots.computeIfAbsent(slot.key(), key -> {
            changes.slots.add(slot);
            return new SlotState(slot);
        });
    }

    List<SlotState> slotsOf(String predicate) {
        return slots.values().stream()
                .filter(state -> state.slot.predicate().equals(predicate))
                .toList();
    }

    /** The slots the live claim competes in. */
    List<SlotState> slotsOfClaim(String claim) {
        Loaded.@Nullable Place place = claims.get(claim);
        if (place == null) {
            throw new ProblemException(ErrorCode.UNKNOWN_CLAIM, "claim", "No claim has the id \"" + claim + "\".");
        }
        if (place.retracted()) {
            throw new ProblemException(
                    ErrorCode.CLAIM_ALREADY_RETRACTED, "claim", "Claim " + claim + " was retracted before.");
        }
        claims.put(claim, new Loaded.Place(true, place.slots()));
        return place.slots().stream().map(slots::get).filter(Objects::nonNull).toList();
    }
}
