package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts of a line that stand in an order to others. */
final class Neighbours {

    private static final int MICRO = 1_000;

    private Neighbours() {}

    static List<Held> earliest(List<Held> facts) {
        return beginning(facts, facts.stream().map(Held::validFrom).min(Comparator.naturalOrder()));
    }

    static List<Held> latest(List<Held> facts) {
        return beginning(facts, facts.stream().map(Held::validFrom).max(Comparator.naturalOrder()));
    }

    /** Those next before the first with this value. */
    static List<Held> before(Line line, Mention value) {
        return of(line, value)
                .map(Held::validFrom)
                .min(Comparator.naturalOrder())
                .map(begin -> before(line, begin))
                .orElse(List.of());
    }

    /** Those next after the last with this value. */
    static List<Held> after(Line line, Mention value) {
        return of(line, value)
                .map(Held::validFrom)
                .max(Comparator.naturalOrder())
                .map(begin -> from(line, Instants.nextMicro(begin)))
                .orElse(List.of());
    }

    /** Those that hold just before an instant, else those that began last before it. */
    static List<Held> until(Line line, Instant at) {
        List<Held> held = covering(line, at.minusNanos(MICRO));
        return held.isEmpty() ? before(line, at) : held;
    }

    /** Those that hold at an instant, else those that begin first after it. */
    static List<Held> since(Line line, Instant at) {
        List<Held> held = covering(line, at);
        return held.isEmpty() ? from(line, at) : held;
    }

    private static List<Held> covering(Line line, Instant at) {
        return line.facts().stream().filter(fact -> fact.covers(at)).toList();
    }

    /** Those that began last before an instant. */
    static List<Held> before(Line line, Instant at) {
        return latest(line.facts().stream()
                .filter(fact -> fact.validFrom().isBefore(at))
                .toList());
    }

    /** Those that began first at an instant or after it. */
    static List<Held> from(Line line, Instant at) {
        return earliest(line.facts().stream()
                .filter(fact -> !fact.validFrom().isBefore(at))
                .toList());
    }

    private static Stream<Held> of(Line line, Mention value) {
        return line.facts().stream().filter(fact -> line.value(fact).isOf(value));
    }

    private static List<Held> beginning(List<Held> facts, Optional<Instant> begin) {
        return facts.stream()
                .filter(fact -> begin.isPresent() && fact.validFrom().equals(begin.get()))
                .toList();
    }
}
