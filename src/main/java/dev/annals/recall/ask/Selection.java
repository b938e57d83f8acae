package dev.annals.recall.ask;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a line that answer a question. */
record Selection(Question question, Lines lines, Instant now) {

    List<Held> of(Relation core, Line line) {
        return chosen(core, line).stream()
                .filter(fact -> question.except().stream().noneMatch(line.value(fact)::isOf))
                .toList();
    }

    /** For questions about change, a fact need not hold at the time itself. */
    private List<Held> chosen(Relation core, Line line) {
        return question.shape() == Shape.CHANGES
                ? line.facts()
                : ranked(core, line).stream()
                        .filter(fact -> question.isOfTime() || core.edge().isPast(fact, now))
                        .filter(fact -> !question.shape().isWhether() || !isToCome(line, fact))
                        .toList();
    }

    /** "Was Ann the first CEO of Acme?" is about all of its CEOs, and "did Ann first work at Acme?" about all her work. */
    private List<Held> ranked(Relation core, Line line) {
        @Nullable Mention other = core.other();
        if (!question.shape().isWhether()
                || other == null
                || !question.operator().isOfOrder()) {
            return new Choice(line, core, lines).by(question.operator());
        }
        boolean noun = core.cues().stream().allMatch(cue -> cue.form() == Cue.Form.NOUN);
        List<Line> all = lines.of(noun ? core.turned(other) : core.toAnybody()).stream()
                .filter(one -> one.predicate().equals(line.predicate()))
                .toList();
        return all.size() == 1
                ? new Choice(all.getFirst(), core, lines)
                        .by(question.operator()).stream()
                                .filter(line.facts()::contains)
                                .toList()
                : List.of();
    }

    /** A date that is still to come: nothing has happened on it. */
    private boolean isToCome(Line line, Held fact) {
        return line.isDate(fact) && line.time(fact).from().isAfter(now);
    }
}
