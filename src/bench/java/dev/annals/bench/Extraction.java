package dev.annals.bench;

import static dev.annals.bench.Bench.print;

import dev.annals.extract.Extractor;
import dev.annals.extract.Prose;
import dev.annals.extract.rules.RuleExtractor;
import dev.annals.extract.serve.WrittenTimes;
import dev.annals.language.english.EnglishAnalyzer;
import dev.annals.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How fast a single thread extracts claims from prose: the sentences of the tests, each as a message of its own.
 * Without service or database.
 */
final class Extraction {

    private static final String SENTENCES = "/extract/sentences.txt";
    private static final Instant SAID_AT = Instant.parse("2024-06-15T12:00:00Z");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration time;

    Extraction(Duration time) {
        this.time = time;
    }

    void measure() throws IOException {
        long begin = System.nanoTime();
        EnglishAnalyzer analyzer = EnglishAnalyzer.shipped();
        double loading = (System.nanoTime() - begin) / 1e9;
        Extractor extractor = new RuleExtractor(analyzer, new WrittenTimes(), Vocabulary.shipped());
        List<Prose> messages = messages();
        long firstClaims = claims(extractor, messages);
        run(extractor, messages, time.dividedBy(4));
        Reading reading = run(extractor, messages, time);
        print("\n### Extraction\n");
        print(
                "%,d messages, read again and again by one thread; the model of English was loaded in %.1f s; %,d claims.\n"
                        .formatted(messages.size(), loading, firstClaims));
        print("| messages | messages a second | a second of the processor | heap in use after it, MB |");
        print("| ---: | ---: | ---: | ---: |");
        print("| %,d | %,.0f | %,.0f | %,d |"
                .formatted(reading.messages, reading.perSecond(), reading.perCpuSecond(), heap()));
    }

    private record Reading(long messages, long nanos, long cpuNanos) {

        double perSecond() {
            return messages * 1e9 / nanos;
        }

        double perCpuSecond() {
            return messages * 1e9 / cpuNanos;
        }
    }

    private Reading run(Extractor extractor, List<Prose> messages, Duration limit) {
        long begin = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        long read = 0;
        while (System.nanoTime() - begin < limit.toNanos()) {
            claims(extractor, messages);
            read += messages.size();
        }
        return new Reading(read, System.nanoTime() - begin, threads.getCurrentThreadCpuTime() - cpu);
    }

    private static long claims(Extractor extractor, List<Prose> messages) {
        return messages.stream()
                .mapToLong(message -> extractor.extract(message).claims().size())
                .sum();
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static List<Prose> messages() throws IOException {
        try (InputStream in = Objects.requireNonNull(Extraction.class.getResourceAsStream(SENTENCES), SENTENCES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                    .map(line -> new Prose(line, SAID_AT, "Sam Reed", "Kim Vale"))
                    .toList();
        }
    }
}
