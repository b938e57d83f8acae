package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Consistency;
import dev.annals.belief.Entity;
import dev.annals.belief.Histories;
import dev.annals.belief.Lifespan;
import dev.annals.belief.NaiveModel;
import dev.annals.belief.NaiveModel.Said;
import dev.annals.belief.Predicate;
import dev.annals.belief.RandomClaims;
import dev.annals.belief.Reference;
import dev.annals.belief.Strictness;
import dev.annals.belief.Value;
import dev.annals.belief.WhenDisputed;
import dev.annals.change.Change;
import dev.annals.change.Op;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes claims and decisions that are likely to conflict, about few entities and predicates. */
final class RandomDecisions {

    static final List<String> PREDICATES = List.of("mood", "knows");
    private static final Op.Why WHY = Op.Why.because("to see");
    private static final List<String> COLOURS = List.of("value:\"red\"", "value:\"green\"");

    private final Random random;
    private final NaiveDecisions model;
    private final MemoryGraph graph;

    RandomDecisions(Random random, NaiveDecisions model, MemoryGraph graph) {
        this.random = random;
        this.model = model;
        this.graph = graph;
    }

    Change next(int made) {
        if (random.nextInt(12) == 0) {
            return declaration(any(PREDICATES));
        }
        String scope = random.nextInt(8) == 0 ? "team" : "main";
        List<Op> ops = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            // What names find is known for the first op alone: what comes before may change it.
            ops.add(op(made + ops.size(), ops.isEmpty() ? scope : "none"));
        }
        return Change.Transaction.of(scope, null, null, ops);
    }

    Change.Declaration declaration(String predicate) {
        Cardinality cardinality = random.nextInt(3) == 0 ? Cardinality.MANY : Cardinality.ONE;
        boolean constant = cardinality == Cardinality.ONE && random.nextInt(4) == 0;
        Strictness strictness = new Strictness(
                Consistency.EVENTUAL,
                cardinality == Cardinality.ONE && random.nextBoolean() ? WhenDisputed.WITHHOLD : WhenDisputed.BELIEVE);
        return Change.Declaration.of(
                new Predicate(predicate, cardinality, predicate, constant, Lifespan.UNSAID, strictness));
    }

    static Change revert(Collection<String> decisions) {
        List<Op> ops = decisions.stream().<Op>map(id -> new Op.Revert(id, WHY)).toList();
        return Change.Transaction.of("main", null, null, ops);
    }

    private Op op(int made, String namesOf) {
        List<String> claims = List.copyOf(model.claims.keySet());
        if (claims.isEmpty() || random.nextInt(5) < 2) {
            return claim(made, namesOf);
        }
        String entity = any(model.entities());
        Reference one = new Reference.ById(entity);
        return switch (random.nextInt(16)) {
            case 0 -> new Op.Retract(any(claims), WHY);
            case 1 -> new Op.SetAside(any(claims), WHY);
            case 2, 3 -> new Op.Merge(one, new Reference.ById(any(model.entities())), WHY);
            case 4, 5, 6 -> split(entity);
            case 7 -> new Op.Alias(one, model.nameOf(entity) + " " + random.nextInt(3), WHY);
            case 8 -> new Op.Rename(one, entity.substring(entity.length() - 12) + random.nextInt(3), WHY);
            case 9 -> new Op.Retype(one, random.nextInt(3) == 0 ? "Company" : "Person", WHY);
            case 10 -> new Op.Distinct(one, new Reference.ById(any(model.entities())), WHY);
            case 11 ->
                graph.contradictions.isEmpty()
                        ? claim(made, namesOf)
                        : new Op.Accept(any(graph.contradictions.keySet()), WHY);
            case 12, 13 -> graph.beliefs.isEmpty() ? claim(made, namesOf) : new Op.Archive(anyFact(), WHY);
            case 14 -> graph.beliefs.isEmpty() ? claim(made, namesOf) : new Op.Pin(anyFact(), WHY);
            default -> model.inForce.isEmpty() ? claim(made, namesOf) : new Op.Revert(any(model.inForce.keySet()), WHY);
        };
    }

    private Op.Target anyFact() {
        return new Op.Target(Op.Target.Kind.FACT, any(graph.beliefs.keySet()));
    }

    private Op split(String entity) {
        List<String> some = model.claims.values().stream()
                .filter(told -> means(told, model.canonical(entity)) && random.nextBoolean())
                .map(NaiveDecisions.Told::id)
                .toList();
        Reference into = random.nextInt(8) == 0
                ? new Reference.ByName(
                        model.nameOf(entity), null, "number " + model.entities().size())
                : new Reference.ById(any(model.entities()));
        return new Op.Split(new Reference.ById(entity), into, some, WHY);
    }

    private boolean means(NaiveDecisions.Told told, String entity) {
        return model.meantSubject(told).equals(entity) || model.meantValue(told).equals(new Value.Of(entity).key());
    }

    /** @param namesOf the scope of the entities that may be named */
    private Op claim(int made, String namesOf) {
        String predicate = any(PREDICATES);
        List<String> values = Stream.concat(
                        COLOURS.stream(), model.entities().stream().map(id -> new Value.Of(id).key()))
                .toList();
        Predicate declared = graph.predicate(predicate);
        Said said = new RandomClaims(random, values).next(made, declared.cardinality() == Cardinality.MANY);
        String entity = any(model.entities());
        Reference subject = graph.entity(entity).scope().equals(namesOf) && random.nextBoolean()
                ? byName(entity)
                : new Reference.ById(entity);
        return new Op.Make(
                ClaimKind.ofWord(said.kind().name()),
                subject,
                predicate,
                said(said.value()),
                Histories.instant(said.from()),
                Histories.instant(said.to()),
                new Op.Written(null, null),
                1,
                null,
                null,
                null);
    }

    private Reference byName(String entity) {
        Entity is = graph.entity(entity);
        @Nullable
        String type = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> is.type();
            default -> is.type().equals(Entity.UNTYPED) ? any(List.of("Person", "Company")) : is.type();
        };
        return new Reference.ByName(any(model.namesOf(entity)), type, is.as());
    }

    private static Op.@Nullable Said said(String value) {
        if (value.equals(NaiveModel.ANY)) {
            return null;
        }
        return switch (Value.ofKey(value)) {
            case Value.Of(String id) -> new Op.Said.Referred(new Reference.ById(id));
            case Value.Literal literal -> new Op.Said.Literal(literal);
        };
    }

    String any(Collection<String> of) {
        return List.copyOf(of).get(random.nextInt(of.size()));
    }
}
