package dev.annals.job;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A kind of maintenance, as a feature brings it. A job looks at one thing after the other and notes what it would change, each
 * as an item. The items are applied when somebody has said so, each by a commit whose participant checks it once more, and
 * notes it by {@link JobItems#applied}.
 */
public interface JobKind {

    /** As callers name it. */
    String word();

    /**
     * Refuses settings that it does not understand.
     *
     * @throws dev.annals.problem.ProblemException that names the field
     */
    void check(Settings settings);

    /**
     * What it keeps of its input, to read it in the background.
     *
     * @return null: nothing
     * @throws dev.annals.problem.ProblemException that names the field
     */
    default @Nullable String takes(JobInput input, Settings settings) {
        return input.refuse(word());
    }

    /** How many things there are to look at. */
    long extent(Task task);

    /**
     * Looks at the next few. Nothing is changed.
     *
     * @param after where the step before ended; empty at the beginning
     */
    Step look(Task task, String after);

    /**
     * How many items are worked on together.
     *
     * @param most there may be
     */
    default int atOnce(int most) {
        return most;
    }

    /**
     * The changes that the items are now, each item in one of them, made ready without any lock. Their parts refuse them where they
     * are not what was planned ({@code item-stale}), or not due any more ({@code lease-lost}).
     */
    List<Work> work(Task task, List<Item> items);

    /** How many items one commit undoes at most, the last first: of a kind that learns much, one would be too large. */
    default int undoneAtOnce() {
        return Integer.MAX_VALUE;
    }

    /**
     * The episodes that undoing a job takes back, or brings back, as the commit's record is to name them.
     *
     * @param job its id
     */
    default List<Evidence> takesBack(TransactionContext tx, String tenant, String job) {
        return List.of();
    }

    /** In the same transaction, after its commit was written: what {@link #takesBack} said. */
    default void takeBack(TransactionContext tx, String tenant, String job, Receipt.CommitRef commit) {}

    /** In the transaction that undoes what was done about these things: what is left to do once decisions are reverted and claims retracted. */
    default void undone(TransactionContext tx, String tenant, List<String> about) {}
}
