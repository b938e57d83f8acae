package dev.annals.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Limits what jobs may read. */
@ConfigMapping(prefix = "annals.bootstrap")
interface BootstrapConfig {

    /** Only directories inside one of these may be read; absent: none. */
    Optional<List<Path>> directories();

    /** The maximum number of commits of a history, the newest first. */
    @WithDefault("50000")
    int commits();

    /** The maximum number of files of a directory. */
    @WithDefault("20000")
    int files();
}
