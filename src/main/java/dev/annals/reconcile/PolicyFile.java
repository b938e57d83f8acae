package dev.annals.reconcile;

import dev.annals.problem.ConfigFile;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.PolicyReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configured policies. An invalid file fails the start. */
@Startup
@Singleton
class PolicyFile {

    private final Policies policies;

    PolicyFile(@ConfigProperty(name = "annals.reconcile.policies") Optional<Path> file) {
        this.policies =
                ConfigFile.read(file, "/reconcile/policies.yaml", content -> PolicyReader.read(content, "policies"));
    }

    Policies policies() {
        return policies;
    }
}
