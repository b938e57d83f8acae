package dev.annals.job;

import dev.annals.change.Change;
import dev.annals.change.Part;
import java.util.List;

/**
 * Items, and the change that applies all of them in one commit, or none. If it is refused and there are several, each
 * half is tried separately, so that an item that no longer fits does not hold up the others.
 */
public record Work(List<Item> items, Change.Transaction change) {

    /**
     * @param items of one scope
     * @param reason of the commit
     * @param part that decides under the lock what to do
     */
    public static Work of(Task task, List<Item> items, String reason, Part part) {
        return new Work(
                items,
                new Change.Transaction(
                        items.getFirst().scope(), null, reason + " (job " + task.job() + ")", List.of(), null, part));
    }
}
