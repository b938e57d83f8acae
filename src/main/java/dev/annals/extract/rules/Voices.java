package dev.annals.extract.rules;

import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a text in which somebody other than its author speaks: forwarded mail, the lines of a transcript, and what
 * follows "Ann wrote:". There, "I" does not mean the author.
 */
final class Voices {

    /** Everything after this marker was written by somebody else. */
    private static final Pattern FORWARDED = Pattern.compile(
            "^\\W*(?:-{2,} ?(?:original message|forwarded (?:message|by .{1,80})|weitergeleitete nachricht) ?-{2,}"
                    + "|begin forwarded message:)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** "[10:02] Ann:", "Ann Lee (10:02):". */
    private static final Pattern LABELLED = Pattern.compile(
            "^[ \\t*_-]{0,8}(\\[[^\\]\\n]{1,40}\\][ \\t]*)?<?"
                    + "(\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}|\\p{Ll}[\\p{L}'’-]{0,30})"
                    + ">?[*_]{0,2}(?: \\([^)\\n]{1,30}\\))?:[*_]{0,2}[ \\t]",
            Pattern.MULTILINE);

    /** "Ann wrote me:". */
    private static final Pattern TELLING = Pattern.compile(
            "\\b(?<!\\bI )(?:wrote|writes|said|says|replied|replies|told|tells|asked|answered|answers|posted|texted|messaged"
                    + "|tweeted|emailed|quoted|quote|translate)\\b[^.!?:\\n]{0,60}:(?=\\s)",
            Pattern.CASE_INSENSITIVE);

    private final Prose prose;

    /** The positions of those characters. */
    private final BitSet others = new BitSet();

    Voices(Prose prose) {
        this.prose = prose;
        String text = prose.content();
        Matcher forwarded = FORWARDED.matcher(text);
        if (forwarded.find()) {
            others.set(forwarded.end(), text.length());
        }
        conversation();
        Matcher telling = TELLING.matcher(text);
        while (telling.find()) {
            others.set(telling.end(), paragraphEnd(telling.end()));
        }
    }

    /** Whether the word is in such a part. */
    boolean isAnothers(Span word) {
        return others.get(word.start());
    }

    private void conversation() {
        Matcher labelled = LABELLED.matcher(prose.content());
        while (labelled.find()) {
            String name = labelled.group(2);
            boolean person = labelled.group(1) != null || Genders.ofName(name).isPresent();
            if (person && !isOf(name, prose.speaker())) {
                others.set(labelled.end(), lineEnd(labelled.end()));
            }
        }
    }

    private static boolean isOf(String label, @Nullable String speaker) {
        String said = label.toLowerCase(Locale.ROOT);
        return speaker != null
                && (said.equalsIgnoreCase(speaker)
                        || Stream.of(speaker.toLowerCase(Locale.ROOT).split(" ", -1))
                                .anyMatch(said::equals));
    }

    private int lineEnd(int from) {
        int end = prose.content().indexOf('\n', from);
        return end < 0 ? prose.content().length() : end;
    }

    /** The end of the paragraph, or of the next one if nothing follows on this line. */
    private int paragraphEnd(int from) {
        String text = prose.content();
        int begin = from;
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        int end = text.indexOf("\n\n", begin);
        return end < 0 ? text.length() : end;
    }
}
