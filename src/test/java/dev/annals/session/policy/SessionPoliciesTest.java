package dev.annals.session.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.problem.ConfigFile;
import dev.annals.problem.ProblemException;
import dev.annals.problem.StrictYaml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens at which point of a session. */
class SessionPoliciesTest {

    @Test
    void whatShipsTellsAndSavesAtAllPoints() {
        // when
        SessionPolicies shipped =
                ConfigFile.read(Optional.empty(), "/session/policies.yaml", SessionPolicyReader::read);

        // then
        PointPolicy start = shipped.at("project/github.com/acme/shop", Point.START);
        assertThat(start.retrieve()).containsExactlyInAnyOrder(Part.values());
        assertThat(SessionPolicies.query(start, "github.com/acme/shop")).contains("decided in github.com/acme/shop");
        assertThat(shipped.at("main", Point.DECISION).save()).containsExactlyInAnyOrder(Role.values());
        assertThat(shipped.at("project/shop", Point.END).consolidate()).isEqualTo(Consolidation.AUTO);
        assertThat(shipped.at("main", Point.END).consolidate())
                .as("others talk there, too")
                .isEqualTo(Consolidation.OFF);
        assertThat(shipped.scope("github.com/acme/shop")).isEqualTo("project/github.com/acme/shop");
        assertThat(shipped.scope(null)).isEqualTo("main");
        assertThat(shipped.read("project/x")).containsExactly("project/x", "main");
        assertThat(shipped.read("main")).containsExactly("main");
    }

    @Test
    void theFirstThatIsForTheScopeAndHasThePointDecides() {
        // given
        SessionPolicies policies = read("""
                policies:
                  - scopes: [project/secret/*, user/ines]
                    decision: {retrieve: [], save: [agent]}
                  - decision: {retrieve: [query], budgetTokens: 500}
                    end: {consolidate: propose}
                """);

        // then
        assertThat(policies.at("project/secret/x", Point.DECISION).retrieve()).isEmpty();
        assertThat(policies.at("project/secret/x", Point.DECISION).save()).isEqualTo(Set.of(Role.AGENT));
        assertThat(policies.at("project/secret/x", Point.END).consolidate()).isEqualTo(Consolidation.PROPOSE);
        assertThat(policies.at("user/ines", Point.DECISION).retrieve()).isEmpty();
        assertThat(policies.at("user/inesse", Point.DECISION).budgetTokens()).isEqualTo(500);
        assertThat(policies.at("user/inesse", Point.PERIODIC).retrieve())
                .as("no policy has it")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policies: [{begin: {}}] | policies[0].begin",
                "policies: [{start: {retrieve: [all]}}] | policies[0].start.retrieve[0]",
                "policies: [{start: {budgetTokens: 1}}] | policies[0].start.budgetTokens",
                "policies: [{start: {query: what}}] | policies[0].start.query",
                "policies: [{scopes: [a b]}] | policies[0].scopes[0]",
                "policies: [{end: {consolidate: now}}] | policies[0].end.consolidate",
                "policies: 1 | policies",
                "also: [main] | policies"
            })
    void whatIsWrongIsNamed(String yaml, String field) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.field()).isEqualTo(field));
    }

    private static SessionPolicies read(String yaml) {
        return SessionPolicyReader.read(
                StrictYaml.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
