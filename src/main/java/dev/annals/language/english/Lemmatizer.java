package dev.annals.language.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the base form of a word for its part of speech, from a list of exceptions or by removing a suffix. */
final class Lemmatizer {

    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";
    private static final Set<String> ORDINAL_DIGITS = Set.of("0st", "0nd", "0rd", "0th");

    /**
     * @param replacements endings of the base form in place of the suffix, likeliest first
     * @param doubled whether a doubled consonant may precede the suffix
     */
    private record Suffix(Set<String> tags, String suffix, List<String> replacements, boolean doubled) {}

    /** In the order in which they are tried. */
    private static final List<Suffix> VERB = List.of(
            new Suffix(Set.of("VBZ"), "ies", List.of("y"), false),
            new Suffix(Set.of("VBZ"), "es", List.of(""), false),
            new Suffix(Set.of("VBZ"), "s", List.of(""), false),
            new Suffix(Set.of("VBG"), "ying", List.of("ie"), false),
            new Suffix(Set.of("VBG"), "ing", List.of("", "e"), true),
            new Suffix(Set.of("VBD", "VBN"), "ied", List.of("y"), false),
            new Suffix(Set.of("VBD", "VBN"), "ed", List.of(""), true),
            new Suffix(Set.of("VBD", "VBN"), "d", List.of(""), false),
            new Suffix(Set.of("VBD", "VBN"), "n", List.of(""), false),
            new Suffix(Set.of("VBD", "VBN"), "ung", List.of("ing"), false));

    private static final List<Suffix> NOUN = List.of(
            new Suffix(Set.of("NNS", "NNPS"), "ies", List.of("y"), false),
            new Suffix(Set.of("NNS", "NNPS"), "es", List.of(""), false),
            new Suffix(Set.of("NNS", "NNPS"), "s", List.of(""), false),
            new Suffix(Set.of("NNS", "NNPS"), "men", List.of("man"), false),
            new Suffix(Set.of("NNS", "NNPS"), "ae", List.of("a"), false),
            new Suffix(Set.of("NNS", "NNPS"), "i", List.of("us"), false),
            new Suffix(Set.of("NNS", "NNPS"), "a", List.of("um"), false));

    private static final List<Suffix> ADJECTIVE = List.of(
            new Suffix(Set.of("JJR"), "ier", List.of("y"), false),
            new Suffix(Set.of("JJR"), "er", List.of(""), true),
            new Suffix(Set.of("JJR"), "er", List.of("e"), false),
            new Suffix(Set.of("JJS"), "iest", List.of("y"), false),
            new Suffix(Set.of("JJS"), "est", List.of(""), true),
            new Suffix(Set.of("JJS"), "est", List.of("e"), false));

    private static final List<Suffix> ADVERB = List.of(
            new Suffix(Set.of("RBR"), "ier", List.of("y"), false),
            new Suffix(Set.of("RBR"), "er", List.of("", "e"), false),
            new Suffix(Set.of("RBS"), "iest", List.of("y"), false),
            new Suffix(Set.of("RBS"), "est", List.of("", "e"), false));

    private record WordClass(String tag, Set<String> bases, Map<String, String> exceptions, List<Suffix> suffixes) {

        @Nullable
        String base(String form, String tag) {
            String exception = exceptions.get(form);
            if (exception != null) {
                return exception;
            }
            for (Suffix suffix : suffixes) {
                String base = suffix.tags().contains(tag) ? base(form, suffix) : null;
                if (base != null) {
                    return base;
                }
            }
            return null;
        }

        private @Nullable String base(String form, Suffix suffix) {
            if (!form.endsWith(suffix.suffix())) {
                return null;
            }
            int end = form.length() - suffix.suffix().length();
            String base = base(form.substring(0, end), suffix.replacements());
            boolean doubled = suffix.doubled() && end >= 4 && form.charAt(end - 2) == form.charAt(end - 1);
            return base == null && doubled ? base(form.substring(0, end - 1), suffix.replacements()) : base;
        }

        private @Nullable String base(String stem, List<String> replacements) {
            return replacements.stream()
                    .map(stem::concat)
                    .filter(bases::contains)
                    .findFirst()
                    .orElse(null);
        }
    }

    private final Map<String, String> abbreviations;
    private final List<WordClass> classes;
    private final Set<String> cardinals;
    private final Set<String> ordinals;

    Lemmatizer(WordLists lists) {
        abbreviations = lists.map("abbreviation.rule");
        classes = List.of(
                new WordClass("VB", lists.set("verb.base"), lists.map("verb.exc"), VERB),
                new WordClass("NN", lists.set("noun.base"), lists.map("noun.exc"), NOUN),
                new WordClass("JJ", lists.set("adjective.base"), lists.map("adjective.exc"), ADJECTIVE),
                new WordClass("RB", lists.set("adverb.base"), lists.map("adverb.exc"), ADVERB));
        cardinals = lists.set("cardinal.base");
        ordinals = lists.set("ordinal.base");
    }

    /** @param form normalized, in lower case */
    String lemma(String form, String tag) {
        String lemma = base(form, tag);
        if (cardinals.contains(lemma)) {
            return CARDINAL;
        }
        return ORDINAL_DIGITS.contains(lemma) || ordinals.contains(lemma) ? ORDINAL : lemma;
    }

    private String base(String form, String tag) {
        String abbreviated = abbreviations.get(form + " " + tag);
        if (abbreviated != null) {
            return abbreviated;
        }
        String base = null;
        for (WordClass words : classes) {
            if (tag.startsWith(words.tag())) {
                base = words.base(form, tag);
            }
        }
        return base == null ? form : base;
    }
}
