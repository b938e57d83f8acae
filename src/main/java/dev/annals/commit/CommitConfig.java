package dev.annals.commit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How writes are grouped. */
@ConfigMapping(prefix = "annals.commit")
interface CommitConfig {

    /** The maximum number of ops that share a database transaction; a larger transaction has one to itself. */
    @WithDefault("2000")
    int groupOps();

    /** The maximum number of waiting writers per tenant; further ones are refused with 503. */
    @WithDefault("1000")
    int maxWaiting();
}
