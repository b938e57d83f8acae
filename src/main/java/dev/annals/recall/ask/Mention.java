package dev.annals.recall.ask;

import java.util.List;

/**
 * An entity named in a question.
 *
 * @param start its position, in chars
 * @param ids of all entities that the name may mean
 */
public record Mention(int start, int end, String text, List<String> ids) {

    public Mention meaning(List<String> entities) {
        return new Mention(start, end, text, entities);
    }

    /** Whether it is a literal rather than an entity. */
    boolean isLiteral() {
        return ids.stream().allMatch(id -> id.startsWith("="));
    }

    boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }
}
