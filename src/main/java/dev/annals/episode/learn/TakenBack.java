package dev.annals.episode.learn;

import dev.annals.belief.Reference;
import dev.annals.change.Op;
import dev.annals.graph.Statement;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** Other names that episodes gave and somebody revoked, so that they are not learned again in that scope. */
record TakenBack(Set<OtherName> names) {

    private static final Statement UNNAMED = Statement.named("episode/learn/unnamed");

    /** Names are folded. */
    record OtherName(String scope, String name, String entity) {}

    static TakenBack in(TransactionContext tx, String tenant, Stream<Op.Alias> aliases) {
        List<String> keys =
                aliases.map(alias -> Texts.folded(alias.name())).distinct().toList();
        return keys.isEmpty()
                ? new TakenBack(Set.of())
                : new TakenBack(UNNAMED.run(tx, Map.of("tenant", tenant, "keys", keys)).stream()
                        .map(row -> new OtherName(
                                row.get("scope").asString(),
                                row.get("key").asString(),
                                row.get("entity").asString()))
                        .collect(Collectors.toSet()));
    }

    boolean has(String scope, Op.Alias alias) {
        return alias.entity() instanceof Reference.Mentioned(String entity, var _)
                && names.contains(new OtherName(scope, Texts.folded(alias.name()), Texts.folded(entity)));
    }
}
