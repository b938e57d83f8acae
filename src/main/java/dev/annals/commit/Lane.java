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
 * The writers of one tenant in this process. Whoever gets the turn commits for all who wait, so that a busy tenant
 * needs few database transactions (flat combining, Hendler et al. 2010).
 */
final class Lane<W extends Lane.Waits> {

    private final Queue<Queued<W>> queue = new ConcurrentLinkedQueue<>();
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

    /** @return how many writers are present, this one included */
    int enter() {
        return present.incrementAndGet();
    }

    /** @return whether it was the last one */
    boolean leave() {
        return present.decrementAndGet() == 0;
    }

    /** What one writer brought together. */
    private static final class Errand {
        private volatile @Nullable Throwable pause;
    }

    private record Queued<W extends Waits>(W write, Errand errand) {
        /** What is to be tried again is not overtaken by what its writer brought after it. */
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

    /** Returns when the receipts, or their failures, are there. After one that fails and may be tried again, none is tried. */
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

    /** A fault ends the waiting of those it befell, who may be others than whoever has the turn. */
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

    /** One of them may be to blame. */
    private void commitApart(List<Queued<W>> next, Consumer<List<W>> group) {
        for (Queued<W> queued : next) {
            if (!queued.write().receipt().isDone() && !queued.paused()) {
                commitTogether(List.of(queued), group);
            }
        }
    }

    /** One that rearranges what others may touch is alone, and so is a second about the same thing. */
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
