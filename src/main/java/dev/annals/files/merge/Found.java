package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.Told;
import dev.annals.files.block.Writing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a person.
 *
 * @param was the fact that it told before they edited it; null of a new line
 * @param now what is told of that fact now, if it still is
 * @param said what it says, if it is in the form in which lines are written here
 * @param news whether it was not taken in before
 * @param conflict whether the fact had changed meanwhile
 */
public record Found(
        Entry entry, @Nullable Told was, @Nullable Told now, Optional<Said> said, boolean news, boolean conflict) {

    /** Under which it is written. */
    String heading() {
        return now == null ? entry.heading() : Writing.heading(now.heading());
    }
}
