package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Files;

/** Writes neo4j.conf anew at each start: the settings are ours, the data is the user's. */
final class ServerConfig {

    private ServerConfig() {}

    static void write(ServerDirectory directory, Ports ports, LocalNeo4jSettings settings) throws IOException {
        Files.writeString(directory.conf().resolve("neo4j.conf"), text(ports, settings));
    }

    private static String text(Ports ports, LocalNeo4jSettings settings) {
        return """
                # Written by Annals at each start: changes made here are lost.
                server.config.strict_validation.enabled=true
                dbms.security.auth_enabled=true

                # This machine only.
                server.default_listen_address=%1$s
                server.default_advertised_address=%1$s
                server.bolt.enabled=true
                server.bolt.listen_address=%1$s:%2$d
                server.bolt.advertised_address=%1$s:%2$d
                server.http.enabled=true
                server.http.listen_address=%1$s:%3$d
                server.http.advertised_address=%1$s:%3$d
                server.http.x_forward.enabled=false
                server.https.enabled=false
                dbms.security.allow_csv_import_from_file_urls=false

                # No telemetry.
                dbms.usage_report.enabled=false
                client.allow_telemetry=false
                server.bolt.telemetry.enabled=false
                dbms.fleet_manager.enabled=false
                server.fleet_discovery.enabled=false

                server.memory.heap.max_size=%4$s
                server.memory.pagecache.size=%5$s

                # Hundreds of megabytes of preallocated transaction logs are too much for a small server.
                db.tx_log.preallocate=false
                db.tx_log.rotation.size=64m
                db.tx_log.rotation.retention_policy=256m size

                # Statements name the indexes they use, so a plan hardly ever depends on how large the graph or a parameter
                # is. By default, Neo4j plans again when a small graph has grown fourfold, and once for each size of each
                # parameter, and whoever asks waits for that.
                dbms.cypher.statistics_divergence_threshold=0.95
                internal.cypher.use_parameter_size=false

                # Facts do not belong in a log.
                db.logs.query.enabled=OFF

                # Otherwise every stop would wait twice five seconds for connections that nobody opens any more.
                internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
                """.formatted(Ports.HOST, ports.boltPort(), ports.httpPort(), settings.heap(), settings.pageCache());
    }
}
