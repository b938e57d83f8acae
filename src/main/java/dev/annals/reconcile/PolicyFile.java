package dev.annals.reconcile;

import dev.annals.problem.ProblemException;
import dev.annals.problem.StrictYaml;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.PolicyReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yaml.snakeyaml.error.YAMLException;

/** The policies that the service is configured for: those that ship, or an operator's file. A file that is wrong ends the start. */
@Startup
@Singleton
class PolicyFile {

    private static final String SHIPPED = "/reconcile/policies.yaml";

    private final Policies policies;

    PolicyFile(@ConfigProperty(name = "annals.reconcile.policies") Optional<Path> file) {
        this.policies = read(file);
    }

    Policies policies() {
        return policies;
    }

    private static Policies read(Optional<Path> file) {
        String name = file.map(Path::toString).orElse(SHIPPED);
        try (InputStream in = file.isPresent()
                ? Files.newInputStream(file.get())
                : Objects.requireNonNull(PolicyFile.class.getResourceAsStream(SHIPPED))) {
            return PolicyReader.read(StrictYaml.read(in), "policies");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The policies " + name + " cannot be read", unreadable);
        } catch (YAMLException broken) {
            throw new IllegalArgumentException(
                    "The policies " + name + " are not valid YAML: " + broken.getMessage(), broken);
        } catch (ProblemException wrong) {
            throw new IllegalArgumentException(
                    "The policies " + name + " are wrong at " + wrong.field() + ": " + wrong.detail(), wrong);
        }
    }
}
