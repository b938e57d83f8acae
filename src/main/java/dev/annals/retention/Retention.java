package dev.annals.retention;

import dev.annals.asof.Basis;
import dev.annals.belief.Lifespan;
import dev.annals.problem.ConfigFile;
import dev.annals.time.IsoPeriod;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How long what is said counts: as declared by the tenant, else as configured. An invalid file makes the start fail.
 */
@Startup
@Singleton
public class Retention {

    private final Lifespans configured;

    Retention(@ConfigProperty(name = "annals.retention.lifespans") Optional<Path> file) {
        this.configured = ConfigFile.read(file, "/retention/lifespans.yaml", Lifespans::read);
    }

    /** @param declared what the tenant declared, as far as it did */
    public Lifespan of(String predicate, Lifespan declared) {
        return declared.or(configured.of(predicate));
    }

    /** The half-life of what an episode of this kind says. */
    public IsoPeriod halfLife(String kind) {
        return configured.kinds().getOrDefault(kind, IsoPeriod.ENDLESS);
    }

    /** The standpoint of an answer with this basis. */
    public Standpoint from(Basis basis) {
        return from(basis.knownAt(), basis.validAt().instant());
    }

    /** @param validAt null: all of valid time, for which nothing is stale */
    public Standpoint from(Instant knownAt, @Nullable Instant validAt) {
        return new Standpoint(this, knownAt, validAt);
    }
}
