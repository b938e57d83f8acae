package dev.annals.bench;

import java.util.Locale;
import java.util.Map;

/** Starts the packaged service on an empty Neo4j of its own, measures it, and prints the results as Markdown tables. */
final class Benchmark {

    /** Clients that post as fast as they can would be refused by default before the time is over. */
    private static final Map<String, String> MANY_MAY_WAIT = Map.of("annals.intake.max-waiting", "1000000");

    private Benchmark() {}

    /** @param args as {@link Scale} has them: which parts, people, seconds of a minute, facts, backlog */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Scale scale = Scale.of(args);
        if (scale.has(Scale.Part.TRANSACTIONS) || scale.has(Scale.Part.READS) || scale.has(Scale.Part.CONTENTION)) {
            try (Bench bench = Bench.start(scale, Map.of())) {
                new Facts(bench).measure();
            }
        }
        if (scale.has(Scale.Part.EXTRACTION)) {
            new Extraction(scale.minute().dividedBy(3)).measure();
        }
        if (scale.has(Scale.Part.SEARCH)) {
            try (Bench bench = Bench.start(scale, Map.of())) {
                new Search(bench).measure();
            }
        }
        if (scale.has(Scale.Part.INTAKE)) {
            try (Bench bench = Bench.start(scale, MANY_MAY_WAIT)) {
                new Intake(bench).measure();
            }
        }
    }
}
