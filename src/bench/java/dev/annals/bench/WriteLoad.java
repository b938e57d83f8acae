package dev.annals.bench;

import dev.annals.system.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that send one transaction after another, for a while. */
record WriteLoad(Client client, int clients, int opsEach) {

    record Result(Latencies latencies, Duration elapsed, int opsEach) {
        double opsPerSecond() {
            return latencies.count() * (double) opsEach / (elapsed.toNanos() / 1e9);
        }
    }

    Result run(Duration duration) throws Exception {
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> send(latencies, begin + duration.toNanos())));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        }
        return new Result(latencies, Duration.ofNanos(System.nanoTime() - begin), opsEach);
    }

    private Void send(Latencies latencies, long end) throws Exception {
        String about = "About " + UUID.randomUUID();
        for (int n = 0; System.nanoTime() - end < 0; n++) {
            Map<String, Object> transaction = Map.of("ops", People.ops(about, opsEach, n));
            long begin = System.nanoTime();
            client.transact(about + n, transaction).expect(201);
            latencies.add(System.nanoTime() - begin);
        }
        return null;
    }
}
