package dev.annals.files.block;

import dev.annals.recall.MarkedLine;
import java.time.Instant;

/**
 * A fact as a line tells it.
 *
 * @param key what is said of what, in which scope: the same for all versions of the fact, whatever their dates
 * @param heading under which it stands
 * @param subject its name
 * @param object its name, or the literal
 * @param since when it became known as it is told
 * @param id of its text
 */
public record Told(
        String key,
        String heading,
        String subject,
        String predicate,
        String object,
        boolean literal,
        Sentence sentence,
        Instant since,
        String id) {

    public static Told of(
            String key,
            String heading,
            String subject,
            String predicate,
            String object,
            boolean literal,
            Sentence sentence,
            Instant since) {
        return new Told(
                key,
                heading,
                subject,
                predicate,
                object,
                literal,
                sentence,
                since,
                MarkedLine.id(MarkedLine.bare(sentence.text())));
    }

    public String text() {
        return sentence.text();
    }

    public String line() {
        return "- " + text() + " " + mark();
    }

    public String mark() {
        return MarkedLine.mark(predicate, literal, id);
    }

    /** Of a person's line that was taken in and stands in its place: what was read of it was not written over this. */
    public String place() {
        return MarkedLine.mark(null, literal, id);
    }
}
