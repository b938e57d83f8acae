package dev.annals.bench;

import dev.annals.system.Client;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Loads a list of ops into a scope of a tenant, in batches, with a few clients. */
record Loading(Client client, String scope) {

    private static final int CLIENTS = 4;
    private static final int BATCH = 100;

    Loading(Client client) {
        this(client, "main");
    }

    /** @return the knownAt of a commit after which all is known */
    Instant load(List<Map<String, Object>> ops) throws Exception {
        ConcurrentLinkedQueue<List<Map<String, Object>>> batches = new ConcurrentLinkedQueue<>();
        for (int from = 0; from < ops.size(); from += BATCH) {
            batches.add(ops.subList(from, Math.min(from + BATCH, ops.size())));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Instant>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(threads.submit(() -> drain(batches)));
            }
            Instant last = Instant.MIN;
            for (Future<Instant> each : running) {
                last = last.isAfter(each.get()) ? last : each.get();
            }
            return last;
        }
    }

    private Instant drain(ConcurrentLinkedQueue<List<Map<String, Object>>> batches) throws Exception {
        Instant knownAt = Instant.MIN;
        for (var batch = batches.poll(); batch != null; batch = batches.poll()) {
            knownAt = Instant.parse(client.transact(UUID.randomUUID().toString(), Map.of("scope", scope, "ops", batch))
                    .expect(201)
                    .get("commit")
                    .get("knownAt")
                    .asText());
        }
        return knownAt;
    }
}
