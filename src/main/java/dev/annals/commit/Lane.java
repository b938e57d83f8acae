package dev.annals.commit;

import dev.annals.change.Change;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The writers of one tenant in this process. Whoever gets the turn commits for all who wait, so that a busy tenant
 * needs few database transactions (flat combining, Hendler et al. 2010).
 */
final class Lane<W extends Lane.Waits> {

    private final Queue<W> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger present = new AtomicInteger();

    /** What waits in a lane, with the promise of its receipt. */
    interface Waits {
        CompletableFuture<?> receipt();

        int ops();

        /** Whether it rearranges what others may touch. */
        boolean alone();

        /** What it is about, where no other of a group may be about the same. */
        default @Nullable String subject() {
            return null;
        }
    }

    /** A submission and the promise of its receipt. */
    record Waiting(Submission submission, CompletableFuture<Receipt> receipt) implements Waits {
        static Waiting of(Submission submission) {
            return new Waiting(submission, new CompletableFuture<>());
        }

        @Override
        public int ops() {
            return submission.change().size();
        }

        @Override
        public boolean alone() {
            return submission.change().rearranges();
        }

        @Override
        public @Nullable String subject() {
            return submission.change() instanceof Change.Transaction transaction && transaction.part() != null
                    ? transaction.part().subject()
                    : null;
        }
    }

    /** @return how many writers are present, this one included */
    int enter() {
        return present.incrementAndGet();
    }

    /** @return whether it was the last one */
    boolean leave() {
        return present.decrementAndGet() == 0;
    }

    /** Returns when the receipts, or their failures, are there. */
    void commit(List<W> mine, int groupOps, Consumer<List<W>> group) {
        queue.addAll(mine);
        W last = mine.getLast();
        while (!last.receipt().isDone()) {
            turn.lock();
            try {
                if (!last.receipt().isDone()) {
                    commitNext(groupOps, group);
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** A fault ends the waiting of those it befell, who may be others than whoever has the turn. */
    private void commitNext(int groupOps, Consumer<List<W>> group) {
        List<W> next = next(groupOps);
        try {
            group.accept(next);
        } catch (RuntimeException | Error fault) {
            next.forEach(waiting -> waiting.receipt().completeExceptionally(fault));
        }
    }

    /** At least one; one that rearranges what others may touch is alone, and so is a second about the same thing. */
    private List<W> next(int groupOps) {
        List<W> group = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        int ops = 0;
        for (W waiting = queue.peek(); waiting != null; waiting = queue.peek()) {
            ops += waiting.ops();
            boolean again = waiting.subject() != null && !subjects.add(waiting.subject());
            if (!group.isEmpty() && (waiting.alone() || ops > groupOps || again)) {
                break;
            }
            group.add(waiting);
            queue.remove();
            if (waiting.alone()) {
                break;
            }
        }
        return group;
    }
}
