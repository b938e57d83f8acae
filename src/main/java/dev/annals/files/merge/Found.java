package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.Told;
import dev.annals.files.block.Writing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a person.
 *
 * @param was the fact that it told before they edited it; null of a new line
 * @param now what is told of that fact now, if it still is
 * @param said what it says, if it is in the form in which lines are written here
 * @param news whether it was not taken in before
 * @param conflict whether the fact had changed meanwhile
 * @param above the keys of the facts before it under its heading, the nearest first
 */
public record Found(
        Entry entry,
        @Nullable Told was,
        @Nullable Told now,
        Optional<Said> said,
        boolean news,
        boolean conflict,
        List<String> above) {

    /** Which of the facts that are told there it comes behind; empty: it comes before all. */
    Optional<String> behind(Set<String> told) {
        return above.stream().filter(told::contains).findFirst();
    }

    /** Under which it is written. */
    String heading() {
        return now == null ? entry.heading() : Writing.heading(now.heading());
    }
}
