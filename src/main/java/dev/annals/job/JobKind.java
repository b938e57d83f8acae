package dev.annals.job;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A kind of maintenance, contributed by a feature. A job examines things one after the other and records what it would
 * change as items. Once somebody approves, the items are applied in commits. The commit's participant checks each item
 * again and records it with {@link JobItems#applied}.
 */
public interface JobKind {

    /** Its name in the API. */
    String word();

    /**
     * Refuses settings it does not support.
     *
     * @throws dev.annals.problem.ProblemException that names the field
     */
    void check(Settings settings);

    /**
     * What to store of the input, so that it can be read in the background.
     *
     * @return null: nothing
     * @throws dev.annals.problem.ProblemException that names the field
     */
    default @Nullable String takes(JobInput input, Settings settings) {
        return input.refuse(word());
    }

    /** How many things there are to examine. */
    long extent(Task task);

    /**
     * Examines the next few things without changing anything.
     *
     * @param after where the previous step ended; empty at the beginning
     */
    Step look(Task task, String after);

    /**
     * How many items are processed together.
     *
     * @param most the upper limit
     */
    default int atOnce(int most) {
        return most;
    }

    /**
     * Prepares the changes that apply the items, without any lock; each item belongs to exactly one of them. The parts
     * of a change refuse items that no longer match the plan ({@code item-stale}) or are no longer due ({@code
     * lease-lost}).
     */
    List<Work> work(Task task, List<Item> items);

    /**
     * The most items that one commit undoes, last ones first. Kinds that learn a lot need a limit, or the commit would
     * be too large.
     */
    default int undoneAtOnce() {
        return Integer.MAX_VALUE;
    }

    /**
     * The episodes that undoing a job withdraws or restores, to be named in the commit's record.
     *
     * @param job its id
     */
    default List<Evidence> takesBack(TransactionContext tx, String tenant, String job) {
        return List.of();
    }

    /**
     * Withdraws and restores what {@link #takesBack} returned, in the same transaction, after its commit was written.
     */
    default void takeBack(TransactionContext tx, String tenant, String job, Receipt.CommitRef commit) {}

    /**
     * Does what remains to be done after decisions about these things were reverted and claims retracted, in the same
     * transaction.
     */
    default void undone(TransactionContext tx, String tenant, List<String> about) {}
}
