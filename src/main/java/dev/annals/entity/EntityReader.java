package dev.annals.entity;

import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.asof.ValidAt;
import dev.annals.fact.Fact;
import dev.annals.fact.FactPage;
import dev.annals.fact.FactRows;
import dev.annals.fact.Participant;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Cursor;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import dev.annals.time.WrittenDate;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Answers which entities are known, and what is believed of one. */
@Singleton
class EntityReader {

    private static final Statement PAGE = Statement.named("entity/page");
    private static final Statement PAGE_BY_NAME = Statement.named("entity/page-by-name");
    private static final Statement ONE = Statement.named("entity/one");
    private static final Statement FACTS = Statement.named("entity/facts");
    private static final int MOST_FACTS_OF_A_STATE = 1_000;

    private final Graph graph;

    EntityReader(Graph graph) {
        this.graph = graph;
    }

    /** Which entities are asked for; null stands for all. */
    record Filter(
            @Nullable List<String> scopes,
            @Nullable String name,
            @Nullable String type) {}

    Entities.Page page(String tenant, Filter filter, AsOf asOf, @Nullable String cursorText, int limit) {
        List<?> question = List.of(tenant, filter);
        @Nullable Cursor cursor = cursorText == null ? null : Cursor.decode(cursorText, question);
        return graph.read(tx -> {
            Basis basis = cursor == null ? BasisReader.read(tx, tenant, asOf) : cursor.basis();
            Map<String, Object> parameters = parameters(tenant, basis);
            parameters.put("scopes", filter.scopes());
            parameters.put("type", filter.type());
            parameters.put("nameKey", filter.name() == null ? null : Texts.folded(filter.name()));
            parameters.put("after", cursor == null ? "" : cursor.after());
            parameters.put("limit", limit + 1);
            List<Entities.Known> found = (filter.name() == null ? PAGE : PAGE_BY_NAME)
                    .run(tx, parameters).stream()
                            .map(row -> known(row.get("entity"), basis.knownAt()))
                            .toList();
            if (found.size() <= limit) {
                return new Entities.Page(basis, found, null);
            }
            List<Entities.Known> page = found.subList(0, limit);
            return new Entities.Page(
                    basis, page, Cursor.of(basis, page.getLast().id(), question).encode());
        });
    }

    /** What is believed to hold of it at the instants of the question. */
    Entities.State state(String tenant, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, tenant, asOf);
            Entities.Known entity = one(tx, tenant, id, basis);
            List<Fact> facts = facts(tx, tenant, id, basis, null, MOST_FACTS_OF_A_STATE + 1);
            boolean more = facts.size() > MOST_FACTS_OF_A_STATE;
            return new Entities.State(basis, entity, more ? facts.subList(0, MOST_FACTS_OF_A_STATE) : facts, more);
        });
    }

    /** Its facts over all of valid time, in that order. */
    FactPage timeline(String tenant, String id, AsOf asOf, @Nullable String cursorText, int limit) {
        List<?> question = List.of(tenant, id);
        @Nullable Cursor cursor = cursorText == null ? null : Cursor.decode(cursorText, question);
        return graph.read(tx -> {
            Basis basis = cursor == null
                    ? BasisReader.read(tx, tenant, new AsOf(new ValidAt.Any(), asOf.knownAt()))
                    : cursor.basis();
            one(tx, tenant, id, basis);
            List<Fact> facts = facts(tx, tenant, id, basis, cursor, limit + 1);
            if (facts.size() <= limit) {
                return new FactPage(basis, facts, null);
            }
            List<Fact> page = facts.subList(0, limit);
            return new FactPage(
                    basis,
                    page,
                    Cursor.of(basis, Place.of(page.getLast()).text(), question).encode());
        });
    }

    /** Where in a timeline a page ended. */
    private record Place(Instant from, String fact) {
        static final Place START = new Place(Instants.MIN, "");

        static Place of(Fact fact) {
            return new Place(Objects.requireNonNullElse(fact.validFrom(), Instants.MIN), fact.id());
        }

        static Place parse(String text) {
            try {
                String[] parts = text.split(" ", 2);
                return new Place(WrittenDate.parse(parts[0]).first(), parts[1]);
            } catch (RuntimeException broken) {
                throw new ProblemException(ErrorCode.INVALID_CURSOR, "cursor", "Not a cursor of ours.");
            }
        }

        String text() {
            return from + " " + fact;
        }
    }

    private static Entities.Known one(TransactionContext tx, String tenant, String id, Basis basis) {
        Map<String, Object> parameters = parameters(tenant, basis);
        parameters.put("id", id);
        return ONE.run(tx, parameters).stream()
                .findFirst()
                .map(row -> known(row.get("entity"), basis.knownAt()))
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.NOT_FOUND, "id", "No entity with this id was known to the tenant at that instant."));
    }

    private static List<Fact> facts(
            TransactionContext tx, String tenant, String id, Basis basis, @Nullable Cursor cursor, int limit) {
        Place place = Optional.ofNullable(cursor)
                .map(found -> Place.parse(found.after()))
                .orElse(Place.START);
        @Nullable Instant validAt = basis.validAt().instant();
        Map<String, Object> parameters = parameters(tenant, basis);
        parameters.put("id", id);
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        parameters.put("afterFrom", GraphTime.write(place.from()));
        parameters.put("after", place.fact());
        parameters.put("limit", limit);
        return FactRows.read(FACTS.run(tx, parameters), basis.knownAt());
    }

    private static Map<String, Object> parameters(String tenant, Basis basis) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return parameters;
    }

    private static Entities.Known known(Value entity, Instant knownAt) {
        Participant participant = FactRows.participant(entity, knownAt);
        return new Entities.Known(
                participant.id(),
                entity.get("scope").asString(),
                participant.name(),
                participant.type(),
                GraphTime.read(entity.get("knownFrom")));
    }
}
