package dev.annals.entity;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Paging;
import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the names and ids of a question mean, as of its known time: the one place where names become ids. They come with
 * the basis, in one statement, so that a question by name costs no more round trips than one without.
 */
public final class Names {

    private static final Statement RESOLVE = Statement.named("entity/names-and-basis");

    private final Basis basis;
    private final Map<String, List<String>> ids;

    private Names(Basis basis, Map<String, List<String>> ids) {
        this.basis = basis;
        this.ids = ids;
    }

    /**
     * @param paging whose basis it is, if it is not of the first page
     * @param namesOrIds whose ids are wanted; null asks for none
     */
    public static Names read(
            TransactionContext tx, Reader reader, Paging paging, AsOf asOf, @Nullable String... namesOrIds) {
        return paging.basis()
                .map(basis -> new Names(basis, read(tx, reader, asOf(basis), wanted(namesOrIds)).ids))
                .orElseGet(() -> read(tx, reader, asOf, wanted(namesOrIds)));
    }

    private static Names read(TransactionContext tx, Reader reader, AsOf asOf, List<Map<String, String>> wanted) {
        if (wanted.isEmpty()) {
            return new Names(BasisReader.read(tx, reader, asOf), Map.of());
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("knownAt", GraphTime.write(BasisReader.latest(asOf)));
        parameters.put("names", wanted);
        List<Record> found = RESOLVE.run(tx, parameters);
        return found.isEmpty()
                ? new Names(new Basis(0, Instants.MIN, asOf.validAt()), Map.of())
                : new Names(BasisReader.of(found.getFirst(), asOf), ids(found.getFirst()));
    }

    private static AsOf asOf(Basis basis) {
        return new AsOf(basis.validAt(), basis.knownAt());
    }

    private static List<Map<String, String>> wanted(@Nullable String... namesOrIds) {
        return Arrays.stream(namesOrIds)
                .filter(Objects::nonNull)
                .distinct()
                .map(name -> Map.of("name", name, "key", Texts.folded(name)))
                .toList();
    }

    public Basis basis() {
        return basis;
    }

    /** The ids of the entities that are meant, as a parameter of a statement; null where nobody asked. */
    public @Nullable List<String> ids(@Nullable String nameOrId) {
        return nameOrId == null ? null : ids.getOrDefault(nameOrId, List.of());
    }

    private static Map<String, List<String>> ids(Record row) {
        return row.get("found").asList(found -> found).stream()
                .collect(Collectors.groupingBy(
                        found -> found.get("name").asString(), Collectors.mapping(Names::id, Collectors.toList())));
    }

    private static String id(Value found) {
        return found.get("id").asString();
    }
}
