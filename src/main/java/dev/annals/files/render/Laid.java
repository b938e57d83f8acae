package dev.annals.files.render;

import dev.annals.files.block.Told;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The facts that have room.
 *
 * @param sections by the lines of their headings; the most valuable first, in both
 */
public record Laid(SequencedMap<String, List<Told>> sections) {

    public int size() {
        return (int) all().count();
    }

    public Stream<Told> all() {
        return sections.values().stream().flatMap(List::stream);
    }
}
