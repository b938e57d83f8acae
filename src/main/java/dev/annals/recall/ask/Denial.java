package dev.annals.recall.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers "no" where a predicate holds one value at a time and the known values fill the whole time asked about:
 * whoever worked at Acme all year did not work at Beta. A gap in what is known denies nothing.
 */
final class Denial {

    private Denial() {}

    /** @param same lines about both parties, at another time */
    static Optional<Outcome> of(Question question, Relation core, Lines lines, List<Line> same, Instant now) {
        @Nullable Mention anchor = core.anchor();
        @Nullable Mention other = core.other();
        if (anchor == null
                || other == null
                || core.edge() != Edge.NONE
                || core.cues().isEmpty()) {
            return Optional.empty();
        }
        return of(question, core, other, lines.of(core.toAnybody()), same, now)
                .or(() -> of(question, core, anchor, lines.of(core.turned(other)), same, now));
    }

    /**
     * @param denied the value that is asked about
     * @param found the lines of the other party, whoever their values are
     */
    private static Optional<Outcome> of(
            Question question, Relation core, Mention denied, List<Line> found, List<Line> same, Instant now) {
        if (found.size() != 1 || !found.getFirst().ofSubject()) {
            return Optional.empty();
        }
        Line line = found.getFirst();
        if (same.stream().noneMatch(one -> one.predicate().equals(line.predicate()))) {
            return Optional.empty();
        }
        List<Held> denying = switch (question.operator()) {
            case Operator.Current(Instant at) ->
                line.facts().stream().filter(fact -> fact.covers(at)).toList();
            case Operator.During during -> filling(line.facts(), during.from(), during.to());
            default -> List.of();
        };
        boolean no = !denying.isEmpty()
                && denying.stream().allMatch(Held::alone)
                && denying.stream().noneMatch(fact -> fact.object().isOf(denied))
                && types(denying)
                        .equals(types(same.stream()
                                .flatMap(one -> one.facts().stream())
                                .toList()));
        return no ? Optional.of(no(question, core, line, denying, now)) : Optional.empty();
    }

    /** Who lives in a city may well live in its country. */
    private static Set<String> types(List<Held> facts) {
        return facts.stream().map(fact -> fact.object().type()).collect(Collectors.toSet());
    }

    private static Outcome no(Question question, Relation core, Line line, List<Held> denying, Instant now) {
        List<Outcome.Reply> replies =
                List.of(new Outcome.Reply("no", denying.stream().map(Held::id).toList()));
        return new Outcome.Known(
                Wording.reading(question, core, line),
                Wording.why(line, replies),
                replies,
                question.operator().instant(now));
    }

    /** The facts that hold in {@code [from, to)}. Empty if they leave a gap. */
    private static List<Held> filling(List<Held> facts, Instant from, Instant to) {
        List<Held> within = new ArrayList<>();
        Instant reached = from;
        for (Held fact : facts) {
            if (fact.overlaps(from, to)) {
                if (fact.validFrom().isAfter(reached)) {
                    return List.of();
                }
                within.add(fact);
                reached = fact.validTo().isAfter(reached) ? fact.validTo() : reached;
            }
        }
        return reached.isBefore(to) ? List.of() : within;
    }
}
