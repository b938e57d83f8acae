package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.TestNeo4j;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two services that share the intake through a real Kafka. No episode here is learned by the periodic sweep. */
@Timeout(300)
class KafkaIT {

    private static final String TOPIC = "annals.intake";
    private static final String DEAD_LETTERS = "annals.intake.dead-letter";
    private static final String GROUP = "annals";
    private static final String AWAY = "Kafka is unreachable";
    private static final String BACK = "Kafka is reachable again";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SCOPES = 24;

    private static final HttpClient HTTP = Client.http();

    @TempDir
    static Path directory;

    private static RunningKafka kafka;
    private static KafkaView view;
    private static RunningService one;
    private static RunningService other;

    private final String tenant = "kafka-" + UUID.randomUUID();
    private final Client client = new Client(HTTP, one.uri(), tenant);

    @BeforeAll
    static void start() throws Exception {
        kafka = RunningKafka.start(directory.resolve("kafka"));
        view = new KafkaView(kafka.bootstrapServers());
        one = launch();
        other = launch();
        one.awaitReady();
        other.awaitReady();
        view.awaitMembers(GROUP, 2);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        view.close();
        kafka.close();
        HTTP.close();
    }

    @Test
    void anEpisodeIsAnnouncedUnderItsTenantAndScopeAndAcknowledgedWhenLearned() throws Exception {
        // when
        String receipt = tell("main", "The kettle boils.");

        // then
        assertThat(outcome(receipt)).isEqualTo("nothing found");
        assertThat(view.await(TOPIC, tenant + "/main", 1))
                .allSatisfy(
                        record -> assertThat(record.value()).contains(tenant).contains("\"main\""));
        view.awaitAllAcknowledged(TOPIC, GROUP);
    }

    @Test
    void bothServicesLearn() throws Exception {
        // given
        view.awaitMembers(GROUP, 2);

        // when
        List<String> receipts = client.post(
                        "/v1/episodes",
                        IntStream.range(0, SCOPES)
                                .mapToObj(i -> Map.of("scope", "team/" + i, "content", "The kettle boils."))
                                .toList())
                .expect(202)
                .get("receipts")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();

        // then
        for (String receipt : receipts) {
            assertThat(outcome(receipt)).isEqualTo("nothing found");
        }
        assertThat(one.output()).contains(" of " + tenant);
        assertThat(other.output()).contains(" of " + tenant);
    }

    @Test
    void aRecordThatCannotBeReadIsADeadLetterAndHoldsNobodyUp() throws Exception {
        // given
        String key = tenant + "/main";

        // when
        view.send(TOPIC, key, "no doorbell");

        // then
        assertThat(view.await(DEAD_LETTERS, key, 1)).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo("no doorbell");
            assertThat(record.headers()).containsEntry("dead-letter-topic", TOPIC);
        });
        assertThat(outcome(tell("main", "The kettle boils."))).isEqualTo("nothing found");
        view.awaitAllAcknowledged(TOPIC, GROUP);
    }

    @Test
    void aQuarantinedEpisodeIsShownAsADeadLetter() throws Exception {
        // when
        String receipt = client.post(
                        "/v1/episodes",
                        Map.of(
                                "content",
                                "Forget it.",
                                "claims",
                                List.of(Map.of("op", "retract", "claim", "no-such-claim", "reason", "a test"))))
                .expect(202)
                .get("receipt")
                .textValue();

        // then
        assertThat(outcome(receipt)).isEqualTo("quarantined");
        assertThat(view.await(DEAD_LETTERS, tenant + "/main", 1))
                .singleElement()
                .satisfies(
                        record -> assertThat(record.value()).contains(receipt).contains("no-such-claim"));
    }

    @Test
    void withoutItsBrokerTheIntakeGoesOn() throws Exception {
        // given
        kafka.kill();

        // when
        String without = tell("main", "The kettle boils.");

        // then
        assertThat(outcome(without)).isEqualTo("nothing found");
        assertThat(one.output()).contains(AWAY);
        assertThat(client.get("/q/health/ready", Map.of()).get("status").textValue())
                .isEqualTo("UP");

        // when
        kafka.restart();
        RunningService.await(PATIENCE, () -> {
            try {
                outcome(tell("again", "The kettle boils."));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return one.output().contains(BACK);
        });

        // then
        assertThat(outcome(tell("after", "The kettle boils."))).isEqualTo("nothing found");
        assertThat(view.await(TOPIC, tenant + "/after", 1)).isNotEmpty();
        view.awaitAllAcknowledged(TOPIC, GROUP);
    }

    private String tell(String scope, String content) throws Exception {
        return client.post("/v1/episodes", Map.of("scope", scope, "content", content))
                .expect(202)
                .get("receipt")
                .textValue();
    }

    private String outcome(String receipt) throws Exception {
        return client.get("/v1/receipts/" + receipt, Map.of("wait", "30s"))
                .get("status")
                .textValue();
    }

    private static RunningService launch() throws Exception {
        return RunningService.launch(
                directory,
                TestNeo4j.get(),
                Map.of(
                        "annals.intake.kafka.bootstrap-servers",
                        kafka.bootstrapServers(),
                        "annals.intake.sweep",
                        "10m"));
    }
}
