package dev.annals.commit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.graph.Neo4jTestResource;
import dev.annals.system.Client;
import dev.annals.system.Contention;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
@Timeout(300)
class ConcurrentWritersTest {

    private static final int READERS = 4;
    private static final int WRITES_EACH = 8;

    private static final HttpClient HTTP = Client.http();

    private final Client client = new Client(
            HTTP, ConfigProvider.getConfig().getValue("test.url", URI.class), "concurrent-" + UUID.randomUUID());

    @AfterAll
    static void disconnect() {
        HTTP.close();
    }

    @Test
    void writersOfOneSlotLoseNothingAndReadersNeverSeeTwoValues() throws Exception {
        // given
        Contention contention = Contention.onOneSlot(client);

        // when
        contention.run(READERS, written -> written == WRITES_EACH);

        // then
        contention.audit();
        assertThat(contention.watch().states()).isGreaterThan(1);
    }

    @Test
    void writersOfDifferentSlotsLoseNothingAndReadersMissNoValue() throws Exception {
        // given
        Contention contention = Contention.onSlotsOfTheirOwn(client);

        // when
        contention.run(READERS, written -> written == WRITES_EACH);

        // then
        contention.audit();
        assertThat(contention.watch().states()).isGreaterThan(1);
    }
}
