package dev.annals.files;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Configures a directory whose files are kept in sync with the memory. */
@ConfigMapping(prefix = "annals.files")
interface FilesConfig {

    /** Absent: no files are kept in sync. */
    Optional<Path> directory();

    @WithDefault("MEMORY.md")
    List<String> names();

    @WithDefault("main")
    String tenant();

    /** Absent: the project's scope, derived from its git remote. */
    Optional<String> scope();

    /** Whether the files include facts of the scopes above. */
    @WithDefault("false")
    boolean broader();

    /** How often to check for changes. */
    @WithDefault("2s")
    Duration every();
}
