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

    /** Empty: the endpoint's default, because some models accept no other. */
    @WithDefault("0")
    OptionalDouble temperature();

    /** The time-out of a single request. */
    @WithDefault("30s")
    Duration timeout();

    /** The longest a text waits for the model, retries included. */
    @WithDefault("60s")
    Duration deadline();

    /** How often a request is retried if the endpoint is busy or failing. */
    @WithDefault("2")
    int retries();

    /** How long an endpoint that failed is left alone. */
    @WithDefault("30s")
    Duration rest();

    /** The most characters of a text; longer ones are read by rules. */
    @WithDefault("20000")
    int maxLength();
}
