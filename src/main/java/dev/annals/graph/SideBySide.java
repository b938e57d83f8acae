package dev.annals.graph;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Does pieces of work at the same time, each on a virtual thread. What is still running at the end is interrupted. */
public final class SideBySide implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @return waits for the result, and throws what the work threw */
    public <T> Supplier<T> start(Supplier<T> work) {
        Future<T> result = threads.submit(work::get);
        return () -> await(result);
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            throw SilenceDetector.cause(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw SilenceDetector.unavailable("the service is stopping");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
