package dev.annals.dedupe;

import dev.annals.graph.Statement;
import dev.annals.suggestion.Lookalike;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * How rare values are in the tenant's own data, as of the basis of a job. So it is the same when the job is planned and
 * when it is applied, whatever was said in between.
 *
 * @param bearers how many entities have the value of a fact, by the fact's id
 * @param among how many entities there are, by scope
 */
record Rarity(Map<String, Long> bearers, Map<String, Long> among) {

    private static final Statement BEARERS = Statement.named("dedupe/bearers");
    private static final Statement ENTITIES = Statement.named("dedupe/entities-of-scopes");

    /** The count stops here: a value that more entities have is not rare. */
    private static final int LOOK = 10_000;

    /** For all values shared by these pairs. */
    static Rarity of(TransactionContext tx, String tenant, String job, List<Lookalike> pairs) {
        List<String> facts = pairs.stream()
                .flatMap(pair -> pair.evidence().shared().stream())
                .map(Signs::fact)
                .distinct()
                .toList();
        if (facts.isEmpty()) {
            return new Rarity(Map.of(), Map.of());
        }
        List<String> scopes = pairs.stream().map(Lookalike::scope).distinct().toList();
        Map<String, Long> bearers = new HashMap<>();
        BEARERS.run(tx, Map.of("tenant", tenant, "job", job, "facts", facts, "look", LOOK))
                .forEach(row -> bearers.put(
                        row.get("fact").asString(), row.get("bearers").asLong()));
        Map<String, Long> among = new HashMap<>();
        ENTITIES.run(tx, Map.of("tenant", tenant, "job", job, "of", scopes, "look", LOOK))
                .forEach(row -> among.put(
                        row.get("scope").asString(), row.get("entities").asLong()));
        return new Rarity(bearers, among);
    }

    long bearers(String fact) {
        return bearers.getOrDefault(fact, 0L);
    }

    long among(String scope) {
        return among.getOrDefault(scope, 0L);
    }
}
