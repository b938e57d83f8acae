package dev.annals.entity;

import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.asof.ValidAt;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Paging;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Resolves the names and ids of a question as of its known time; it is the only place where names become ids. They are
 * read with the basis in one statement, so that a question by name needs no extra round trip.
 */
public final class Names {

    private static final Statement RESOLVE = Statement.named("entity/names-and-basis");
    private static final Statement AT = Statement.named("entity/names-at");

    private final Basis basis;
    private final List<Found> found;

    private Names(Basis basis, List<Found> found) {
        this.basis = basis;
        this.found = found;
    }

    /**
     * An entity found by a name or id of the question.
     *
     * @param distinct whether it has an {@code as} that tells it apart from namesakes
     * @param countsAs the id of the entity it counts as, mostly its own
     */
    private record Found(String id, String scope, boolean distinct, String nameKey, String countsAs) {

        /** No folded name is a space. */
        private Found nameless() {
            return new Found(id, scope, distinct, " ", countsAs);
        }
    }

    /**
     * @param paging its basis is used, unless this is the first page
     * @param namesOrIds the names and ids to resolve; nulls are ignored
     */
    public static Names read(
            TransactionContext tx, Reader reader, Paging paging, AsOf asOf, @Nullable String... namesOrIds) {
        List<String> wanted = Arrays.stream(namesOrIds).filter(Objects::nonNull).toList();
        return paging.basis()
                .map(basis ->
                        new Names(basis, wanted.isEmpty() ? List.of() : read(tx, reader, asOf(basis), wanted).found))
                .orElseGet(() -> read(tx, reader, asOf, wanted));
    }

    /** Resolves one name or id as of another known time. */
    public static Names read(TransactionContext tx, Reader reader, Instant knownAt, String nameOrId) {
        return read(tx, reader, new AsOf(new ValidAt.Any(), knownAt), List.of(nameOrId));
    }

    /** Resolves many names and ids. */
    public static Names read(TransactionContext tx, Reader reader, AsOf asOf, List<String> wanted) {
        if (wanted.isEmpty()) {
            return new Names(BasisReader.read(tx, reader, asOf), List.of());
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("knownAt", GraphTime.write(BasisReader.latest(asOf)));
        parameters.put("names", wanted);
        parameters.put("keys", wanted.stream().map(Texts::folded).toList());
        List<Record> rows = RESOLVE.run(tx, parameters);
        return rows.isEmpty()
                ? new Names(new Basis(0, Instants.MIN, asOf.validAt()), List.of())
                : new Names(BasisReader.of(rows.getFirst(), asOf), found(rows));
    }

    /** Like {@link #ids}, for each of several instants. */
    public static Map<Instant, List<String>> at(
            TransactionContext tx, Reader reader, List<Instant> instants, String nameOrId) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("instants", instants.stream().map(GraphTime::write).toList());
        parameters.put("name", nameOrId);
        parameters.put("key", Texts.folded(nameOrId));
        Map<Instant, List<Record>> rows = AT.run(tx, parameters).stream()
                .collect(Collectors.groupingBy(row -> GraphTime.read(row.get("knownAt"))));
        return instants.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        instant ->
                                ids(meant(found(rows.getOrDefault(instant, List.of())), nameOrId), Found::countsAs)));
    }

    public Basis basis() {
        return basis;
    }

    /** The same, with entities of other scopes known by their ids only. */
    public Names within(Scopes scopes) {
        return new Names(
                basis,
                found.stream()
                        .map(one -> scopes.include(one.scope()) ? one : one.nameless())
                        .toList());
    }

    /** The ids of what the entities meant count as, for a statement's parameter; null if no name or id was given. */
    public @Nullable List<String> ids(@Nullable String nameOrId) {
        return nameOrId == null ? null : ids(meant(found, nameOrId), Found::countsAs);
    }

    /**
     * Like {@link #ids}, of a name or id that must be known.
     *
     * @throws ProblemException unknown-entity
     */
    public List<String> need(String nameOrId, String field) {
        List<String> ids = ids(meant(found, nameOrId), Found::countsAs);
        if (ids.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_ENTITY,
                    field,
                    "No entity had this name or id at that known time. Search for it, or leave it out.");
        }
        return ids;
    }

    /** The ids of the entities meant, regardless of merges; null if no name or id was given. */
    public @Nullable List<String> ownIds(@Nullable String nameOrId) {
        return nameOrId == null ? null : ids(meant(found, nameOrId), Found::id);
    }

    /** Like {@link #ids}, but also with namesakes that have an {@code as}. */
    @Nullable
    List<String> idsOfAll(@Nullable String nameOrId) {
        return nameOrId == null ? null : ids(bearers(found, nameOrId), Found::countsAs);
    }

    private static List<String> ids(Stream<Found> found, Function<Found, String> id) {
        return found.map(id).distinct().toList();
    }

    private static Stream<Found> bearers(List<Found> found, String nameOrId) {
        String key = Texts.folded(nameOrId);
        return found.stream()
                .filter(one -> one.id().equals(nameOrId) || one.nameKey().equals(key));
    }

    /** In each scope a plain name means the entity without an {@code as}, or all its namesakes if there is none. */
    private static Stream<Found> meant(List<Found> found, String nameOrId) {
        Set<String> plain = bearers(found, nameOrId)
                .filter(one -> !one.distinct())
                .map(Found::scope)
                .collect(Collectors.toSet());
        return bearers(found, nameOrId)
                .filter(one -> !one.distinct() || one.id().equals(nameOrId) || !plain.contains(one.scope()));
    }

    private static AsOf asOf(Basis basis) {
        return new AsOf(basis.validAt(), basis.knownAt());
    }

    private static List<Found> found(List<Record> rows) {
        return rows.stream()
                .filter(row -> !row.get("id").isNull())
                .map(row -> new Found(
                        row.get("id").asString(),
                        row.get("scope").asString(),
                        row.get("distinct").asBoolean(),
                        row.get("nameKey").asString(),
                        row.get("meant").asString()))
                .toList();
    }
}
