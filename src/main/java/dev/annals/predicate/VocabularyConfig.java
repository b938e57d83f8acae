package dev.annals.predicate;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What prose is searched for. */
@ConfigMapping(prefix = "annals.vocabulary")
interface VocabularyConfig {

    /** Predicates with their words, as YAML; they take the place of those that ship under the same names. */
    Optional<Path> file();
}
