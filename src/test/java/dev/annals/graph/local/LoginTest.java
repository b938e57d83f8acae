package dev.annals.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.graph.TestNeo4j;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LoginTest {

    private final Path file = Path.of("some", "password");

    @Test
    void succeedsWhenAQueryIsAnswered() {
        // given
        TestNeo4j neo4j = TestNeo4j.get();

        // then
        assertThat(new Login(ports(neo4j), neo4j.password(), file).succeeds()).isTrue();
    }

    @Test
    void isNotYetSuccessfulWhenNobodyListens() throws IOException {
        assertThat(new Login(Ports.choose(0, 0), "any", file).succeeds()).isFalse();
    }

    @Test
    void tellsWhenThePasswordIsNotTheServers() {
        // given
        Login login = new Login(ports(TestNeo4j.get()), "not the password", file);

        // then
        assertThatThrownBy(login::succeeds)
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessageContaining("does not accept the password in " + file);
    }

    private static Ports ports(TestNeo4j neo4j) {
        return new Ports(neo4j.uri().getPort(), 0);
    }
}
