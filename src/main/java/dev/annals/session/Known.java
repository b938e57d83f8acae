package dev.annals.session;

import dev.annals.context.AlreadyTold;
import dev.annals.graph.GraphTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A session as it is found at a point, with what it has already been told.
 *
 * @param resumed whether it has been answered before
 * @param seen the last commit whose changes it was told; null: none, or the host has dropped them since
 * @param last the mark of its last turn; null: none yet
 * @param briefed whether it has been told what is told at the start, and still remembers it
 */
record Known(
        Session session,
        boolean resumed,
        @Nullable Integer seen,
        @Nullable String last,
        boolean briefed,
        AlreadyTold heard)
        implements Requests.Found {

    /**
     * @param row of {@code session/work/open} or {@code touch}
     * @param forgets whether the host has dropped what was told before; even then, turns are not told again
     */
    static Known of(Record row, boolean forgets) {
        Value node = row.get("session");
        Session session = Session.of(node);
        Set<String> ids = new HashSet<>(node.get("told").asList(Value::asString));
        ids.addAll(node.get("heard").asList(Value::asString));
        return new Known(
                session,
                node.get("looks").asLong() > 0,
                (forgets || node.get("seen").isNull()) ? null : node.get("seen").asInt(),
                node.get("last").asString(null),
                node.get("briefed").asBoolean(),
                new AlreadyTold(
                        ids,
                        session.id(),
                        forgets ? Set.of() : Set.copyOf(row.get("learned").asList(GraphTime::read))));
    }
}
