package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Resolves "it" or "the company" after the verb of a clause: it means the only entity named before. */
final class Coreference {

    private static final Set<String> GROUPS =
            Set.of("company", "firm", "team", "organisation", "organization", "club", "group", "city", "town", "party");

    private Coreference() {}

    static List<Token> resolved(List<Token> before, List<Token> clause) {
        List<Token> named =
                before.stream().filter(token -> token.mention() != null).toList();
        if (named.size() != 1) {
            return clause;
        }
        List<Token> resolved = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            boolean last = i == clause.size() - 1;
            if (i > 0 && clause.get(i).is("it") && last) {
                resolved.add(named.getFirst());
            } else if (i > 0
                    && clause.get(i).is("the")
                    && i == clause.size() - 2
                    && clause.get(i + 1).isIn(GROUPS)) {
                resolved.add(named.getFirst());
                i++;
            } else {
                resolved.add(clause.get(i));
            }
        }
        return resolved;
    }
}
