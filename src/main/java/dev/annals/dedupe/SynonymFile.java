package dev.annals.dedupe;

import dev.annals.dedupe.wording.Synonyms;
import dev.annals.problem.ConfigFile;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configured groups of predicates with the same meaning. An invalid file fails the start. */
@Startup
@Singleton
class SynonymFile {

    private final Synonyms synonyms;

    SynonymFile(@ConfigProperty(name = "annals.dedupe.predicates") Optional<Path> file) {
        this.synonyms =
                ConfigFile.read(file, "/dedupe/predicates.yaml", content -> Synonyms.read(content, "predicates"));
    }

    Synonyms synonyms() {
        return synonyms;
    }
}
