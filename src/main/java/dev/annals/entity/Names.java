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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What the names and ids of a question mean, as of its known time: the one place where names become ids. They come with
 * the basis, in one statement, so that a question by name costs no more round trips than one without.
 */
public final class Names {

    private static final Statement RESOLVE = Statement.named("entity/names-and-basis");

    private final Basis basis;
    private final List<Meant> meant;

    private Names(Basis basis, List<Meant> meant) {
        this.basis = basis;
        this.meant = meant;
    }

    /** An entity that a name or id of the question means. */
    private record Meant(String id, String nameKey) {}

    /**
     * @param paging whose basis it is, if it is not of the first page
     * @param namesOrIds whose ids are wanted; null asks for none
     */
    public static Names read(
            TransactionContext tx, Reader reader, Paging paging, AsOf asOf, @Nullable String... namesOrIds) {
        List<String> wanted = Arrays.stream(namesOrIds).filter(Objects::nonNull).toList();
        return paging.basis()
                .map(basis ->
                        new Names(basis, wanted.isEmpty() ? List.of() : read(tx, reader, asOf(basis), wanted).meant))
                .orElseGet(() -> read(tx, reader, asOf, wanted));
    }

    private static Names read(TransactionContext tx, Reader reader, AsOf asOf, List<String> wanted) {
        if (wanted.isEmpty()) {
            return new Names(BasisReader.read(tx, reader, asOf), List.of());
        }
        Map<String, Object> parameters = reader.parameters();
        parameters.put("knownAt", GraphTime.write(BasisReader.latest(asOf)));
        parameters.put("names", wanted);
        parameters.put("keys", wanted.stream().map(Texts::folded).toList());
        List<Record> found = RESOLVE.run(tx, parameters);
        return found.isEmpty()
                ? new Names(new Basis(0, Instants.MIN, asOf.validAt()), List.of())
                : new Names(BasisReader.of(found.getFirst(), asOf), meant(found));
    }

    public Basis basis() {
        return basis;
    }

    /** The ids of the entities that are meant, as a parameter of a statement; null where nobody asked. */
    public @Nullable List<String> ids(@Nullable String nameOrId) {
        if (nameOrId == null) {
            return null;
        }
        String key = Texts.folded(nameOrId);
        return meant.stream()
                .filter(one -> one.id().equals(nameOrId) || one.nameKey().equals(key))
                .map(Meant::id)
                .distinct()
                .toList();
    }

    private static AsOf asOf(Basis basis) {
        return new AsOf(basis.validAt(), basis.knownAt());
    }

    private static List<Meant> meant(List<Record> rows) {
        return rows.stream()
                .filter(row -> !row.get("id").isNull())
                .map(row ->
                        new Meant(row.get("id").asString(), row.get("nameKey").asString()))
                .toList();
    }
}
