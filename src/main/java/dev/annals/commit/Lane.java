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

/**
 * The writers of one tenant in this process. Whoever gets the turn commits for all who wait, so that a busy tenant
 * needs few database transactions (flat combining, Hendler et al. 2010).
 */
final class Lane {

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger present = new AtomicInteger();

    /** A submission and the promise of its receipt. */
    record Waiting(Submission submission, CompletableFuture<Receipt> receipt) {
        static Waiting of(Submission submission) {
            return new Waiting(submission, new CompletableFuture<>());
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
    void commit(List<Waiting> mine, int groupOps, Consumer<List<Waiting>> group) {
        queue.addAll(mine);
        Waiting last = mine.getLast();
        while (!last.receipt().isDone()) {
            turn.lock();
            try {
                if (!last.receipt().isDone()) {
                    group.accept(next(groupOps));
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** At least one submission; one that rearranges what others may touch is alone, and so are two about one thing. */
    private List<Waiting> next(int groupOps) {
        List<Waiting> group = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        int ops = 0;
        for (Waiting waiting = queue.peek(); waiting != null; waiting = queue.peek()) {
            Change change = waiting.submission().change();
            boolean alone = change.rearranges();
            ops += change.size();
            boolean first = isFirstAboutIt(change, subjects);
            if (!group.isEmpty() && (alone || ops > groupOps || !first)) {
                break;
            }
            group.add(waiting);
            queue.remove();
            if (alone) {
                break;
            }
        }
        return group;
    }

    private static boolean isFirstAboutIt(Change change, Set<String> subjects) {
        return !(change instanceof Change.Transaction transaction)
                || transaction.part() == null
                || subjects.add(transaction.part().subject());
    }
}
