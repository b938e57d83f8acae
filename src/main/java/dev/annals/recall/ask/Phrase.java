package dev.annals.recall.ask;

import dev.annals.recall.ask.PredicateCues.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the words between the subject and the object of a statement: "is the head coach of". */
final class Phrase {

    private static final int MOST_WORDS = 8;
    private static final Pattern IN_LAW = Pattern.compile(" in law(?!\\S)");

    /** Participles read as passive even without "is" before them: "owned_by", "educated_at". */
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

    private static final Set<String> UNITS = Set.of(
            "kg",
            "g",
            "mg",
            "lb",
            "lbs",
            "cm",
            "mm",
            "m",
            "km",
            "ft",
            "usd",
            "eur",
            "gbp",
            "chf",
            "jpy",
            "percent",
            "pct",
            "ms",
            "sec",
            "seconds",
            "minutes",
            "hours",
            "kb",
            "mb",
            "gb",
            "tb",
            "celsius",
            "fahrenheit");

    /** Not verbs of their own: "looks_like", "looks_after". */
    private static final Set<String> PARTICLES = Set.of("like", "after");

    /** Verbs whose past tense looks like a noun. */
    private static final Set<String> UNCHANGING =
            Set.of("beat", "hit", "cut", "put", "let", "hurt", "shut", "split", "upset", "outbid", "quit");

    private final List<String> words;
    private final boolean sentence;
    private final List<Word> found = new ArrayList<>();

    private Phrase(List<String> words, boolean sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    /**
     * @param sentence true if the words come from a sentence, false if from a predicate's name, where a lone noun
     *     describes the object: "employer"
     */
    static List<Word> read(List<String> words, boolean sentence) {
        List<String> joined = List.of(
                IN_LAW.matcher(String.join(" ", words)).replaceAll("-in-law").split(" "));
        return words.isEmpty() || joined.size() > MOST_WORDS
                ? List.of()
                : new Phrase(sentence ? joined : withoutUnit(joined), sentence).read();
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
            passive(rest);
        } else if (!sentence && rest.size() > 1 && Stems.isParticiple(rest.getLast())) {
            held(rest);
        } else if (!being && !having && isVerb(rest, participle)) {
            verb(rest);
            if (participle) {
                passive(rest);
            } else if (!sentence && rest.size() == 1) {
                found.add(Word.qualifying(first, false, "")); // "employees", "goals"
            }
        } else if (being && first.endsWith("ing") && !article) {
            verb(rest);
        } else {
            boolean named = isPreposition(rest.getLast()) || Grammar.BEARERS.contains(first);
            noun(rest, being || (rest.contains("of") && named));
        }
        return found;
    }

    private boolean isVerb(List<String> rest, boolean participle) {
        String first = rest.getFirst();
        if (UNCHANGING.contains(first)) {
            return true;
        }
        boolean third = first.endsWith("s") && !first.endsWith("ss") && !first.endsWith("us") && first.length() > 2;
        return sentence
                || participle
                || third
                || (rest.size() > 1 && !rest.contains("of") && isPreposition(rest.getLast()));
    }

    /** Neither party of "sold to" is the agent. */
    private void passive(List<String> rest) {
        String preposition = preposition(rest);
        if (!preposition.isEmpty() && !rest.contains("by")) {
            found.removeIf(word -> word.text().equals(rest.getFirst()) && !word.agentIsSubject());
            found.add(Word.passive(rest.getFirst(), preposition));
        }
    }

    /** The nouns after the verb describe the object: "holds the position of". */
    private void verb(List<String> rest) {
        found.add(Word.main(rest.getFirst(), true, preposition(rest)));
        boolean purpose = false;
        for (String word : rest.subList(1, rest.size())) {
            if (purpose || PARTICLES.contains(word)) {
                found.add(Word.qualifying(word, false, preposition(rest)));
            } else if (!isPreposition(word)) {
                found.add(Word.main(word, false, preposition(rest)));
            }
            purpose |= word.equals("to");
        }
    }

    /** Handles names like "position_held". */
    private void held(List<String> rest) {
        found.add(Word.main(rest.getLast(), true, ""));
        rest.subList(0, rest.size() - 1).forEach(word -> found.add(Word.main(word, false, "")));
    }

    /** "Weight_kg" is a weight. */
    private static List<String> withoutUnit(List<String> words) {
        boolean unit = words.size() > 1 && UNITS.contains(words.getLast());
        return unit ? words.subList(0, words.size() - 1) : words;
    }

    /** Handles names like "member_of_sports_team", whose object is a team. */
    private void noun(List<String> rest, boolean agentIsSubject) {
        add(rest, agentIsSubject);
        if (agentIsSubject && rest.size() > 1 && !isPreposition(rest.getLast())) {
            found.add(Word.main(rest.getLast(), false, ""));
        }
    }

    /** The last noun before a preposition is the main one. */
    private void add(List<String> rest, boolean agentIsSubject) {
        int end = 0;
        while (end < rest.size() && !isPreposition(rest.get(end))) {
            end++;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (!isPreposition(rest.get(i))) {
                boolean main = i == end - 1;
                found.add(
                        main
                                ? Word.main(rest.get(i), agentIsSubject, preposition(rest))
                                : Word.qualifying(rest.get(i), agentIsSubject, preposition(rest)));
            }
        }
    }

    private static String preposition(List<String> rest) {
        return rest.stream().filter(Phrase::isPreposition).findFirst().orElse("");
    }

    private static boolean isPreposition(String word) {
        return Grammar.PREPOSITIONS.contains(word);
    }
}
