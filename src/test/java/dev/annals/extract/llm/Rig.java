package dev.annals.extract.llm;

import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.FoundEntity;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.extract.Years;
import dev.annals.vocabulary.Vocabulary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** An extractor that calls a stub, with a clock that only its pauses advance. */
final class Rig implements AutoCloseable {

    static final Instant SPOKEN = Instant.parse("2024-06-15T12:00:00Z");
    private static final Duration REST = Duration.ofSeconds(30);

    final StubEndpoint stub = new StubEndpoint();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final List<Duration> pauses = new ArrayList<>();
    final Extractor extractor;
    private final LanguageModel model;
    private Instant now = SPOKEN;

    Rig() {
        this(new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 2, Duration.ofMillis(500), REST));
    }

    Rig(Limits limits) {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        model = new LanguageModel(
                new Endpoint(stub.baseUrl(), "stub-1", "key-1"), OptionalDouble.of(0), limits, this::pause, clock);
        extractor = new LlmExtractor(model, new Years(), new ByRules(), 5_000, new LlmMetrics(metrics));
    }

    private void pause(Duration time) {
        pauses.add(time);
        now = now.plus(time);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    static Prose prose(String content) {
        return new Prose(content, SPOKEN, null, null);
    }

    double count(String name, String... tags) {
        return metrics.get(name).tags(tags).counter().count();
    }

    /** Stands where the rules do: what it finds is theirs. */
    static final class ByRules implements Extractor {

        static final FoundEntity FOUND = new FoundEntity("found by rules", "Thing", List.of(new Span(0, 0)));

        @Override
        public String name() {
            return "rules/9";
        }

        @Override
        public Vocabulary vocabulary() {
            return Vocabulary.shipped();
        }

        @Override
        public Extraction extract(Prose prose) {
            return new Extraction(List.of(FOUND), List.of(), List.of(), List.of());
        }
    }

    @Override
    public void close() {
        model.close();
        stub.close();
    }
}
