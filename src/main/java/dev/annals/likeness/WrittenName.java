package dev.annals.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name split into its parts.
 *
 * @param words the name itself; empty only if it has neither letters nor digits
 * @param titles before a person's name
 * @param generation jr, sr or a number, after a person's name
 * @param legalForms after a company's name
 * @param article whether it begins with an article
 */
record WrittenName(
        List<Word> words, Set<String> titles, @Nullable String generation, Set<String> legalForms, boolean article) {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻ`´]");
    private static final Pattern DOTTED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\..*");
    private static final Pattern WORD = Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}+#]|(?<=\\p{N})[.](?=\\p{N}))+");

    static WrittenName of(String name, Kind kind) {
        return kind == Kind.PERSON ? ofPerson(name) : ofOther(name, kind);
    }

    /** Each initial is a word: J.R. Lee has three words. */
    private static WrittenName ofPerson(String name) {
        List<Word> words = words(name);
        Set<String> titles = new HashSet<>();
        while (words.size() > 1 && Affixes.TITLES.contains(words.getFirst().folded())) {
            titles.add(words.removeFirst().folded());
        }
        @Nullable String generation = null;
        while (words.size() > 1 && Affixes.isAfterPerson(words.getLast().folded())) {
            @Nullable String told = Affixes.GENERATIONS.get(words.removeLast().folded());
            generation = told == null ? generation : told;
        }
        return new WrittenName(words, titles, generation, Set.of(), false);
    }

    private static WrittenName ofOther(String name, Kind kind) {
        List<Word> words = joinedWords(name);
        boolean article = words.size() > 1 && words.getFirst().folded().equals(Affixes.ARTICLE);
        if (article) {
            words.removeFirst();
        }
        Set<String> forms = new HashSet<>();
        while (words.size() > 1) {
            String last = words.getLast().folded();
            @Nullable String form = Affixes.legalForm(last, kind);
            if (form != null) {
                forms.add(form);
            } else if (forms.isEmpty() || !last.equals(Affixes.AND)) { // GmbH & Co. KG
                break;
            }
            words.removeLast();
        }
        return new WrittenName(words, Set.of(), null, forms, article);
    }

    private static List<Word> words(String name) {
        return WORD.matcher(APOSTROPHES.matcher(name).replaceAll("").replace("&", " " + Affixes.AND + " "))
                .results()
                .map(MatchResult::group)
                .map(Word::of)
                .filter(word -> !word.plain().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Letters with dots are a single word: U.S.A. */
    static List<Word> joinedWords(String name) {
        return words(DOTTED.matcher(name).replaceAll(letters -> letters.group().replace(".", "") + " "));
    }

    /** Whether a name of unknown type must be a person's, judging by how it is written. */
    static boolean isPersonal(String name) {
        WrittenName person = ofPerson(name);
        return person.words.size() > 1
                && (INITIAL.matcher(name).matches()
                        || person.titles.stream().anyMatch(Affixes.CLEAR_TITLES::contains)
                        || (person.generation != null && Affixes.CLEAR_GENERATIONS.contains(person.generation))
                        || Nicknames.knows(person.words.getFirst().plain()));
    }

    List<String> folded() {
        return words.stream().map(Word::folded).toList();
    }

    List<String> plain() {
        return words.stream().map(Word::plain).toList();
    }

    /** How often it contains each number, version or letter of a series. */
    Map<String, Long> codes() {
        return count(words.stream().filter(Word::isCode).map(Word::code));
    }

    /** The same for people, whose single letters are initials. */
    Map<String, Long> numbers() {
        return count(words.stream().filter(Word::hasDigit).map(Word::code));
    }

    private static Map<String, Long> count(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }
}
