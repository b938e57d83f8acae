package dev.annals.recall.ask;

import dev.annals.recall.ask.PredicateCues.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between the subject and the object of a statement: "is the head coach of". */
final class Phrase {

    private static final int MOST_WORDS = 8;

    /** After a name without "is": "owned_by", "educated_at". */
    private static final Set<String> PASSIVE = Set.of(
            "owned",
            "founded",
            "led",
            "employed",
            "educated",
            "born",
            "married",
            "based",
            "located",
            "made",
            "written",
            "built",
            "raised",
            "run",
            "headquartered",
            "governed",
            "managed",
            "coached",
            "chaired");

    private final List<String> words;
    private final boolean sentence;
    private final List<Word> found = new ArrayList<>();

    private Phrase(List<String> words, boolean sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /** @param sentence whether it is of one, and no name: a lone noun of a name says what the object is: "employer" */
    static List<Word> read(List<String> words, boolean sentence) {
        return words.isEmpty() || words.size() > MOST_WORDS ? List.of() : new Phrase(words, sentence).read();
    }

    private List<Word> read() {
        int at = 0;
        while (at < words.size() - 1 && (Grammar.BE.contains(words.get(at)) || Grammar.HAVE.contains(words.get(at)))) {
            at++;
        }
        boolean being = at > 0 && Grammar.BE.contains(words.get(at - 1));
        boolean having = at > 0 && !being;
        boolean article = Grammar.ARTICLES.contains(words.get(at));
        List<String> rest = words.subList(at, words.size()).stream()
                .filter(word -> !Grammar.ARTICLES.contains(word))
                .toList();
        if (rest.isEmpty()) {
            return List.of();
        }
        String first = rest.getFirst();
        boolean participle = Stems.isParticiple(first) && !article;
        if (participle && (being || PASSIVE.contains(first) || rest.contains("by"))) {
            add(rest, false);
        } else if (!being && !having && isVerb(rest, participle)) {
            verb(rest);
        } else if (being && first.endsWith("ing") && !article) {
            verb(rest);
        } else {
            boolean subjectBears = being || rest.contains("of");
            add(rest, subjectBears);
        }
        return found;
    }

    private boolean isVerb(List<String> rest, boolean participle) {
        String first = rest.getFirst();
        boolean third = first.endsWith("s") && !first.endsWith("ss") && !first.endsWith("us") && first.length() > 2;
        return sentence
                || participle
                || third
                || (rest.size() > 1 && !rest.contains("of") && isPreposition(rest.getLast()));
    }

    /** Its nouns say what its object is: "holds the position of". */
    private void verb(List<String> rest) {
        found.add(Word.of(rest.getFirst(), true, preposition(rest)));
        rest.stream()
                .skip(1)
                .filter(word -> !isPreposition(word))
                .forEach(word -> found.add(Word.of(word, false, preposition(rest))));
    }

    private void add(List<String> rest, boolean agentIsSubject) {
        rest.stream()
                .filter(word -> !isPreposition(word))
                .forEach(word -> found.add(Word.of(word, agentIsSubject, preposition(rest))));
    }

    private static String preposition(List<String> rest) {
        return rest.stream().filter(Phrase::isPreposition).findFirst().orElse("");
    }

    private static boolean isPreposition(String word) {
        return Grammar.PREPOSITIONS.contains(word);
    }
}
