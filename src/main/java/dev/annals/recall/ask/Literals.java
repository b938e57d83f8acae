package dev.annals.recall.ask;

import dev.annals.problem.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds literal values of facts in a question: "a staff engineer", "nuts". */
public final class Literals {

    private Literals() {}

    /** The id of a literal. It has a prefix that no entity id has. */
    static String id(String text) {
        return "=" + Texts.folded(text);
    }

    /** The spans that match a literal. */
    public static List<Mention> in(List<Mention> spans, List<Held> facts) {
        Set<String> said = facts.stream()
                .map(Held::object)
                .filter(object -> object.id().isEmpty())
                .map(object -> id(object.name()))
                .collect(Collectors.toSet());
        return spans.stream()
                .filter(span -> said.contains(id(span.text())))
                .map(span -> span.meaning(List.of(id(span.text()))))
                .toList();
    }
}
