package dev.annals.extract.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ConfigFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of giving another name.
 *
 * @param says has groups for the name, the alias and, if there is one, the word that says so
 * @param of the types of entities that may have such a name
 * @param fits how the other name must derive from the first; null if it may be any
 */
record AliasPattern(Pattern says, List<String> of, @Nullable Fit fits) {

    private static final Pattern WORD = Pattern.compile("[A-Z]{3,}");

    /** How one name derives from another. */
    enum Fit {
        /** Its first words. */
        SHORT,
        /** The initials of its words. */
        ACRONYM,
        /** It does not, but begins with a first name. */
        GIVEN
    }

    static List<AliasPattern> shipped() {
        return ConfigFile.shipped("/vocabulary/aliases.yaml", AliasPattern::patterns);
    }

    private static List<AliasPattern> patterns(JsonNode file) {
        Map<String, String> words = file.get("words").properties().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, word -> word.getValue().asText()));
        return file.get("patterns")
                .valueStream()
                .map(written -> pattern(written, words))
                .toList();
    }

    private static AliasPattern pattern(JsonNode written, Map<String, String> words) {
        String regex = spelledOut(written.get("says").asText(), words).replace(" ", "\\s");
        List<String> of = written.get("of").valueStream().map(JsonNode::asText).toList();
        return new AliasPattern(Pattern.compile(regex), of, fit(written.get("fits")));
    }

    private static @Nullable Fit fit(@Nullable JsonNode word) {
        return word == null ? null : Fit.valueOf(word.asText().toUpperCase(Locale.ROOT));
    }

    private static String spelledOut(String regex, Map<String, String> words) {
        return WORD.matcher(regex)
                .replaceAll(word -> Matcher.quoteReplacement(
                        words.containsKey(word.group()) ? spelledOut(words.get(word.group()), words) : word.group()));
    }

    boolean hasWord() {
        return says.namedGroups().containsKey("word");
    }
}
