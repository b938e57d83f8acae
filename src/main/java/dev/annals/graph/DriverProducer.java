package dev.annals.graph;

import dev.annals.graph.local.LocalNeo4j;
import dev.annals.graph.local.LocalNeo4jSettings;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationConfig;

/** Provides the driver for the configured Neo4j, or for a local one started and stopped with this service. */
@Singleton
class DriverProducer {

    private static final Logger LOG = Logger.getLogger(DriverProducer.class);

    private final GraphConfig config;
    private @Nullable LocalNeo4j local;

    DriverProducer(GraphConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Driver driver() {
        return config.uri().map(this::remote).orElseGet(this::local);
    }

    void close(@Disposes Driver driver) {
        driver.close();
        if (local != null) {
            local.close();
        }
    }

    private Driver remote(String uri) {
        LOG.infof("Using the Neo4j at %s", uri);
        AuthToken token = config.password()
                .map(password -> AuthTokens.basic(config.username().orElse("neo4j"), password))
                .orElseThrow(() -> new IllegalStateException(
                        "NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither to start a local Neo4j"));
        return open(uri, token);
    }

    private Driver local() {
        GraphConfig.Local settings = config.local();
        LocalNeo4j started = LocalNeo4j.start(new LocalNeo4jSettings(
                settings.directory(),
                settings.lib(),
                settings.boltPort(),
                settings.httpPort(),
                settings.javaHome().orElse(null),
                settings.heap(),
                settings.pageCache(),
                settings.startTimeout()));
        local = started;
        return open(started.boltUri().toString(), AuthTokens.basic(started.username(), started.password()));
    }

    @SuppressWarnings("deprecation") // the driver's own logging spells out every message it sends, logged or not
    private Driver open(String uri, AuthToken token) {
        return GraphDatabase.driver(
                uri,
                token,
                Config.builder()
                        .withMaxTransactionRetryTime(0, TimeUnit.MILLISECONDS) // Graph retries
                        .withUserAgent("annals")
                        .withLogging(Logging.slf4j())
                        .withNotificationConfig(NotificationConfig.disableAllConfig()) // nobody reads them
                        .withTelemetryDisabled(true)
                        .build());
    }
}
