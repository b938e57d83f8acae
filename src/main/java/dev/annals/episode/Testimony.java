package dev.annals.episode;

import dev.annals.change.Evidence;
import dev.annals.change.Op;
import dev.annals.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * What an episode contributed that still counts.
 *
 * @param claims the ids of its claims that are not retracted
 * @param names the ids of its decisions in force that gave entities other names
 * @param digest the digest that seals its content
 */
public record Testimony(
        String id, String scope, EpisodeState state, List<String> claims, List<String> names, String digest) {

    private static final Statement OF_EPISODES = Statement.named("episode/inbox/testimonies");
    private static final Statement WITHDRAW = Statement.named("episode/inbox/withdraw");

    static List<Testimony> of(TransactionContext tx, String tenant, List<String> ids) {
        return OF_EPISODES.run(tx, Map.of("tenant", tenant, "ids", ids)).stream()
                .map(Testimony::read)
                .toList();
    }

    public static Testimony read(Record row) {
        return new Testimony(
                row.get("id").asString(),
                row.get("scope").asString(),
                EpisodeState.ofWord(row.get("state").asString()),
                row.get("claims").asList(claim -> claim.asString()),
                row.get("names").asList(decision -> decision.asString()),
                row.get("digest").asString());
    }

    /** The ops that withdraw it. */
    public Stream<Op> withdrawn(String why) {
        Op.Why because = Op.Why.because(why);
        return Stream.concat(
                claims.stream().map(claim -> new Op.Retract(claim, because)),
                names.stream().map(decision -> new Op.Revert(decision, because)));
    }

    public Evidence evidence() {
        return Evidence.of(Evidence.Did.WITHDREW, id, digest);
    }

    /** @param rows {@code [{id, commit, at, why}]} */
    public static void withdraw(TransactionContext tx, String tenant, List<Map<String, Object>> rows) {
        WITHDRAW.runForEach(tx, tenant, rows);
    }
}
