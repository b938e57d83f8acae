package dev.annals.episode.bell;

import dev.annals.graph.StartupOrder;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Creates missing topics of the intake, at the start or once Kafka is reachable. */
@Singleton
class KafkaTopics {

    private static final Logger LOG = Logger.getLogger(KafkaTopics.class);

    /** An announcement is useful for a few seconds; after that a sweep has made another one. */
    private static final Map<String, String> SHORT = Map.of(TopicConfig.RETENTION_MS_CONFIG, "3600000");

    private static final Map<String, Object> PATIENCE = Map.of(
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "5000",
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");

    private final Map<String, Object> broker;
    private final KafkaConfig config;
    private volatile boolean done;
    private volatile boolean told;

    KafkaTopics(@Identifier("default-kafka-broker") Map<String, Object> broker, KafkaConfig config) {
        this.broker = broker;
        this.config = config;
        this.done = config.bootstrapServers().isEmpty();
    }

    void atStart(@Observes @Priority(StartupOrder.INTAKE - 1) StartupEvent event) {
        make();
    }

    @Scheduled(
            every = "${annals.intake.sweep:5s}",
            delayed = "${annals.intake.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void make() {
        if (done) {
            return;
        }
        Map<String, Object> settings = new HashMap<>(broker);
        settings.putAll(PATIENCE);
        try (Admin admin = Admin.create(settings)) {
            NewTopic deadLetters = new NewTopic(config.deadLetterTopic(), Optional.of(1), Optional.empty());
            NewTopic announcements =
                    new NewTopic(config.topic(), Optional.of(config.partitions()), Optional.empty()).configs(SHORT);
            done = make(admin, deadLetters) && make(admin, announcements);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether there is nothing left to try */
    private boolean make(Admin admin, NewTopic topic) throws InterruptedException {
        try {
            admin.createTopics(List.of(topic)).all().get();
            LOG.infof("Created topic %s", topic.name());
            return true;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof TopicExistsException) {
                return true;
            }
            boolean again = failed.getCause() instanceof RetriableException;
            if (!told || !again) {
                LOG.warnf("Topic %s could not be created: %s", topic.name(), failed.getMessage());
                told = true;
            }
            return !again;
        }
    }
}
