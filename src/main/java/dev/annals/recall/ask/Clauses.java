package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.List;

/** Turns a clause into a question: "she joined Acme" and "joining Acme" are both read like "did she join Acme". */
final class Clauses {

    private Clauses() {}

    static List<Token> asQuestion(List<Token> said) {
        List<Token> clause = said;
        if (!said.isEmpty()
                && said.getFirst().isWord()
                && said.getFirst().text().endsWith("ing")) {
            clause = new ArrayList<>(said);
            clause.addFirst(Token.word("they"));
        }
        int party = 0;
        while (party < clause.size() && !clause.get(party).isParty()) {
            party++;
        }
        if (party < clause.size() && clause.get(party).possessive()) {
            return ofPossession(clause, party);
        }
        boolean passed = party + 1 < clause.size();
        boolean auxiliary = passed
                && (clause.get(party + 1).isIn(Grammar.BE)
                        || clause.get(party + 1).isIn(Grammar.HAVE));
        List<Token> question = new ArrayList<>();
        boolean present = passed && isThird(clause.get(party + 1));
        question.add(auxiliary ? clause.get(party + 1) : Token.word(present ? "does" : "did"));
        question.addAll(clause.subList(0, Math.min(party + 1, clause.size())));
        question.addAll(clause.subList(Math.min(party + (auxiliary ? 2 : 1), clause.size()), clause.size()));
        return question;
    }

    /** "Acme's CEO was Ann". What her CEO did is not understood. */
    private static List<Token> ofPossession(List<Token> clause, int party) {
        int being = party + 1;
        while (being < clause.size() && !clause.get(being).isIn(Grammar.BE)) {
            being++;
        }
        List<Token> question = new ArrayList<>(clause);
        question.addFirst(being < clause.size() ? question.remove(being) : Token.word("did"));
        return question;
    }

    /** Third-person forms such as "lives", but not "was". */
    private static boolean isThird(Token verb) {
        return verb.isContent() && verb.text().endsWith("s") && !verb.text().endsWith("ss");
    }
}
