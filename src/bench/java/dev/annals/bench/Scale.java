package dev.annals.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much is measured.
 *
 * @param people to load for reads as of the past, with ten facts each
 * @param minute the actual length of what the benchmark calls a minute
 * @param facts to search in
 * @param backlog number of episodes waiting before arrivals are measured
 */
record Scale(Set<Part> parts, int people, Duration minute, int facts, int backlog) {

    enum Part {
        TRANSACTIONS,
        READS,
        CONTENTION,
        EXTRACTION,
        SEARCH,
        INTAKE
    }

    static Scale of(String... args) {
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        if (args[0].equals("all")) {
            parts = EnumSet.allOf(Part.class);
        } else {
            Arrays.stream(args[0].toUpperCase(Locale.ROOT).split(","))
                    .map(Part::valueOf)
                    .forEach(parts::add);
        }
        return new Scale(
                parts,
                Integer.parseInt(args[1]),
                Duration.ofSeconds(Integer.parseInt(args[2])),
                Integer.parseInt(args[3]),
                Integer.parseInt(args[4]));
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
