package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns a polite request into a plain question: "can you tell me when Ann left" into "when did Ann leave". */
final class Request {

    private static final Set<String> SMALL = Set.of(
            "please",
            "do",
            "does",
            "can",
            "could",
            "would",
            "will",
            "you",
            "tell",
            "me",
            "us",
            "know",
            "say",
            "remember");
    private static final Set<String> ASKING =
            Set.of("who", "whom", "which", "what", "where", "when", "how", "since", "until", "if", "whether");
    private static final Set<String> SAYING = Set.of("tell", "know", "say", "remember");

    private Request() {}

    /** @return the same tokens if they are not such a request */
    static List<Token> without(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).isIn(SMALL)) {
            at++;
        }
        boolean asked = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).isIn(ASKING)
                && tokens.subList(0, at).stream().anyMatch(token -> token.isIn(SAYING));
        return asked ? direct(tokens.subList(at, tokens.size())) : tokens;
    }

    private static List<Token> direct(List<Token> indirect) {
        Token first = indirect.getFirst();
        if (first.is("if", "whether")) {
            return Clauses.asQuestion(indirect.subList(1, indirect.size()));
        }
        int party = 1;
        while (party < indirect.size() && !indirect.get(party).isParty()) {
            party++;
        }
        List<Token> opening = indirect.subList(0, Math.min(party, indirect.size()));
        boolean inverted = party < indirect.size() && opening.stream().noneMatch(Grammar::isAuxiliary);
        boolean clause = inverted && first.is("when", "how", "since", "until");
        if (!clause) {
            return indirect;
        }
        List<Token> question = new ArrayList<>(opening);
        question.addAll(Clauses.asQuestion(indirect.subList(party, indirect.size())));
        return question;
    }
}
