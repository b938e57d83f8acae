package dev.annals.recall;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Does pieces of work at the same time, each on a virtual thread. What is still running at the end is interrupted. */
final class SideBySide implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @return waits for the result, and throws what the work threw */
    <T> Supplier<T> start(Supplier<T> work) {
        Future<T> result = threads.submit(work::get);
        return () -> await(result);
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            throw cause(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorCode.DATABASE_UNAVAILABLE, "The service is stopping.");
        }
    }

    private static RuntimeException cause(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException known -> known;
            case Error known -> throw known;
            case null, default -> new IllegalStateException(failed);
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
