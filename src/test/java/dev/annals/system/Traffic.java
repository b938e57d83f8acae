package dev.annals.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** A few clients that write one transaction after another, in a shared slot and in slots of their own. */
final class Traffic {

    static final int CLIENTS = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Retrying writes;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean flowing = new AtomicBoolean(true);
    private final List<Future<?>> clients = new ArrayList<>();

    private Traffic(Retrying writes) {
        this.writes = writes;
    }

    static Traffic of(Retrying writes) {
        Traffic traffic = new Traffic(writes);
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            traffic.clients.add(traffic.threads.submit(() -> traffic.flow("client " + number)));
        }
        return traffic;
    }

    /** Returns in the middle of something: some more writes have been acknowledged, and others are on their way. */
    void flowOn() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int wanted = writes.acknowledged().size() + random.nextInt(8, 24);
        RunningService.await(
                PATIENCE,
                () -> writes.acknowledged().size() >= wanted || clients.stream().anyMatch(Future::isDone));
        LockSupport.parkNanos(random.nextLong(Duration.ofMillis(30).toNanos()));
    }

    /** Returns when everything begun was acknowledged. */
    void stop() throws InterruptedException, ExecutionException {
        flowing.set(false);
        for (Future<?> client : clients) {
            client.get();
        }
        threads.close();
    }

    private Void flow(String client) throws InterruptedException {
        for (int n = 0; flowing.get(); n++) {
            writes.transact(Write.of(client, n, n % 2 == 0 ? "Shared" : "Own of " + client));
        }
        return null;
    }
}
