package dev.annals.commit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How writes are grouped. */
@ConfigMapping(prefix = "annals.commit")
interface CommitConfig {

    /** Ops that share one database transaction at most; a larger transaction has one of its own. */
    @WithDefault("2000")
    int groupOps();

    /** Writers of one tenant that may wait; more are refused with 503. */
    @WithDefault("1000")
    int maxWaiting();
}
