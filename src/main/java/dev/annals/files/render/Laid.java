package dev.annals.files.render;

import dev.annals.files.block.FactLine;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The facts that fit.
 *
 * @param sections by heading line; sections and facts with the most valuable first
 */
public record Laid(SequencedMap<String, List<FactLine>> sections) {

    public int size() {
        return (int) all().count();
    }

    public Stream<FactLine> all() {
        return sections.values().stream().flatMap(List::stream);
    }
}
