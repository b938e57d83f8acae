package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the facts of a line that come before or after others. */
final class Neighbours {

    private static final int MICRO = 1_000;

    private Neighbours() {}

    static List<Held> earliest(List<Held> facts) {
        return beginning(facts, facts.stream().map(Held::validFrom).min(Comparator.naturalOrder()));
    }

    static List<Held> latest(List<Held> facts) {
        return beginning(facts, facts.stream().map(Held::validFrom).max(Comparator.naturalOrder()));
    }

    /** Those that ended first. */
    static List<Held> firstEnded(List<Held> facts) {
        return ending(facts, ends(facts).min(Comparator.naturalOrder()));
    }

    /** Those that ended last. */
    static List<Held> lastEnded(List<Held> facts) {
        return ending(facts, ends(facts).max(Comparator.naturalOrder()));
    }

    private static Stream<Instant> ends(List<Held> facts) {
        return facts.stream().map(Held::validTo).filter(end -> Instants.bounded(end) != null);
    }

    private static List<Held> ending(List<Held> facts, Optional<Instant> end) {
        return facts.stream()
                .filter(fact -> end.isPresent() && fact.validTo().equals(end.get()))
                .toList();
    }

    /** The facts just before the first with this value. */
    static List<Held> before(Line line, Mention value) {
        return latest(allBefore(line, value));
    }

    /** All facts before the first with this value. */
    static List<Held> allBefore(Line line, Mention value) {
        return of(line, value)
                .map(Held::validFrom)
                .min(Comparator.naturalOrder())
                .map(begin -> line.facts().stream()
                        .filter(fact -> fact.validFrom().isBefore(begin))
                        .toList())
                .orElse(List.of());
    }

    /** The facts just after the last with this value. */
    static List<Held> after(Line line, Mention value) {
        return earliest(allAfter(line, value));
    }

    /** All facts after the last with this value. */
    static List<Held> allAfter(Line line, Mention value) {
        return of(line, value)
                .map(Held::validFrom)
                .max(Comparator.naturalOrder())
                .map(begin -> line.facts().stream()
                        .filter(fact -> fact.validFrom().isAfter(begin))
                        .toList())
                .orElse(List.of());
    }

    /** The facts that hold just before an instant; if there are none, the last that began before it. */
    static List<Held> until(Line line, Instant at) {
        List<Held> held = covering(line, at.minusNanos(MICRO));
        return held.isEmpty() ? before(line, at) : held;
    }

    /** The facts that hold at an instant; if there are none, the first that begin after it. */
    static List<Held> since(Line line, Instant at) {
        List<Held> held = covering(line, at);
        return held.isEmpty() ? from(line, at) : held;
    }

    private static List<Held> covering(Line line, Instant at) {
        return line.facts().stream().filter(fact -> fact.covers(at)).toList();
    }

    /** The last facts that began before an instant. */
    static List<Held> before(Line line, Instant at) {
        return latest(line.facts().stream()
                .filter(fact -> fact.validFrom().isBefore(at))
                .toList());
    }

    /** The first facts that begin at an instant or after it. */
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
