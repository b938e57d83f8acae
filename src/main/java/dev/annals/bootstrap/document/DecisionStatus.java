package dev.annals.bootstrap.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about its status.
 *
 * @param said as written; empty: nothing
 * @param named whether a line gives a status, understood or not
 */
record DecisionStatus(String said, boolean named) {

    /** The spellings in use with their meanings; a longer one comes before those it contains. */
    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("partially superseded", DecisionRecord.ACCEPTED);
        words.put("partly superseded", DecisionRecord.ACCEPTED);
        words.put("superseded in part", DecisionRecord.ACCEPTED);
        words.put("superseded", DecisionRecord.SUPERSEDED);
        words.put("superceded", DecisionRecord.SUPERSEDED);
        words.put("replaced", DecisionRecord.SUPERSEDED);
        words.put("obsoleted", DecisionRecord.SUPERSEDED);
        words.put("overridden", DecisionRecord.SUPERSEDED);
        words.put("not implemented", "proposed");
        words.put("not-implemented", "proposed");
        words.put("deprecated", "deprecated");
        words.put("rejected", "rejected");
        words.put("declined", "rejected");
        words.put("withdrawn", "rejected");
        words.put("accepted", DecisionRecord.ACCEPTED);
        words.put("approved", DecisionRecord.ACCEPTED);
        words.put("adopted", DecisionRecord.ACCEPTED);
        words.put("decided", DecisionRecord.ACCEPTED);
        words.put("implemented", DecisionRecord.ACCEPTED);
        words.put("active", DecisionRecord.ACCEPTED);
        words.put("proposed", "proposed");
        words.put("draft", "proposed");
        words.put("pending", "proposed");
        return words;
    }

    private static final Pattern WORD = Pattern.compile(
            "(?<!~~)(?<!\\p{L})(" + String.join("|", WORDS.keySet()) + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFILLED = Pattern.compile("[{\\[][^}\\]]*\\|[^}\\]]*[}\\]]");
    private static final Pattern SECTION = Pattern.compile(
            "^(?:#{1,4}|={1,4})[ \\t]+Status[ \\t]*:?[ \\t#=]*$\\n(.*?)(?=^(?:#{1,4}|={1,4})\\s|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern UNDERLINED = Pattern.compile(
            "^Status[ \\t]*:?[ \\t]*\\n[-=]{2,}[ \\t]*$\\n(.*?)(?=^#{1,4}\\s|^[^\\n]+\\n[-=]{2,}[ \\t]*$|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile(
            "^[^\\p{L}\\p{N}\\n]*status[^\\p{L}\\p{N}\\n]*?(?:[:|*_=–—-](.*))?$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /** @param field from the front matter or a list; null: none */
    static DecisionStatus of(String body, @Nullable String field) {
        for (Pattern form : List.of(SECTION, UNDERLINED)) {
            Matcher section = form.matcher(body);
            if (section.find() && !Objects.requireNonNull(section.group(1)).isBlank()) {
                return new DecisionStatus(filled(section.group(1)), true);
            }
        }
        if (field != null) {
            return new DecisionStatus(filled(field), true);
        }
        Matcher line = LINE.matcher(body);
        boolean named = line.find();
        return new DecisionStatus(named ? filled(line.group(1)) : "", named);
    }

    /** Without the list of all statuses that a template leaves there. */
    private static String filled(@Nullable String said) {
        return UNFILLED.matcher(Objects.requireNonNullElse(said, ""))
                .replaceAll("")
                .strip();
    }

    /** The meaning of the first word that is understood; null: none. */
    @Nullable
    String word() {
        Matcher word = WORD.matcher(said);
        return word.find() ? WORDS.get(Objects.requireNonNull(word.group(1)).toLowerCase(Locale.ROOT)) : null;
    }
}
