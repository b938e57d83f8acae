package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.extract.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assigns the dates of a sentence to its clauses. Vague dates belong to none. */
final class Times {

    private final Parse parse;
    private final List<FoundTime> times;

    Times(Parse parse, List<FoundTime> times) {
        this.parse = parse;
        this.times = times.stream().filter(time -> !time.vague()).toList();
    }

    /**
     * The dates of the clause that contains a word; if it has none, those before it in the clause it is joined to.
     */
    List<FoundTime> of(Node trigger) {
        if (!trigger.isVerb() && !trigger.is("attr", "acomp", "oprd", "dobj", "pobj")) {
            return within(trigger);
        }
        Clause clause = Clause.around(trigger);
        if (clause == null) {
            return times.size() == 1 ? times : List.of();
        }
        Node verb = clause.verb();
        List<FoundTime> own = in(verb);
        while (own.isEmpty()
                && verb.is("conj", "xcomp")
                && verb.head() != null
                && verb.head().isVerb()) {
            Node joined = verb;
            verb = verb.head();
            own = in(verb).stream()
                    .filter(time -> time.span().end() <= joined.span().start())
                    .toList();
        }
        return own;
    }

    /** A noun outside its clause has dates of its own: "editor since 1998, Ann left in 2003". */
    private List<FoundTime> within(Node noun) {
        return times.stream()
                .filter(time -> noun.subtree().anyMatch(node -> time.span().contains(node.span())))
                .toList();
    }

    /**
     * The verb a date belongs to. A dash after the date ends the clause, though parsers look beyond: "ran last May –
     * fun".
     */
    private @Nullable Node clauseOf(Node start, Span time) {
        Clause around = Clause.around(start);
        if (around == null || around.verb().index() < start.index() || !parse.isDashBehind(time)) {
            return around == null ? null : around.verb();
        }
        return parse.verbBefore(start.index());
    }

    private List<FoundTime> in(Node verb) {
        return times.stream()
                .filter(time -> {
                    Node start = parse.at(time.span());
                    return start != null && clauseOf(start, time.span()) == verb;
                })
                .toList();
    }
}
