package dev.annals.extract.llm;

import dev.annals.extract.Extracted.Tokens;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Metrics of what the language model costs and how often it can be used. */
final class LlmMetrics {

    private final Counter input;
    private final Counter output;
    private final Counter read;
    private final Counter leftToRules;
    private final Counter leftOut;

    LlmMetrics(MeterRegistry registry) {
        this.input = tokens("input", registry);
        this.output = tokens("output", registry);
        this.read = texts("model", registry);
        this.leftToRules = texts("rules", registry);
        this.leftOut = Counter.builder("annals.extract.llm.left.out")
                .description("Claims of the language model that the text did not support")
                .register(registry);
    }

    private static Counter tokens(String direction, MeterRegistry registry) {
        return Counter.builder("annals.extract.llm.tokens")
                .description("Input and output tokens of the language model")
                .tag("direction", direction)
                .register(registry);
    }

    private static Counter texts(String reader, MeterRegistry registry) {
        return Counter.builder("annals.extract.llm.texts")
                .description("Texts meant for the language model, by what read them in the end")
                .tag("reader", reader)
                .register(registry);
    }

    void took(Tokens tokens) {
        input.increment((double) tokens.input());
        output.increment((double) tokens.output());
    }

    void read(int claimsLeftOut) {
        read.increment();
        leftOut.increment(claimsLeftOut);
    }

    void leftToRules() {
        leftToRules.increment();
    }
}
