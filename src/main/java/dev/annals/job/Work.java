package dev.annals.job;

import dev.annals.change.Change;
import dev.annals.change.Part;
import java.util.List;

/**
 * Some items, and the change that applies them all in one commit, or none. Where it is refused and they are several, each half
 * is tried by itself: so one that no longer fits does not hold up the others.
 */
public record Work(List<Item> items, Change.Transaction change) {

    /**
     * @param items of one scope
     * @param reason of the commit
     * @param part that says under the lock what is done
     */
    public static Work of(Task task, List<Item> items, String reason, Part part) {
        return new Work(
                items,
                new Change.Transaction(
                        items.getFirst().scope(), null, reason + " (job " + task.job() + ")", List.of(), null, part));
    }
}
