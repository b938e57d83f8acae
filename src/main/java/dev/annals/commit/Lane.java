package dev.annals.commit;

import dev.annals.problem.ProblemException;
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
 * The queue of one tenant's writers in this process. The writer whose turn it is commits for all that wait, so that a
 * busy tenant needs few database transactions (flat combining, Hendler et al. 2010).
 */
final class Lane<W extends Lane.Waits> {

    private final Queue<Queued<W>> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger present = new AtomicInteger();

    /** What waits in a lane, with the future of its receipt. */
    interface Waits {
        CompletableFuture<?> receipt();

        int ops();

        /** Whether it may change data already loaded for others, so that it must be alone in its group. */
        boolean alone();

        /** What it is about; no two in a group may be about the same. Null: no restriction. */
        default @Nullable String subject() {
            return null;
        }
    }

    /** @return the number of writers present, this one included */
    int enter() {
        return present.incrementAndGet();
    }

    /** @return whether it was the last writer */
    boolean leave() {
        return present.decrementAndGet() == 0;
    }

    /** What one writer submitted together. */
    private static final class Errand {
        private volatile @Nullable Throwable pause;
    }

    private record Queued<W extends Waits>(W write, Errand errand) {
        /** Fails it if an earlier write of the same writer is to be retried, so that it does not overtake that one. */
        boolean paused() {
            Throwable pause = errand.pause;
            return pause != null && write.receipt().completeExceptionally(pause);
        }

        void fail(Throwable fault) {
            write.receipt().completeExceptionally(fault);
        }

        void settled() {
            if (write.receipt().isCompletedExceptionally()
                    && write.receipt().exceptionNow() instanceof ProblemException problem
                    && problem.code().isPassing()) {
                errand.pause = problem;
            }
        }
    }

    /**
     * Returns when all receipts or failures are there. After a failure that may be retried, the rest of this writer is
     * not tried.
     */
    void commit(List<W> mine, int groupOps, Consumer<List<W>> group) {
        Errand errand = new Errand();
        mine.forEach(write -> queue.add(new Queued<>(write, errand)));
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

    private void commitNext(int groupOps, Consumer<List<W>> group) {
        List<Queued<W>> next = next(groupOps);
        if (!next.isEmpty()) {
            commitTogether(next, group);
        }
    }

    /** A fault goes to the writers of this group, not to the one whose turn it is, which may be another. */
    private void commitTogether(List<Queued<W>> next, Consumer<List<W>> group) {
        try {
            group.accept(next.stream().map(Queued::write).toList());
        } catch (ProblemException problem) {
            next.forEach(queued -> queued.fail(problem));
        } catch (RuntimeException | Error fault) {
            if (next.size() > 1) {
                commitApart(next, group);
            } else {
                next.getFirst().fail(fault);
            }
        }
        next.forEach(Queued::settled);
    }

    /** Retries each on its own, since a single one may have caused the fault. */
    private void commitApart(List<Queued<W>> next, Consumer<List<W>> group) {
        for (Queued<W> queued : next) {
            if (!queued.write().receipt().isDone() && !queued.paused()) {
                commitTogether(List.of(queued), group);
            }
        }
    }

    /**
     * Takes the next group. One that must be alone gets a group of its own; a second one about the same thing must
     * wait.
     */
    private List<Queued<W>> next(int groupOps) {
        List<Queued<W>> group = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        int ops = 0;
        for (Queued<W> queued = queue.peek(); queued != null; queued = queue.peek()) {
            if (queued.paused()) {
                queue.remove();
                continue;
            }
            W write = queued.write();
            ops += write.ops();
            boolean again = write.subject() != null && !subjects.add(write.subject());
            if (!group.isEmpty() && (write.alone() || ops > groupOps || again)) {
                break;
            }
            group.add(queued);
            queue.remove();
            if (write.alone()) {
                break;
            }
        }
        return group;
    }
}
