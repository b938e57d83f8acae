package dev.annals.retention;

import dev.annals.asof.Basis;
import dev.annals.belief.Lifespan;
import dev.annals.problem.ConfigFile;
import dev.annals.time.Span;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How long what is said counts: as tenants declared it, else as the service is configured. A file that is wrong ends the start. */
@Startup
@Singleton
public class Retention {

    private final Lifespans configured;

    Retention(@ConfigProperty(name = "annals.retention.lifespans") Optional<Path> file) {
        this.configured = ConfigFile.read(file, "/retention/lifespans.yaml", Lifespans::read);
    }

    /** @param declared as far as the tenant did */
    public Lifespan of(String predicate, Lifespan declared) {
        return declared.or(configured.of(predicate));
    }

    /** In which what was said in an episode of this kind loses half of its relevance. */
    public Span halfLife(String kind) {
        return configured.kinds().getOrDefault(kind, Span.ENDLESS);
    }

    /** From where facts are seen in an answer of this basis. */
    public Standpoint from(Basis basis) {
        return from(basis.knownAt(), basis.validAt().instant());
    }

    /** @param validAt null: all of valid time, in which nothing is stale */
    public Standpoint from(Instant knownAt, @Nullable Instant validAt) {
        return new Standpoint(this, knownAt, validAt);
    }
}
