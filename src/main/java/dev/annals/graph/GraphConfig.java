package dev.annals.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which Neo4j holds the memory. */
@ConfigMapping(prefix = "annals.neo4j")
interface GraphConfig {

    /** Any Neo4j 2026.08 or newer. Absent: a local one is started. */
    Optional<String> uri();

    Optional<String> username();

    Optional<String> password();

    /** Absent: the user's home database. */
    Optional<String> database();

    /** How long a transaction that met a deadlock or a lost connection is retried. */
    @WithDefault("30s")
    Duration retryTime();

    /** The longest that a request waits for a database that does not answer at all. */
    @WithDefault("10s")
    Duration queryTimeout();

    Local local();

    /** The Neo4j that is started when no {@code uri} is given. */
    interface Local {

        /** The directory of its data, configuration, password and logs. */
        @WithDefault("data/neo4j")
        Path directory();

        /** The directory of its jars. */
        @WithDefault("target/neo4j/lib")
        Path lib();

        /** 0 picks a free one. */
        @WithDefault("7687")
        int boltPort();

        /** 0 picks a free one. */
        @WithDefault("7474")
        int httpPort();

        /** A JDK 25 or newer to run it; absent: one is searched for. */
        Optional<Path> javaHome();

        /** 70 percent of it is for uncommitted transactions, which need 1 GB for 10,000 ops. */
        @WithDefault("2g")
        String heap();

        @WithDefault("512m")
        String pageCache();

        @WithDefault("180s")
        Duration startTimeout();
    }
}
