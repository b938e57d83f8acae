package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Share;
import dev.annals.change.Submission;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the graph a group of submissions could touch. */
public final class Needs {

    public final Set<String> keys = new LinkedHashSet<>();
    public final Set<String> predicates = new LinkedHashSet<>();
    public final Set<String> redeclared = new LinkedHashSet<>();
    public final Set<String> nameKeys = new LinkedHashSet<>();
    public final Set<String> entityIds = new LinkedHashSet<>();
    public final Set<String> retracted = new LinkedHashSet<>();
    private final Set<Claimed> claimed = new LinkedHashSet<>();
    private final Set<Renamed> renamed = new LinkedHashSet<>();

    /** A claim to come, as far as it says which slot it competes for. */
    private record Claimed(String scope, Reference subject, String predicate, Op.@Nullable Said said) {}

    /** An entity that will bear another name. */
    private record Renamed(String scope, Reference entity, String nameKey) {}

    public static Needs of(List<Submission> submissions, Map<String, Share> shares) {
        Needs needs = new Needs();
        submissions.forEach(submission -> needs.add(submission, shares));
        return needs;
    }

    private void add(Submission submission, Map<String, Share> shares) {
        if (submission.key() != null) {
            keys.add(submission.key().text());
        }
        switch (submission.change()) {
            case Change.Transaction transaction -> {
                transaction.ops().forEach(op -> add(op, transaction.scope()));
                if (transaction.part() != null) {
                    Objects.requireNonNull(shares.get(transaction.part().subject()))
                            .ops()
                            .forEach(op -> add(op, transaction.scope()));
                }
            }
            case Change.Declaration declaration -> {
                predicates.add(declaration.predicate().name());
                redeclared.add(declaration.predicate().name());
            }
        }
    }

    private void add(Op op, String scope) {
        switch (op) {
            case Op.Retract retract -> retracted.add(retract.claim());
            case Op.Make make -> {
                predicates.add(make.predicate());
                add(make.subject());
                if (make.said() instanceof Op.Said.Referred(Reference object)) {
                    add(object);
                }
                claimed.add(new Claimed(scope, make.subject(), make.predicate(), make.said()));
            }
            case Op.Rename(Reference entity, String name, var _) -> {
                Reference.ByName next = Reference.ByName.of(name);
                add(entity);
                add(next); // whether another bears it
                renamed.add(new Renamed(scope, entity, next.nameKey()));
            }
            case Op.Retype retype -> add(retype.entity());
            default -> throw new IllegalArgumentException("not yet");
        }
    }

    private void add(Reference reference) {
        switch (reference) {
            case Reference.ById(String id) -> entityIds.add(id);
            case Reference.ByName name -> nameKeys.add(name.nameKey());
        }
    }

    /** The keys of every slot the claims could turn out to compete for. */
    public Set<String> slotKeys(List<Entity> entities, List<Predicate> known) {
        EntityIndex index = new EntityIndex(entities);
        Map<String, Predicate> byName = new HashMap<>();
        known.forEach(predicate -> byName.put(predicate.name(), predicate));
        Set<String> slotKeys = new HashSet<>();
        for (Claimed claim : claimed) {
            Predicate predicate = byName.getOrDefault(claim.predicate(), Predicate.undeclared(claim.predicate()));
            candidates(claim.scope(), claim.subject(), index)
                    .flatMap(subject -> slots(claim, subject, predicate, index))
                    .forEach(slot -> slotKeys.add(slot.key()));
        }
        return slotKeys;
    }

    private Stream<Slot> slots(Claimed claim, Entity subject, Predicate predicate, EntityIndex index) {
        if (predicate.cardinality() == Cardinality.ONE) {
            return Stream.of(predicate.slot(claim.scope(), subject.id(), null));
        }
        return values(claim, index).map(value -> predicate.slot(claim.scope(), subject.id(), value));
    }

    private Stream<? extends Value> values(Claimed claim, EntityIndex index) {
        return switch (claim.said()) {
            case null -> Stream.empty();
            case Op.Said.Literal(Value.Literal literal) -> Stream.of(literal);
            case Op.Said.Referred(Reference object) ->
                candidates(claim.scope(), object, index).map(entity -> new Value.Of(entity.id()));
        };
    }

    private Stream<Entity> candidates(String scope, Reference reference, EntityIndex index) {
        Stream<Entity> found = index.candidates(scope, reference);
        return reference instanceof Reference.ByName name
                ? Stream.concat(
                        found,
                        renamed.stream()
                                .filter(one -> one.scope().equals(scope)
                                        && one.nameKey().equals(name.nameKey()))
                                .flatMap(one -> index.candidates(scope, one.entity())))
                : found;
    }
}
