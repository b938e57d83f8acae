package dev.annals.extract.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.extract.Extractor;
import dev.annals.extract.Years;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Off unless configured, and then the configuration must be complete. */
class EndpointTest {

    private static final Map<String, String> WHOLE =
            Map.of("base-url", "http://127.0.0.1:9/v1", "model", "some-model", "api-key", "secret-key");

    @Test
    void withoutAnySettingTheRulesAreAllThereIs() {
        // given
        Extractor rules = new Rig.ByRules();

        // when
        LlmExtractors none = extractors(Map.of("base-url", "", "model", " ", "api-key", ""));

        // then
        assertThat(none.before(rules, new Years())).isSameAs(rules);
    }

    @Test
    void withAllOfThemTheModelComesFirst() {
        // given
        LlmExtractors configured = extractors(WHOLE);

        // when
        Extractor extractor = configured.before(new Rig.ByRules(), new Years());

        // then
        assertThat(extractor.name()).isEqualTo("llm:some-model/1");
        configured.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base-url", "model", "api-key"})
    void halfAConfigurationEndsTheStart(String missing) {
        // given
        Map<String, String> settings = new HashMap<>(WHOLE);
        settings.remove(missing);

        // when, then
        assertThatThrownBy(() -> extractors(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("annals.extract.llm." + missing + " missing.")
                .hasMessageNotContaining("secret-key");
    }

    @ParameterizedTest
    @CsvSource({
        "base-url, api.openai.com/v1",
        "base-url, ftp://127.0.0.1/v1",
        "base-url, http://",
        "base-url, 'http://a b'",
        "api-key, 'secret key'",
        "api-key, secrét",
    })
    void whatCannotWorkEndsTheStart(String setting, String value) {
        // given
        Map<String, String> settings = new HashMap<>(WHOLE);
        settings.put(setting, value);

        // when, then
        assertThatThrownBy(() -> extractors(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("annals.extract.llm." + setting)
                .hasMessageNotContaining("secr");
    }

    @Test
    void theKeyIsNotShown() {
        assertThat(Endpoint.of(config(WHOLE)).orElseThrow().toString())
                .contains("some-model")
                .doesNotContain("secret-key");
    }

    private static LlmExtractors extractors(Map<String, String> settings) {
        return new LlmExtractors(config(settings), Clock.systemUTC(), new SimpleMeterRegistry());
    }

    private static LlmConfig config(Map<String, String> settings) {
        Map<String, String> named = new HashMap<>();
        settings.forEach((name, value) -> named.put("annals.extract.llm." + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(LlmConfig.class)
                .withSources(new PropertiesConfigSource(named, "settings", 100))
                .build()
                .getConfigMapping(LlmConfig.class);
    }
}
