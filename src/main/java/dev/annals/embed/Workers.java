package dev.annals.embed;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A fixed number of threads for CPU-bound work. Urgent work goes first. Otherwise callers with much work and callers
 * with little take turns.
 */
final class Workers implements AutoCloseable {

    private final AtomicLong order = new AtomicLong();

    /**
     * The turn of the work begun last. A newcomer's first task gets the same turn, ahead of the rest of earlier
     * callers' work.
     */
    private final AtomicLong turn = new AtomicLong();

    private final ThreadPoolExecutor threads;

    Workers(int count) {
        threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("annals-embed-", 0).factory());
    }

    <T> T urgently(Callable<T> work) {
        return result(submit(new Task<>(work, true, 0)));
    }

    /** All results, in the order of the work. */
    <T> List<T> all(List<? extends Callable<T>> work) {
        List<FutureTask<T>> tasks = new ArrayList<>();
        long place = turn.get();
        for (Callable<T> one : work) {
            tasks.add(submit(new Task<>(one, false, place++)));
        }
        return tasks.stream().map(Workers::result).toList();
    }

    int waiting() {
        return threads.getQueue().size();
    }

    private <T> Task<T> submit(Task<T> task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException closed) {
            task.cancel(false);
        }
        return task;
    }

    /** Tasks cancelled by a shutdown are not reported as failures of the work. */
    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemException problem) {
                throw problem;
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw stopping();
        } catch (CancellationException closed) {
            throw stopping();
        }
    }

    private static ProblemException stopping() {
        return new ProblemException(
                ErrorCode.EMBEDDING_UNAVAILABLE, "The service is stopping. Try again when it is back.");
    }

    /** Returns once no task is running, because tasks may use native memory that is freed afterwards. */
    @Override
    public void close() {
        for (Runnable waiting : threads.shutdownNow()) {
            ((Task<?>) waiting).cancel(false);
        }
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Task<T> extends FutureTask<T> implements Comparable<Task<?>> {
        private final boolean urgent;
        private final long place;
        private final long number = order.getAndIncrement();

        Task(Callable<T> work, boolean urgent, long place) {
            super(work);
            this.urgent = urgent;
            this.place = place;
        }

        @Override
        public void run() {
            turn.accumulateAndGet(place, Math::max);
            super.run();
        }

        @Override
        public int compareTo(Task<?> other) {
            if (urgent != other.urgent) {
                return urgent ? -1 : 1;
            }
            return place == other.place ? Long.compare(number, other.number) : Long.compare(place, other.place);
        }
    }
}
