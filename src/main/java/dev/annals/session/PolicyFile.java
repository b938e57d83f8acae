package dev.annals.session;

import dev.annals.problem.ConfigFile;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.session.policy.SessionPolicyReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** What happens at which point, as the service is configured. A file that is wrong ends the start. */
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
