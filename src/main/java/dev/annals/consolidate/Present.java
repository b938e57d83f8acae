package dev.annals.consolidate;

import dev.annals.access.Scopes;
import dev.annals.graph.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * The sources of a digest, read while holding the tenant's lock.
 *
 * @param ids of the turns or facts, sorted
 * @param held the id of the digest that is kept
 * @param seal the hash of its content
 */
record Present(
        List<String> ids, @Nullable String held, @Nullable String seal) {

    private static final Statement TURNS = Statement.named("consolidate/turns-now");
    private static final Statement FACTS = Statement.named("consolidate/facts-now");
    private static final Present NOTHING = new Present(List.of(), null, null);

    /** In the order of the subjects. */
    static List<Present> of(TransactionContext tx, String tenant, List<Subject> subjects) {
        Map<List<String>, Present> found = new HashMap<>();
        Stream.of(Subject.Kind.values())
                .flatMap(kind -> rows(tx, tenant, subjects, kind).stream())
                .forEach(row -> found.put(
                        List.of(row.get("scope").asString(), row.get("about").asString()), of(row)));
        List<Present> all = new ArrayList<>();
        subjects.forEach(subject -> all.add(found.getOrDefault(List.of(subject.scope(), subject.about()), NOTHING)));
        return all;
    }

    private static List<Record> rows(TransactionContext tx, String tenant, List<Subject> subjects, Subject.Kind kind) {
        List<Map<String, @Nullable Object>> rows = subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::row)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", Scopes.ALL.parameter());
        parameters.put("rows", rows);
        parameters.put("look", Sources.LOOK);
        parameters.put("most", Sources.MOST);
        return (kind == Subject.Kind.SESSION ? TURNS : FACTS).run(tx, parameters);
    }

    private static Present of(Record row) {
        return new Present(
                row.get("ids").asList(Value::asString).stream().sorted().toList(),
                row.get("held").asString(null),
                row.get("seal").asString(null));
    }
}
