package dev.annals.extract.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A way of giving another name.
 *
 * @param says has groups for the name, the alias and, if there is one, the word that says so
 * @param of the types of entities that may have such a name
 * @param fits how the other name must derive from the first; null if it may be any
 */
record AliasPattern(Pattern says, List<String> of, @Nullable Fit fits) {

    private static final String PATH = "/vocabulary/aliases.yaml";
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

    /** The built-in file of patterns. */
    private record File(Map<String, String> words, List<Written> patterns) {}

    private record Written(
            String says, List<String> of, @Nullable String fits) {}

    static List<AliasPattern> shipped() {
        try (InputStream in = Objects.requireNonNull(AliasPattern.class.getResourceAsStream(PATH), PATH)) {
            Map<?, ?> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            File file = new ObjectMapper().convertValue(content, File.class);
            return file.patterns().stream()
                    .map(written -> pattern(written, file.words()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PATH, unreadable);
        }
    }

    private static AliasPattern pattern(Written written, Map<String, String> words) {
        String regex = spelledOut(written.says(), words).replace(" ", "\\s");
        @Nullable String fits = written.fits();
        return new AliasPattern(
                Pattern.compile(regex), written.of(), fits == null ? null : Fit.valueOf(fits.toUpperCase(Locale.ROOT)));
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
