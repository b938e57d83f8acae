package dev.annals.commit;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.system.BeliefAudit;
import dev.annals.system.Client;
import dev.annals.system.Deciders;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many decide at the same time, what is believed follows from what was claimed and decided. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
@Timeout(600)
class ConcurrentDecisionsTest {

    private static final HttpClient HTTP = Client.http();

    private final Client client = new Client(
            HTTP, ConfigProvider.getConfig().getValue("test.url", URI.class), "deciding-" + UUID.randomUUID());

    @AfterAll
    static void disconnect() {
        HTTP.close();
    }

    @Test
    void beliefFollowsFromClaimsAndDecisionsOfManyWriters() throws Exception {
        // given
        Deciders deciders = Deciders.start(() -> client);

        // when
        deciders.goOn(Deciders.length(4));
        deciders.stop();

        // then
        String audited = new BeliefAudit(client).follows(deciders.receipts());
        System.out.printf("%s; refused %s%n", audited, deciders.refused());
    }
}
