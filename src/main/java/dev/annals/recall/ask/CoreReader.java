package dev.annals.recall.ask;

import dev.annals.recall.ask.Cue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the part of a question that is left when its times are taken out: who did what to whom, and what is wanted. */
final class CoreReader {

    private static final Set<String> ANYTHING = Set.of("person", "people", "thing", "name", "one");

    private final List<Token> tokens;
    private final List<Cue> cues = new ArrayList<>();
    private @Nullable Mention anchor;
    private @Nullable Mention other;
    private boolean pronoun;
    private boolean where;
    private Edge edge = Edge.NONE;
    private @Nullable String preposition;

    private CoreReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** @param tokens from the question word, or the auxiliary, on */
    static Core read(List<Token> tokens) {
        return new CoreReader(tokens).read();
    }

    private Core read() {
        int at = 0;
        if (tokens.size() > 1 && tokens.getFirst().isIn(Grammar.PREPOSITIONS)) {
            preposition = tokens.getFirst().text();
            at = 1;
        }
        boolean named = at < tokens.size() && tokens.get(at).is("which", "what");
        where = at < tokens.size() && tokens.get(at).is("where");
        if (at < tokens.size() && tokens.get(at).isIn(Grammar.ASKING)) {
            at++;
        }
        int begin = at;
        while (named
                && at < tokens.size()
                && tokens.get(at).isWord()
                && !isAuxiliary(tokens.get(at))
                && !tokens.get(at).isParty()) {
            at++;
        }
        boolean auxiliary = at < tokens.size() && isAuxiliary(tokens.get(at));
        if (named && !auxiliary) {
            at = verb(begin, at);
        }
        kind(tokens.subList(begin, at));
        rest(auxiliary ? tokens.get(at) : null, tokens.subList(auxiliary ? at + 1 : at, tokens.size()));
        return new Core(List.copyOf(cues), anchor, pronoun, other, edge, preposition, where);
    }

    /** Where the verb is in "which team signed Ann", "which team played for Acme". */
    private int verb(int begin, int end) {
        int at = end - 1;
        while (at > begin && !tokens.get(at).isContent()) {
            at--;
        }
        return Math.max(begin, at);
    }

    private void kind(List<Token> words) {
        List<String> content = content(words);
        for (int i = 0; i < content.size(); i++) {
            if (!ANYTHING.contains(content.get(i))) {
                cues.add(new Cue(content.get(i), false, i == content.size() - 1 ? Kind.CLASS : Kind.OPTIONAL));
            }
        }
    }

    private void rest(@Nullable Token auxiliary, List<Token> rest) {
        int party = 0;
        while (party < rest.size() && !rest.get(party).isParty()) {
            party++;
        }
        List<Token> before = rest.subList(0, party);
        List<Token> after = rest.subList(Math.min(party + 1, rest.size()), rest.size());
        if (party < rest.size()) {
            anchor = rest.get(party).mention();
            pronoun = anchor == null;
        }
        boolean being = auxiliary != null && auxiliary.isIn(Grammar.BE);
        if (auxiliary == null) {
            acted(before, after);
        } else if (!being && party < rest.size()) {
            boolean been = auxiliary.isIn(Grammar.HAVE)
                    && !after.isEmpty()
                    && after.getFirst().is("been");
            subject(been ? after.subList(1, after.size()) : after, been);
        } else if (party < rest.size() && before.stream().noneMatch(word -> word.isIn(Grammar.PREPOSITIONS))) {
            if (rest.get(party).possessive()
                    || (rest.get(party).is("his", "her", "their", "its") && !after.isEmpty())) {
                others(after, false, Kind.NEEDED);
            } else {
                subject(after, true);
            }
        } else {
            wanted(before, after);
        }
    }

    /** "Who owned Acme", "who played for Acme". */
    private void acted(List<Token> before, List<Token> after) {
        List<String> content = content(before);
        if (!content.isEmpty()) {
            verb(content.getFirst(), false, false);
            add(content.subList(1, content.size()), true, Kind.OPTIONAL);
        }
        prepositionOf(before);
        others(after, false, Kind.NEEDED);
    }

    /** "Who was the head coach of Acme", "who was working at Acme", "who was employed by Acme", "who was CEO". */
    private void wanted(List<Token> before, List<Token> after) {
        int end = 0;
        while (end < before.size() && !before.get(end).isIn(Grammar.PREPOSITIONS)) {
            end++;
        }
        List<String> words = content(before.subList(0, end));
        if (words.size() == 1 && Stems.isParticiple(words.getFirst())) {
            verb(words.getFirst(), true, true);
        } else if (words.size() == 1 && words.getFirst().endsWith("ing")) {
            verb(words.getFirst(), false, false);
        } else {
            add(words, false, Kind.NEEDED);
        }
        prepositionOf(before);
        add(content(before.subList(end, before.size())), false, Kind.OPTIONAL);
        others(after, false, Kind.NEEDED);
    }

    /** What comes after the subject: "(did Ann) work for", "(was Ann) educated at", "(was Ann) CEO of". */
    private void subject(List<Token> after, boolean being) {
        List<String> content = content(after);
        int at = 0;
        boolean become = false;
        while (at < content.size() && Grammar.LIGHT.contains(Stems.of(content.get(at)))) {
            String stem = Stems.of(content.get(at));
            edge = edge == Edge.NONE ? Edge.of(stem) : edge;
            become |= stem.equals("becom");
            at++;
        }
        if (at < content.size()) {
            String first = content.get(at);
            boolean participle = being && Stems.isParticiple(first) && at == 0;
            boolean noun = become || (being && !participle && !first.endsWith("ing"));
            if (noun) {
                add(content.subList(at, content.size()), true, Kind.NEEDED);
            } else {
                verb(first, !participle, participle);
                add(content.subList(at + 1, content.size()), false, Kind.NEEDED);
            }
        }
        prepositionOf(after);
        nextParty(after);
    }

    private void verb(String word, boolean agentIsAnchor, boolean being) {
        String stem = Stems.of(word);
        edge = edge == Edge.NONE && !(being && Grammar.STATES.contains(stem)) ? Edge.of(stem) : edge;
        if (!Grammar.LIGHT.contains(stem)) {
            cues.add(new Cue(word, agentIsAnchor, Kind.NEEDED));
        }
    }

    private void others(List<Token> after, boolean agentIsAnchor, Kind kind) {
        add(content(after), agentIsAnchor, kind);
        nextParty(after);
    }

    private void nextParty(List<Token> after) {
        other = after.stream()
                .map(Token::mention)
                .filter(mention -> mention != null)
                .findFirst()
                .orElse(null);
    }

    private void prepositionOf(List<Token> words) {
        if (preposition == null) {
            preposition = words.stream()
                    .filter(word -> word.isIn(Grammar.PREPOSITIONS))
                    .map(Token::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    private void add(List<String> words, boolean agentIsAnchor, Kind kind) {
        words.forEach(word -> cues.add(new Cue(word, agentIsAnchor, kind)));
    }

    private static List<String> content(List<Token> words) {
        return words.stream().filter(Token::isContent).map(Token::text).toList();
    }

    private static boolean isAuxiliary(Token token) {
        return token.isIn(Grammar.BE) || token.isIn(Grammar.DO) || token.isIn(Grammar.HAVE);
    }
}
