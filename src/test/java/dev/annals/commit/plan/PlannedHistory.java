package dev.annals.commit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.access.Caller;
import dev.annals.belief.Belief;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Histories;
import dev.annals.belief.NaiveModel;
import dev.annals.belief.NaiveModel.Said;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Submission;
import dev.annals.commit.plan.NaiveDecisions.Believed;
import dev.annals.commit.plan.NaiveDecisions.Choice;
import dev.annals.commit.plan.NaiveDecisions.Disputed;
import dev.annals.commit.plan.NaiveDecisions.Subject;
import dev.annals.commit.plan.NaiveDecisions.Told;
import dev.annals.journal.Decision;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A random series of commits over one graph, also fed to the naive model. */
final class PlannedHistory {

    /** What may be in the way of a decision that is made at random. */
    private static final Set<ErrorCode> REFUSALS = EnumSet.of(
            ErrorCode.CLAIM_ALREADY_RETRACTED,
            ErrorCode.CLAIM_ALREADY_SET_ASIDE,
            ErrorCode.ENTITIES_ARE_ONE,
            ErrorCode.TYPES_DO_NOT_FIT,
            ErrorCode.ALIAS_EXISTS,
            ErrorCode.AMBIGUOUS_ENTITY,
            ErrorCode.CONTRADICTION_GONE,
            ErrorCode.CONTRADICTION_ALREADY_ACCEPTED,
            ErrorCode.DECISION_ALREADY_REVERTED,
            ErrorCode.CLAIM_OF_ANOTHER,
            ErrorCode.ALREADY_ARCHIVED,
            ErrorCode.ALREADY_PINNED,
            ErrorCode.PINNED);

    private final Random random;
    private final MemoryGraph graph = new MemoryGraph();
    private final NaiveDecisions model = new NaiveDecisions(graph.predicates);
    private final RandomDecisions next;
    private final List<Object> log = new ArrayList<>();
    private int made;

    PlannedHistory(Random random) {
        this.random = random;
        this.next = new RandomDecisions(random, model, graph);
        RandomDecisions.PREDICATES.forEach(predicate -> commit(next.declaration(predicate)));
        commit(Change.Transaction.of(
                "main",
                null,
                null,
                Stream.of("Ann", "Bob", "Cid", "Dan").map(PlannedHistory::born).toList()));
    }

    private static Op born(String name) {
        return new Op.Make(
                ClaimKind.ASSERT,
                Reference.ByName.of(name),
                "name",
                new Op.Said.Literal(new Value.Literal(name)),
                Instants.MIN,
                Instants.MAX,
                new Op.Written(null, null),
                1,
                null,
                null,
                null);
    }

    void goOn() {
        try {
            commit(next.next(made));
        } catch (ProblemException refused) {
            assertThat(refused.code()).as(refused.getMessage()).isIn(REFUSALS);
            log.removeLast();
        }
    }

    /** One by one, or several in a commit. */
    void revertSome() {
        List<String> decisions = new ArrayList<>(model.inForce.keySet());
        decisions.removeIf(decision -> random.nextInt(3) == 0);
        revert(decisions);
    }

    void revertAllRenamesAndRetypes() {
        List<String> decisions = new ArrayList<>(model.inForce.keySet());
        decisions.removeIf(decision -> {
            @Nullable Choice choice = model.inForce.get(decision);
            return !(choice instanceof NaiveDecisions.Rename || choice instanceof NaiveDecisions.Retype);
        });
        revert(decisions);
    }

    private void revert(List<String> decisions) {
        Collections.shuffle(decisions, random);
        while (!decisions.isEmpty()) {
            List<String> together = decisions.subList(0, 1 + random.nextInt(Math.min(3, decisions.size())));
            commit(RandomDecisions.revert(together));
            together.clear();
        }
    }

    private void commit(Change change) {
        log.add(change);
        Planner planner = graph.planner();
        planner.plan(new Submission(Caller.ofTenant("main", "local"), change, null));
        Changes changes = planner.changes();
        Map<List<Object>, String> before = facts();
        graph.write(changes, planner.head());
        before.keySet().retainAll(facts().keySet());
        assertThat(facts()).as("what did not change keeps its id").containsAllEntriesOf(before);
        graph.entities.values().forEach(entity -> model.make(entity.id(), entity.name()));
        changes.claims.forEach(claim -> model.claims.put(claim.held().id(), told(claim)));
        changes.decisions.forEach(this::tell);
    }

    private Map<List<Object>, String> facts() {
        return graph.beliefs.values().stream()
                .collect(Collectors.toMap(
                        in -> List.of(in.slot(), in.it().value(), in.it().valid()),
                        in -> in.it().id()));
    }

    private Told told(Changes.NewClaim claim) {
        HeldClaim.Named named = claim.held().named();
        Said said = new Said(
                made++,
                NaiveModel.Kind.valueOf(claim.held().claim().kind().name()),
                key(named.value()),
                Histories.day(claim.held().claim().valid().from()),
                Histories.day(claim.held().claim().valid().to()));
        return new Told(
                claim.held().id(),
                claim.slot().scope(),
                named.subject(),
                claim.slot().predicate(),
                said,
                claim.types().stream().map(Loaded.Typed::type).findFirst().orElse(null));
    }

    private void tell(Changes.NewDecision made) {
        Decision decision = made.decision();
        switch (decision.kind()) {
            case RETRACT, SET_ASIDE -> tell(decision, new NaiveDecisions.Withdraw(decision.about("claim")));
            case MERGE -> tell(decision, new NaiveDecisions.Merge(decision.about("entity"), decision.about("into")));
            case DISTINCT -> tell(decision, new NaiveDecisions.Distinct());
            case SPLIT ->
                tell(
                        decision,
                        new NaiveDecisions.Split(
                                Set.copyOf(made.claims()), decision.about("entity"), decision.about("into")));
            case ACCEPT -> tell(decision, new NaiveDecisions.Accept(Set.copyOf(made.claims())));
            case ALIAS -> tell(decision, new NaiveDecisions.Alias(decision.about("entity"), decision.about("name")));
            case RENAME -> tell(decision, new NaiveDecisions.Rename(decision.about("entity"), decision.about("name")));
            case RETYPE -> tell(decision, new NaiveDecisions.Retype(decision.about("entity"), decision.about("type")));
            case ARCHIVE -> tell(decision, new NaiveDecisions.Archive(Set.copyOf(made.claims())));
            case PIN -> tell(decision, new NaiveDecisions.Pin(Set.copyOf(made.claims())));
            case REVERT -> model.inForce.remove(decision.about("decision"));
        }
    }

    private void tell(Decision decision, Choice choice) {
        model.inForce.put(decision.id(), choice);
    }

    /** Compares all that the graph holds with the model. */
    void check() {
        assertThat(believed()).as("believed").isEqualTo(model.believed());
        assertThat(disputed()).as("disputed").isEqualTo(model.disputed());
        for (MemoryGraph.In<Belief> in : graph.beliefs.values()) {
            Set<String> support = in.it().support();
            assertThat(graph.archived.contains(in.it().id())).as("archived").isEqualTo(model.areArchived(support));
            assertThat(graph.pinned.contains(in.it().id())).as("pinned").isEqualTo(model.isOnePinned(support));
        }
        model.claims.values().forEach(this::checkPlace);
        graph.beliefs.values().forEach(in -> checkSlot(in, in.it().value()));
        for (String entity : model.entities()) {
            assertThat(graph.entity(entity).name()).isEqualTo(model.nameOf(entity));
            assertThat(graph.entity(entity).type()).isEqualTo(model.typeOf(entity));
        }
    }

    private void checkPlace(Told told) {
        MemoryGraph.In<HeldClaim> in = Objects.requireNonNull(graph.claims.get(told.id()));
        @Nullable Value value = in.it().claim().value();
        assertThat(key(value)).as("meant by %s", told).isEqualTo(model.meantValue(told));
        assertThat(graph.slot(in).subject()).as("subject of %s", told).isEqualTo(model.meantSubject(told));
        checkSlot(in, value);
    }

    private void checkSlot(MemoryGraph.In<?> in, @Nullable Value value) {
        Slot slot = graph.slot(in);
        Predicate predicate = graph.predicate(slot.predicate());
        assertThat(slot).as("slot of %s", in.it()).isEqualTo(predicate.slot(slot.scope(), slot.subject(), value));
    }

    private Set<Believed> believed() {
        return graph.beliefs.values().stream()
                .map(in -> new Believed(
                        subject(in),
                        in.it().value().key(),
                        Histories.day(in.it().valid().from()),
                        Histories.day(in.it().valid().to()),
                        in.it().support()))
                .collect(Collectors.toSet());
    }

    private Set<Disputed> disputed() {
        return graph.contradictions.values().stream()
                .map(in -> new Disputed(
                        subject(in),
                        in.it().one().key(),
                        in.it().other().key(),
                        Histories.day(in.it().valid().from()),
                        Histories.day(in.it().valid().to()),
                        in.it().claims(),
                        in.it().acceptedBy() != null))
                .collect(Collectors.toSet());
    }

    private Subject subject(MemoryGraph.In<?> in) {
        Slot slot = graph.slot(in);
        return new Subject(slot.scope(), slot.subject(), slot.predicate());
    }

    private static String key(@Nullable Value value) {
        return value == null ? NaiveModel.ANY : value.key();
    }

    @Override
    public String toString() {
        return log.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
