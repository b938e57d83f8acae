package dev.annals.fact;

import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The claims that commits made about the subjects of facts that they changed, read once for all facts of a page. */
final class MadeClaims {

    private static final Statement OF_COMMITS = Statement.named("fact/claims-of-commits");

    /** Sorted by id, and so in the order they were made. */
    private final Map<About, TreeSet<String>> claims = new HashMap<>();

    private record About(long commit, String subject, String predicate, String scope) {}

    /**
     * @param reader the parameters that identify the reader
     * @param facts rows of {@code fact, subject, cause}
     */
    static MadeClaims read(TransactionContext tx, Map<String, Object> reader, Collection<Record> facts) {
        MadeClaims made = new MadeClaims();
        if (!facts.isEmpty()) {
            Map<String, Object> parameters = new HashMap<>(reader);
            parameters.put("commits", distinct(facts, row -> row.get("cause").get("seq")));
            parameters.put("subjects", distinct(facts, row -> row.get("subject").get("id")));
            parameters.put("predicates", distinct(facts, row -> row.get("fact").get("predicate")));
            OF_COMMITS.run(tx, parameters).forEach(made::add);
        }
        return made;
    }

    private void add(Record row) {
        About about = new About(
                row.get("commit").asLong(),
                row.get("subject").asString(),
                row.get("predicate").asString(),
                row.get("scope").asString());
        claims.computeIfAbsent(about, none -> new TreeSet<>())
                .addAll(row.get("claims").asList(Value::asString));
    }

    /** The claims that the commit behind this change made about the fact's subject and predicate. */
    List<String> of(Record fact) {
        Value belief = fact.get("fact");
        About about = new About(
                fact.get("cause").get("seq").asLong(),
                fact.get("subject").get("id").asString(),
                belief.get("predicate").asString(),
                belief.get("scope").asString());
        return List.copyOf(claims.getOrDefault(about, new TreeSet<>()));
    }

    private static List<Object> distinct(Collection<Record> facts, Function<Record, Value> value) {
        return facts.stream().map(value).map(Value::asObject).distinct().toList();
    }
}
