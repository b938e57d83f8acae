package dev.annals.files;

import dev.annals.access.Scopes;
import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Item;
import dev.annals.job.Proposal;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * A fact whose line somebody deleted, as it is believed now.
 *
 * @param about the ids of the line and the fact
 * @param claims the ids of the claims that support it
 */
record DeletedFact(String about, String scope, String reason, List<String> claims, String change) {

    private static final Statement DELETED = Statement.named("files/work/facts-of-deleted-lines");
    private static final String BETWEEN = " ";

    /** @param lines the ids of deleted lines; null: all */
    static List<DeletedFact> read(
            TransactionContext tx, String tenant, Policy policy, Scopes scopes, @Nullable List<String> lines) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("file", policy.file());
        parameters.put("scope", policy.scope());
        parameters.put("revision", policy.revision());
        parameters.put("scopes", scopes.parameter());
        parameters.put("ids", lines);
        return DELETED.run(tx, parameters).stream().map(row -> of(row, policy)).toList();
    }

    private static DeletedFact of(Record row, Policy policy) {
        Value line = row.get("line");
        Value fact = row.get("fact");
        List<String> claims = row.get("claims").asList(Value::asString);
        Map<String, Object> change = new TreeMap<>();
        change.put("file", policy.file());
        change.put("line", line.get("text").asString());
        change.put("fact", fact.get("id").asString());
        change.put("statement", fact.get("statement").asString());
        change.put("setAside", claims);
        return new DeletedFact(
                line.get("id").asString() + BETWEEN + fact.get("id").asString(),
                line.get("scope").asString(),
                "%s: deleted from %s on %s by %s"
                        .formatted(
                                fact.get("statement").asString(),
                                policy.file(),
                                GraphTime.read(line.get("deletedAt"))
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate(),
                                line.get("actor").asString()),
                claims,
                CanonicalJson.write(change));
    }

    /** The id of the line in what a job item is about. */
    static String line(String about) {
        return about.substring(0, about.indexOf(BETWEEN));
    }

    Proposal proposal() {
        return new Proposal(about, scope, reason, change, Proposal.Stance.PROPOSED);
    }

    /** @param job the id of the job that takes the decisions */
    List<Op> ops(String job) {
        Op.Why why = new Op.Why(reason, CanonicalJson.write(Map.of("job", job)));
        return claims.stream().<Op>map(claim -> new Op.SetAside(claim, why)).toList();
    }

    boolean isAsPlanned(Item item) {
        return about.equals(item.about())
                && Proposal.digest(about, scope, change).equals(item.digest());
    }
}
