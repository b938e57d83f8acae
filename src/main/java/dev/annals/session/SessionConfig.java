package dev.annals.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Configures sessions. */
@ConfigMapping(prefix = "annals.session")
interface SessionConfig {

    /** After this long without activity, a session that nobody ended lapses. */
    @WithDefault("30m")
    Duration idle();

    /** How often to look for sessions that have lapsed or are due for consolidation. */
    @WithDefault("30s")
    Duration sweep();

    /** Replaces the policies that ship with the service. */
    Optional<Path> policies();

    /** How long to wait after the end of a session before its digest is made, in case it resumes. */
    @WithDefault("${annals.consolidate.idle:1h}")
    Duration consolidateAfter();
}
