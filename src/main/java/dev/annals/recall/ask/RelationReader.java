package dev.annals.recall.ask;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is left of a question once its times are removed: who did what to whom, and what is asked for. */
final class RelationReader {

    private final List<Token> tokens;

    private RelationReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @param tokens starting at the question word or the auxiliary */
    static Relation read(List<Token> tokens) {
        return new RelationReader(tokens).read();
    }

    /** The verb of a question without an auxiliary: "who leads Acme", "which teams used Slack". */
    static Optional<Token> verb(List<Token> words) {
        boolean kind = !words.isEmpty() && words.getFirst().is("which", "what");
        List<Token> run = words.stream()
                .skip(1)
                .takeWhile(word -> word.isWord() && !word.isIn(Grammar.PREPOSITIONS) && !word.isIn(Grammar.PRONOUNS))
                .filter(Token::isContent)
                .toList();
        return run.isEmpty() ? Optional.empty() : Optional.of(kind ? run.getLast() : run.getFirst());
    }

    private Relation read() {
        boolean preposed = tokens.size() > 1 && tokens.getFirst().isIn(Grammar.PREPOSITIONS);
        int at = preposed ? 1 : 0;
        Relating relating = new Relating(preposed ? tokens.getFirst().text() : null);
        boolean named = at < tokens.size() && tokens.get(at).is("which", "what");
        Wanted wanted = at < tokens.size() ? Wanted.of(tokens.get(at)) : Wanted.ANYTHING;
        if (at < tokens.size() && tokens.get(at).isIn(Grammar.ASKING)) {
            at++;
        }
        int begin = at;
        while (named
                && at < tokens.size()
                && tokens.get(at).isWord()
                && !Grammar.isAuxiliary(tokens.get(at))
                && !tokens.get(at).isParty()) {
            at++;
        }
        boolean auxiliary = at < tokens.size() && Grammar.isAuxiliary(tokens.get(at));
        if (named && !auxiliary) {
            at = verb(begin, at);
        }
        relating.kind(tokens.subList(begin, at));
        wanted = wanted == Wanted.THING && at > begin ? Wanted.ANYTHING : wanted;
        Token party = rest(
                relating, auxiliary ? tokens.get(at) : null, tokens.subList(auxiliary ? at + 1 : at, tokens.size()));
        Mention anchor = party == null ? null : party.mention();
        return relating.core(anchor, party != null && anchor == null, wanted);
    }

    /** The position of the verb, as in "which team signed Ann" and "which team played for Acme". */
    private int verb(int begin, int end) {
        int at = end - 1;
        while (at > begin && !tokens.get(at).isContent()) {
            at--;
        }
        return Math.max(begin, at);
    }

    /** @return the entity it starts from, or the pronoun for it */
    private static @Nullable Token rest(Relating relating, @Nullable Token auxiliary, List<Token> rest) {
        int party = 0;
        while (party < rest.size() && !rest.get(party).isParty()) {
            party++;
        }
        List<Token> before = rest.subList(0, party);
        List<Token> after = rest.subList(Math.min(party + 1, rest.size()), rest.size());
        boolean being = auxiliary != null && auxiliary.isIn(Grammar.BE);
        boolean titled = party > 0 && party < rest.size() && rest.get(party - 1).isIn(Grammar.ARTICLES);
        boolean perfect = auxiliary != null && (auxiliary.isIn(Grammar.HAVE) || auxiliary.isIn(Grammar.WILL));
        if (auxiliary == null) {
            relating.acted(before, after, titled);
        } else if (perfect && !before.isEmpty() && before.getFirst().is("been", "be")) {
            relating.wanted(before.subList(1, before.size()), after, titled);
        } else if (perfect && before.stream().anyMatch(Token::isContent)) {
            relating.acted(before, after, titled);
        } else if (auxiliary.isIn(Grammar.HAVE)
                && !after.isEmpty()
                && after.getFirst().isIn(Grammar.ARTICLES)) {
            relating.owned(after);
        } else if (!being && party < rest.size()) {
            boolean been = auxiliary.isIn(Grammar.HAVE)
                    && !after.isEmpty()
                    && after.getFirst().is("been");
            relating.subject(before, been ? after.subList(1, after.size()) : after, been);
        } else if (party < rest.size() && before.stream().noneMatch(word -> word.isIn(Grammar.PREPOSITIONS))) {
            if (rest.get(party).possessive()
                    || (rest.get(party).is("his", "her", "their", "its") && !after.isEmpty())) {
                relating.owned(after);
            } else {
                relating.subject(before, after, true);
            }
        } else {
            relating.wanted(before, after, titled);
        }
        return party < rest.size() ? rest.get(party) : null;
    }
}
