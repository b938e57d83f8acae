package dev.annals.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.access.Caller;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Submission;
import dev.annals.graph.Graph;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.time.Instants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionContext;

/** How many queries a commit sends to the database; the commit of the database transaction is one more round trip. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RoundTripsTest {

    private static final int DATABASE_COMMIT = 1;

    private final String tenant = "round-trips-" + UUID.randomUUID();

    @Inject
    Graph graph;

    @Inject
    Loader loader;

    @Inject
    Writer writer;

    @Inject
    Clock clock;

    @Test
    void aCommitTakesFiveAtMostWhereNothingIsRemembered() {
        // given
        List<String> first = commit(says("Alice", "Oslo"));

        // when
        List<String> next = commit(says("Alice", "Bergen"));

        // then
        assertThat(first).hasSizeLessThanOrEqualTo(5 - DATABASE_COMMIT);
        assertThat(next).hasSizeLessThanOrEqualTo(5 - DATABASE_COMMIT);
    }

    @Test
    void soDoesOneThatSupportsWhatIsBelieved() {
        // given
        commit(says("Alice", "Oslo"));

        // when
        List<String> again = commit(says("Alice", "Oslo"));

        // then
        assertThat(again).hasSizeLessThanOrEqualTo(5 - DATABASE_COMMIT);
    }

    @Test
    void soDoesOneOfAThousandOps() {
        // when
        List<String> many = commit(IntStream.range(0, 1_000)
                .mapToObj(i -> says("Person " + i, "Town " + i % 10))
                .toArray(Op[]::new));

        // then
        assertThat(many).hasSizeLessThanOrEqualTo(5 - DATABASE_COMMIT);
    }

    @Test
    void itTakesThreeWhereAllIsRemembered() {
        // given
        remember(says("Alice", "Oslo"));
        remember(says("Alice", "Oslo"));

        // when
        List<String> next = commit(says("Alice", "Oslo"));

        // then
        assertThat(next).hasSizeLessThanOrEqualTo(3 - DATABASE_COMMIT);
    }

    private static Op says(String subject, String town) {
        return new Op.Make(
                ClaimKind.ASSERT,
                Reference.ByName.of(subject),
                "lives_in",
                new Op.Said.Referred(Reference.ByName.of(town)),
                null,
                Instants.MAX,
                new Op.Written(null, null),
                1.0,
                null,
                null,
                null);
    }

    /** @return the statements that were sent */
    private List<String> commit(Op... ops) {
        List<String> sent = new ArrayList<>();
        attempt(sent, ops);
        return sent;
    }

    private void remember(Op... ops) {
        CommitGroup.Outcome outcome = attempt(new ArrayList<>(), ops);
        loader.committed(tenant, outcome.before(), outcome.planner());
    }

    private CommitGroup.Outcome attempt(List<String> sent, Op... ops) {
        Submission submission = new Submission(
                Caller.ofTenant(tenant, "test"), Change.Transaction.of("main", null, null, List.of(ops)), null);
        CommitGroup group = new CommitGroup(tenant, List.of(submission), loader, writer, clock);
        return graph.write(tx -> {
            sent.clear();
            return group.attempt(counted(tx, sent));
        });
    }

    private static TransactionContext counted(TransactionContext tx, List<String> sent) {
        return (TransactionContext) Proxy.newProxyInstance(
                TransactionContext.class.getClassLoader(),
                new Class<?>[] {TransactionContext.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("run")) {
                        sent.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(tx, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
