package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line written by a person.
 *
 * @param was the fact that the line showed before they edited it; null for a new line
 * @param now the same fact as shown now, if it is still believed
 * @param said its content, if it is in the rendered format
 * @param news whether it has not been imported before
 * @param conflict whether the fact has changed in the meantime
 * @param above the keys of the facts above it under its heading, the nearest first
 */
public record PersonLine(
        Entry entry,
        @Nullable FactLine was,
        @Nullable FactLine now,
        Optional<Said> said,
        boolean news,
        boolean conflict,
        List<String> above) {

    /** The fact, among those shown, that the line comes after; empty: it comes first. */
    Optional<String> behind(Set<String> told) {
        return above.stream().filter(told::contains).findFirst();
    }

    /** The heading it is under. */
    String heading() {
        return now == null ? entry.heading() : Writing.heading(now.heading());
    }
}
