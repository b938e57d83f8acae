package dev.annals.episode.learn;

import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;

/** What somebody decided not to believe, so that it is not learned again from the same words. */
public record Disbelief(Set<Quoted> quoted) {

    private static final Statement DISBELIEVED = Statement.named("episode/learn/disbelieved");

    /**
     * A quote within a scope.
     *
     * @param key of the quote
     */
    public record Quoted(String scope, String key) {}

    /** What is disbelieved of these claims, in any scope. */
    public static Disbelief in(TransactionContext tx, String tenant, Stream<Op.Make> claims) {
        List<String> keys = claims.map(Op.Make::quote)
                .filter(Objects::nonNull)
                .map(Quote::key)
                .distinct()
                .toList();
        return keys.isEmpty()
                ? new Disbelief(Set.of())
                : new Disbelief(DISBELIEVED.run(tx, Map.of("tenant", tenant, "keys", keys)).stream()
                        .map(row -> new Quoted(
                                row.get("scope").asString(), row.get("key").asString()))
                        .collect(Collectors.toSet()));
    }

    public boolean of(String scope, Op.Make claim) {
        return claim.quote() != null
                && quoted.contains(new Quoted(scope, claim.quote().key()));
    }
}
