package dev.annals.reconcile;

import dev.annals.problem.ConfigFile;
import dev.annals.reconcile.rule.RuleReader;
import dev.annals.reconcile.rule.Rules;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configured rules. An invalid file fails the start. */
@Startup
@Singleton
class RuleFile {

    private final Rules rules;

    RuleFile(@ConfigProperty(name = "annals.reconcile.rules") Optional<Path> file) {
        this.rules = ConfigFile.read(file, "/reconcile/rules.yaml", content -> RuleReader.read(content, "rules"));
    }

    Rules rules() {
        return rules;
    }
}
