package dev.annals.session;

import dev.annals.problem.ConfigFile;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.session.policy.SessionPolicyReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Loads the configured session policies. If the file is invalid, the service does not start. */
@Startup
@Singleton
class PolicyFile {

    private final SessionPolicies policies;

    PolicyFile(SessionConfig config) {
        this.policies = ConfigFile.read(config.policies(), "/session/policies.yaml", SessionPolicyReader::read);
    }

    SessionPolicies policies() {
        return policies;
    }
}
