package dev.annals.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes are told. */
@ConfigMapping(prefix = "annals.changes")
interface WatchConfig {

    /** Streams that one process tells at a time; more are refused with 503. */
    @WithDefault("200")
    int maxWatchers();

    /** After which a stream that has nothing to tell says where it is. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often commits of other processes are looked for. */
    @WithDefault("1s")
    Duration poll();

    /** How long a client may take nothing at all before it is hung up on. */
    @WithDefault("30s")
    Duration patience();
}
