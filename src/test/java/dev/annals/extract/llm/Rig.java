package dev.annals.extract.llm;

import dev.annals.extract.Extraction;
import dev.annals.extract.Extractor;
import dev.annals.extract.FoundEntity;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.extract.TimeFinder;
import dev.annals.time.Instants;
import dev.annals.vocabulary.Vocabulary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** An extractor that asks a stub, on a clock that only pauses move. */
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
        extractor = new LlmExtractor(
                model, Vocabulary.shipped(), new Years(), new ByRules(), 5_000, new LlmMetrics(metrics));
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
        public Extraction extract(Prose prose) {
            return new Extraction(List.of(FOUND), List.of(), List.of());
        }
    }

    /** Knows "2019", "since 2019", "until 2019" and "from 2019 to 2021". */
    static final class Years implements TimeFinder {

        private static final Pattern YEARS = Pattern.compile("(since |until |from )?\\b(\\d{4})(?: to (\\d{4}))?\\b");

        @Override
        public List<FoundTime> find(String text, Instant reference) {
            return YEARS.matcher(text)
                    .results()
                    .map(match -> {
                        String bound =
                                match.group(1) == null ? "" : match.group(1).strip();
                        String last = match.group(3) == null ? match.group(2) : match.group(3);
                        return new FoundTime(
                                new Span(match.start(), match.end()),
                                match.group(),
                                bound.equals("until") ? Instants.MIN : year(match.group(2), 0),
                                bound.equals("since") ? Instants.MAX : year(last, 1),
                                true);
                    })
                    .toList();
        }

        private static Instant year(String year, int after) {
            return LocalDate.of(Integer.parseInt(year) + after, 1, 1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        }
    }

    @Override
    public void close() {
        model.close();
        stub.close();
    }
}
