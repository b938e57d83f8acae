package dev.annals.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes are streamed. */
@ConfigMapping(prefix = "annals.changes")
interface WatchConfig {

    /** The maximum number of concurrent streams per process; further ones are refused with 503. */
    @WithDefault("200")
    int maxWatchers();

    /** The interval after which an idle stream sends its position. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How often to poll for commits of other processes. */
    @WithDefault("1s")
    Duration poll();

    /** How long a client may take nothing before its connection is closed. */
    @WithDefault("30s")
    Duration patience();
}
