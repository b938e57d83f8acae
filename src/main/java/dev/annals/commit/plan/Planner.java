package dev.annals.commit.plan;

import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.journal.Head;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans commits one after another from what was loaded of a tenant, without I/O; each sees the effect of the one
 * before. After a problem the planner must be thrown away.
 */
public final class Planner {

    private final String tenant;
    private final Instant now;
    private final PlannedState state;
    private final Loaded.People people;
    private final Set<String> absent;
    private final Map<String, Loaded.Answered> keys;
    private boolean rearranged;

    public Planner(String tenant, Instant now, Loaded loaded) {
        this.tenant = tenant;
        this.now = Instants.micros(now);
        this.state = new PlannedState(loaded);
        this.people = loaded.people();
        this.absent = loaded.absent();
        this.keys = new HashMap<>(loaded.keys());
    }

    /** All changes by the commits planned so far. */
    public Changes changes() {
        return state.changes;
    }

    /** The head after the commits planned so far. */
    public Head head() {
        return state.head;
    }

    /** Whether slots that were not loaded may have changed too. */
    public boolean rearranged() {
        return rearranged;
    }

    /** The slots that were loaded or made, in their current state. */
    public List<Loaded.LoadedSlot> slots() {
        return state.known().stream().map(SlotState::snapshot).toList();
    }

    /** The keys of slots that were looked up and do not exist even now. */
    public Set<String> absent() {
        return absent.stream().filter(key -> state.known(key) == null).collect(Collectors.toSet());
    }

    /** The predicates that were loaded or declared, in their current state. */
    public Collection<Predicate> predicates() {
        return state.predicates();
    }

    /** The entities that were loaded or made, in their current state. Only valid if nothing was rearranged. */
    public List<Loaded.Person> people() {
        Map<String, List<EntityIndex.Alias>> aliases =
                people.aliases().stream().collect(Collectors.groupingBy(EntityIndex.Alias::entity));
        Map<String, List<Identities.Merge>> merges =
                people.merges().stream().collect(Collectors.groupingBy(Identities.Merge::absorbed));
        return state.entities.all().stream()
                .map(entity -> new Loaded.Person(
                        entity,
                        aliases.getOrDefault(entity.id(), List.of()),
                        merges.getOrDefault(entity.id(), List.of())))
                .toList();
    }

    /** For each folded name that was loaded, the entities that have it. */
    public Map<String, List<String>> bearers() {
        return people.nameKeys().stream().collect(Collectors.toMap(Function.identity(), state.entities::bearers));
    }

    /** @throws ProblemException if the submission is refused */
    public Receipt plan(Submission submission) {
        @Nullable IdempotencyKey key = submission.key();
        Loaded.@Nullable Answered answered = key == null ? null : keys.get(key.text());
        if (key != null && answered != null) {
            key.check(answered.request());
            return Objects.requireNonNull(answered.receipt());
        }
        Receipt receipt = receipt(submission);
        if (key != null) {
            keys.put(key.text(), new Loaded.Answered(key.request(), receipt));
            state.changes.keys.add(new Changes.UsedKey(key, receipt, now));
        }
        return receipt;
    }

    private Receipt receipt(Submission submission) {
        Change change = complete(submission.change());
        rearranged |= change.rearranges();
        if (change instanceof Change.Declaration declaration && !changesWhatIsUsed(declaration.predicate())) {
            state.declare(declaration, Instants.MIN);
            return Receipt.nothingNew(new Receipt.CommitRef(state.head.seq(), state.head.knownAt()));
        }
        CommitDraft draft = new CommitDraft(
                state.changes,
                state.head.seq() + 1,
                knownAt(change),
                submission.caller().actor(),
                change.size() == 1
                        && !(change instanceof Change.Transaction transaction && transaction.part() != null));
        switch (change) {
            case Change.Transaction transaction ->
                new TransactionPlan(state, draft, submission.caller().writable()).add(transaction);
            case Change.Declaration declaration -> new RedeclarationPlan(state, draft).add(declaration);
        }
        state.noteEntities(draft.knownAt);
        Receipt receipt = draft.finish(tenant, now, submission, state.head);
        state.head = new Head(
                draft.seq,
                draft.knownAt,
                state.changes.commits.getLast().digest().hex(),
                state.head.declarations());
        return receipt;
    }

    private Change complete(Change change) {
        return change instanceof Change.Declaration declaration
                ? declaration.over(state.predicate(declaration.predicate().name()))
                : change;
    }

    /** A predicate that no claim uses can be declared without a commit, even before history is imported. */
    private boolean changesWhatIsUsed(Predicate after) {
        Predicate before = state.predicate(after.name());
        return (before.competesOtherwise(after) || !before.lifespan().equals(after.lifespan()))
                && !state.slotsOf(after.name()).isEmpty();
    }

    private Instant knownAt(Change change) {
        Head head = state.head;
        if (!(change instanceof Change.Transaction transaction) || transaction.knownAt() == null) {
            return Instants.later(now, Instants.nextMicro(head.knownAt()));
        }
        Instant given = transaction.knownAt();
        if (given.isAfter(now)) {
            throw new ProblemException(
                    ErrorCode.KNOWN_AT_IN_FUTURE,
                    "knownAt",
                    "knownAt is in the future; it is now " + now + ". Give an instant that has passed.");
        }
        if (!given.isAfter(head.knownAt())) {
            throw new ProblemException(
                    ErrorCode.KNOWN_AT_NOT_LATER,
                    "knownAt",
                    "The last commit, " + head.seq() + ", has knownAt " + head.knownAt()
                            + ". Give a later instant, or leave knownAt out.");
        }
        return given;
    }
}
