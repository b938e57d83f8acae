package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the memory knows now.
 *
 * @param facts that can be shown, the most valuable first
 * @param all the number of all facts
 * @param deleted the keys of facts that were deleted from the file, by line id
 * @param hidden the deleted keys that are among all facts
 * @param taken when lines were last imported, by line id
 * @param believed the ids of lines that this memory once rendered
 */
public record Memory(
        List<FactLine> facts,
        long all,
        Map<String, String> deleted,
        Set<String> hidden,
        Map<String, Instant> taken,
        Set<String> believed) {

    /** @param restored keys of facts that may be shown again */
    List<FactLine> told(Set<String> restored) {
        return facts.stream()
                .filter(told -> !hidden.contains(told.key()) || restored.contains(told.key()))
                .toList();
    }

    /**
     * Whether the line brings nothing new. A line written again in place of a fact that became known after its last
     * import does count as new.
     *
     * @param over the fact in whose place it was written, if any
     */
    boolean isTaken(Entry entry, @Nullable FactLine over) {
        @Nullable Instant last = taken.get(entry.id());
        return last != null && (over == null || !over.since().isAfter(last));
    }

    /** How many facts may be shown. */
    long count(Set<String> restored) {
        return all - hidden.stream().filter(key -> !restored.contains(key)).count();
    }
}
