package dev.annals.files.block;

import dev.annals.recall.MarkedLine;
import java.time.Instant;

/**
 * A fact as shown in a line.
 *
 * @param key what is said about what in which scope: the same for all versions of the fact, regardless of dates
 * @param heading that it is shown under
 * @param subject its name
 * @param object its name, or the literal
 * @param since when it became known in this form
 * @param id of its text
 */
public record FactLine(
        String key,
        String heading,
        String subject,
        String predicate,
        String object,
        boolean literal,
        Sentence sentence,
        Instant since,
        String id) {

    private static final String BULLET = "- ";

    public static FactLine of(
            String key,
            String heading,
            String subject,
            String predicate,
            String object,
            boolean literal,
            Sentence sentence,
            Instant since) {
        return new FactLine(
                key,
                heading,
                subject,
                predicate,
                object,
                literal,
                sentence,
                since,
                MarkedLine.id(MarkedLine.bare(BULLET + sentence.text()))); // a name may itself look like a bullet
    }

    public String text() {
        return sentence.text();
    }

    /** Its text without notes, as it is read from the line. */
    public String said() {
        return Sentence.read(text()).said();
    }

    public String line() {
        return BULLET + text() + " " + mark();
    }

    public String mark() {
        return MarkedLine.mark(predicate, literal, id);
    }

    /**
     * The mark for a person's line that was imported and stands in this line's place: it records that the line was not
     * written as an edit of this fact.
     */
    public String place() {
        return MarkedLine.mark(null, literal, id);
    }
}
