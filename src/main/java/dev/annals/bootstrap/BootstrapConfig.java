package dev.annals.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What jobs may read. */
@ConfigMapping(prefix = "annals.bootstrap")
interface BootstrapConfig {

    /** Only what lies in one of these; absent: nothing. */
    Optional<List<Path>> directories();

    /** Of a history, the newest. */
    @WithDefault("50000")
    int commits();

    /** Of a directory. */
    @WithDefault("20000")
    int files();
}
