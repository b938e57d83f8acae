package dev.annals.bench;

import java.util.Locale;

/** Starts the packaged service on an empty Neo4j of its own, and prints what it can do as Markdown tables. */
final class Benchmark {

    private Benchmark() {}

    /** @param args as {@link Scale} has them: which parts, people, seconds of a minute, facts, backlog */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Scale scale = Scale.of(args);
        if (scale.has(Scale.Part.TRANSACTIONS) || scale.has(Scale.Part.READS) || scale.has(Scale.Part.CONTENTION)) {
            try (Bench bench = Bench.start(scale)) {
                new Facts(bench).measure();
            }
        }
        if (scale.has(Scale.Part.SEARCH)) {
            try (Bench bench = Bench.start(scale)) {
                new Search(bench).measure();
            }
        }
        if (scale.has(Scale.Part.INTAKE)) {
            try (Bench bench = Bench.start(scale)) {
                new Intake(bench).measure();
            }
        }
    }
}
