package dev.annals.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which Neo4j holds the memory. */
@ConfigMapping(prefix = "annals.neo4j")
interface GraphConfig {

    /** Any Neo4j 2026.08 or newer. Absent: one of our own is started. */
    Optional<String> uri();

    Optional<String> username();

    Optional<String> password();

    /** Absent: the user's home database. */
    Optional<String> database();

    /** How long a transaction that met a deadlock or a lost connection is tried again. */
    @WithDefault("30s")
    Duration retryTime();

    /** How long a request waits at most for a database that answers nothing at all. */
    @WithDefault("10s")
    Duration queryTimeout();

    Local local();

    /** The Neo4j that is started when no {@code uri} is given. */
    interface Local {

        /** Holds its data, configuration, password and logs. */
        @WithDefault("data/neo4j")
        Path directory();

        /** Holds its jars. */
        @WithDefault("target/neo4j/lib")
        Path lib();

        /** 0 takes a free one. */
        @WithDefault("7687")
        int boltPort();

        /** 0 takes a free one. */
        @WithDefault("7474")
        int httpPort();

        /** A JDK 25 or newer to run it; absent: one is looked for. */
        Optional<Path> javaHome();

        /** Seven tenths of it hold what transactions have not committed: 1 GB for 10,000 ops. */
        @WithDefault("2g")
        String heap();

        @WithDefault("512m")
        String pageCache();

        @WithDefault("180s")
        Duration startTimeout();
    }
}
