package dev.annals.recall.ask;

import dev.annals.recall.ask.Cue.Form;
import dev.annals.recall.ask.Cue.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what the words around a question's anchor say about the relation. */
final class Relating {

    private final List<Cue> cues = new ArrayList<>();
    private @Nullable Mention other;
    private boolean crowded;
    private Edge edge = Edge.NONE;
    private @Nullable String preposition;

    /** @param preposition the one before the question word, as in "for which team"; null if there is none */
    Relating(@Nullable String preposition) {
        this.preposition = preposition;
    }

    Relation core(@Nullable Mention anchor, boolean pronoun, Wanted wanted) {
        return new Relation(List.copyOf(cues), anchor, pronoun, other, edge, preposition, wanted, crowded);
    }

    /** "(which) football team". */
    void kind(List<Token> words) {
        List<String> content = content(words);
        for (int i = 0; i < content.size(); i++) {
            boolean vague = i < content.size() - 1 && Grammar.SORTS.contains(content.get(i));
            if (!vague && !Grammar.ANYTHING.contains(content.get(i))) {
                cues.add(new Cue(
                        content.get(i), false, i == content.size() - 1 ? Kind.CLASS : Kind.NARROWING, Form.NOUN));
            }
        }
    }

    /** "(Acme's) CEO". */
    void owned(List<Token> after) {
        others(after);
    }

    /** "Who owned Acme", "who played for Acme". */
    void acted(List<Token> before, List<Token> after, boolean titled) {
        List<String> content = content(before);
        if (LightVerb.isAs(before, content, 0)) {
            edge = Edge.of(Stems.of(content.getFirst()));
            add(content.subList(1, content.size()), false, Kind.NEEDED);
        } else if (LightVerb.isOfDoing(content)) {
            edge = Edge.of(Stems.of(content.getFirst()));
            verb(content.get(1), false, false);
            add(content.subList(2, content.size()), true, Kind.CALLING);
        } else if (!content.isEmpty()) {
            boolean become = Stems.of(content.getFirst()).equals("becom");
            verb(content.getFirst(), false, false);
            add(content.subList(1, content.size()), !become, become ? Kind.NEEDED : Kind.CALLING);
        }
        prepositionOf(before);
        others(before, after, titled);
    }

    /** "Who was the head coach of Acme", "who was working at Acme", "who was employed by Acme", "who was CEO". */
    void wanted(List<Token> before, List<Token> after, boolean titled) {
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
        add(content(before.subList(end, before.size())), false, Kind.CALLING);
        others(before, after, titled);
    }

    /**
     * The words around the subject: "(did Ann) work for", "(was Ann) educated at", "(was Ann) CEO of", "(did) the company
     * (Acme) move".
     */
    void subject(List<Token> before, List<Token> after, boolean being) {
        add(content(before), true, Kind.CALLING);
        List<String> content = content(after);
        if (being && !after.isEmpty() && after.getFirst().possessive()) {
            add(content, true, Kind.NEEDED); // "(was Ann) Acme's managing director"
            nextParty(after);
            return;
        }
        int at = 0;
        boolean become = false;
        while (at < content.size() && LightVerb.is(content.get(at))) {
            String stem = Stems.of(content.get(at));
            edge = edge == Edge.NONE ? Edge.of(stem) : edge;
            become |= stem.equals("becom");
            at++;
        }
        if (LightVerb.isAs(after, content, at)) {
            edge = edge == Edge.NONE ? Edge.of(Stems.of(content.get(at))) : edge;
            become = true;
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
            cues.add(new Cue(word, agentIsAnchor, Kind.NEEDED, being ? Form.PASSIVE : Form.ACTIVE));
        }
    }

    /** In "the Atlas team", the word after the name says what kind of thing Atlas is. */
    private void others(List<Token> before, List<Token> after, boolean titled) {
        List<String> content = content(after);
        boolean kind = titled
                && content.size() == 1
                && after.getFirst().isContent()
                && before.stream().anyMatch(word -> word.isIn(Grammar.PREPOSITIONS));
        add(content, kind, Kind.NEEDED);
        nextParty(after);
    }

    private void others(List<Token> after) {
        add(content(after), false, Kind.NEEDED);
        nextParty(after);
    }

    private void nextParty(List<Token> after) {
        List<Mention> named = after.stream()
                .map(Token::mention)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        other = named.isEmpty() ? null : named.getFirst();
        crowded |= named.size() > 1 || after.stream().anyMatch(word -> word.is("or", "nor"));
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
        words.stream()
                .filter(word -> kind != Kind.CALLING || !Grammar.CALLINGS.contains(word))
                .forEach(word -> cues.add(new Cue(word, agentIsAnchor, kind, Form.NOUN)));
    }

    private static List<String> content(List<Token> words) {
        return words.stream().filter(Token::isContent).map(Token::text).toList();
    }
}
