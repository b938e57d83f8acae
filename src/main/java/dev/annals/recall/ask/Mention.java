package dev.annals.recall.ask;

import java.util.List;

/**
 * An entity that a question names.
 *
 * @param start where, in chars
 * @param ids of all that the name means
 */
public record Mention(int start, int end, String text, List<String> ids) {

    public Mention meaning(List<String> entities) {
        return new Mention(start, end, text, entities);
    }

    /** Whether it is a literal, and no entity. */
    boolean isLiteral() {
        return ids.stream().allMatch(id -> id.startsWith("="));
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }
}
