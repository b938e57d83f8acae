package dev.annals.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A directory whose files are kept in step with the memory. */
@ConfigMapping(prefix = "annals.files")
interface FilesConfig {

    /** Absent: none is. */
    Optional<Path> directory();

    @WithDefault("MEMORY.md")
    List<String> names();

    @WithDefault("main")
    String tenant();

    /** Absent: that of the project, which is known by its git remote. */
    Optional<String> scope();

    /** Whether facts of the scopes above are in them. */
    @WithDefault("false")
    boolean broader();

    /** How often it is looked for changes. */
    @WithDefault("2s")
    Duration every();
}
