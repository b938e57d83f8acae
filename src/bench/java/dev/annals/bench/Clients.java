package dev.annals.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that each repeat an operation for a while. */
record Clients(int count, Work work) {

    interface Work {
        /**
         * Off the clock.
         *
         * @param client a name that no other has
         * @param n how many it has done
         */
        Step prepare(String client, int n);
    }

    interface Step {
        void run() throws Exception;
    }

    record Result(Latencies latencies, Duration elapsed) {
        double perSecond() {
            return latencies.count() / (elapsed.toNanos() / 1e9);
        }
    }

    Result run(Duration duration) throws Exception {
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(() -> work(latencies, begin + duration.toNanos())));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        }
        return new Result(latencies, Duration.ofNanos(System.nanoTime() - begin));
    }

    private Void work(Latencies latencies, long end) throws Exception {
        String client = UUID.randomUUID().toString();
        for (int n = 0; System.nanoTime() - end < 0; n++) {
            Step step = work.prepare(client, n);
            long begin = System.nanoTime();
            step.run();
            latencies.add(System.nanoTime() - begin);
        }
        return null;
    }
}
