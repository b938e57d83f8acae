package dev.annals.extract.llm;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Which language model extracts, if any. */
@ConfigMapping(prefix = "annals.extract.llm")
interface LlmConfig {

    /** Of an endpoint that speaks OpenAI's protocol, such as {@code https://api.openai.com/v1}. */
    Optional<String> baseUrl();

    Optional<String> model();

    Optional<String> apiKey();

    /** Empty: what the endpoint thinks fit, since some models take no other. */
    @WithDefault("0")
    OptionalDouble temperature();

    /** How long one request may take. */
    @WithDefault("30s")
    Duration timeout();

    /** How long a text waits for the model at most, whatever is tried. */
    @WithDefault("60s")
    Duration deadline();

    /** How often a request is sent again that met a busy or broken endpoint. */
    @WithDefault("2")
    int retries();

    /** How long an endpoint that failed is not asked again. */
    @WithDefault("30s")
    Duration rest();

    /** Characters of a text; a longer one is read by rules. */
    @WithDefault("20000")
    int maxLength();
}
