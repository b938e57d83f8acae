package dev.annals.predicate;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The vocabulary that prose is searched for. */
@ConfigMapping(prefix = "annals.vocabulary")
interface VocabularyConfig {

    /** A YAML file of predicates with their words; these replace the shipped ones of the same names. */
    Optional<Path> file();
}
