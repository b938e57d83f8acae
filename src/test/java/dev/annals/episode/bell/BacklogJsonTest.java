package dev.annals.episode.bell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogJsonTest {

    private final BacklogJson json = new BacklogJson(new ObjectMapper());

    @Test
    void whatIsSaidIsHeard() throws Exception {
        // given
        Backlog backlog = new Backlog("acme", "user/alice");

        // then
        assertThat(json.read(json.write(backlog).getBytes(UTF_8))).isEqualTo(backlog);
        assertThat(backlog.key()).isEqualTo("acme/user/alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no doorbell",
                "[]",
                "null",
                "{\"tenant\": \"acme\"}",
                "{\"tenant\": \"acme\", \"scope\": \"not a scope\"}",
                "{\"tenant\": 7, \"scope\": \"main\"}",
                "{\"tenant\": \"acme\", \"scope\": \"main\", \"more\": 1}"
            })
    void whatIsSomethingElseIsRefused(String value) {
        assertThatException().isThrownBy(() -> json.read(value.getBytes(UTF_8)));
    }
}
