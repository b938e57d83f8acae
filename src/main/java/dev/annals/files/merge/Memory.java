package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known as of now.
 *
 * @param facts that can be told, the most valuable first
 * @param all how many there are
 * @param deleted of the facts that were deleted from the file, the keys, by the ids of the lines
 * @param hidden the keys of those of them that are among all
 * @param taken when lines were taken in last, by their ids
 * @param believed of the ids of lines, those that were rendered here once
 */
public record Memory(
        List<Told> facts,
        long all,
        Map<String, String> deleted,
        Set<String> hidden,
        Map<String, Instant> taken,
        Set<String> believed) {

    /** @param restored keys of facts that may be told again */
    List<Told> told(Set<String> restored) {
        return facts.stream()
                .filter(told -> !hidden.contains(told.key()) || restored.contains(told.key()))
                .toList();
    }

    /**
     * Whether nothing is new about a line. Who writes it once more over what became known since means it once more.
     *
     * @param over the fact in whose place it was written, if in any
     */
    boolean isTaken(Entry entry, @Nullable Told over) {
        @Nullable Instant last = taken.get(entry.id());
        return last != null && (over == null || !over.since().isAfter(last));
    }

    /** How many of all may be. */
    long count(Set<String> restored) {
        return all - hidden.stream().filter(key -> !restored.contains(key)).count();
    }
}
