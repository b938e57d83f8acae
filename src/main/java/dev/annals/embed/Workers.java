package dev.annals.embed;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
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

/** A fixed number of threads for work that keeps a core busy. Urgent work goes before all that waits. */
final class Workers implements AutoCloseable {

    private final AtomicLong order = new AtomicLong();
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
        return result(submit(work, true));
    }

    /** All results, in the order of the work. */
    <T> List<T> all(List<? extends Callable<T>> work) {
        List<FutureTask<T>> tasks =
                work.stream().map(one -> (FutureTask<T>) submit(one, false)).toList();
        return tasks.stream().map(Workers::result).toList();
    }

    private <T> Task<T> submit(Callable<T> work, boolean urgent) {
        Task<T> task = new Task<>(work, urgent, order.getAndIncrement());
        try {
            threads.execute(task);
        } catch (RejectedExecutionException closed) {
            task.cancel(false);
        }
        return task;
    }

    /** That work was not done because all is about to end is no fault of the work. */
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

    /** Returns when none works any more: what they work with may be native, and gone after this. */
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

    private static final class Task<T> extends FutureTask<T> implements Comparable<Task<?>> {
        private final boolean urgent;
        private final long order;

        Task(Callable<T> work, boolean urgent, long order) {
            super(work);
            this.urgent = urgent;
            this.order = order;
        }

        @Override
        public int compareTo(Task<?> other) {
            return urgent == other.urgent ? Long.compare(order, other.order) : urgent ? -1 : 1;
        }
    }
}
