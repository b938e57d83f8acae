package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A few clients that post episodes, alone or several at once, up to as many as they are allowed. What got no answer,
 * or 503, is posted again until it is accepted.
 */
public final class Reporters {

    private static final int CLIENTS = 4;
    private static final int MOST_AT_ONCE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Supplier<Client> service;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<Report> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger allowed = new AtomicInteger();
    private volatile boolean done;

    /** @param service asked before each try, since a service that was started again is elsewhere */
    public Reporters(Supplier<Client> service) {
        this.service = service;
        for (int client = 0; client < CLIENTS; client++) {
            String reporter = "reporter " + client;
            clients.add(threads.submit(() -> report(reporter)));
        }
    }

    /** Returns in the middle of something: about half of so many more episodes have been accepted. */
    public void reportOn(int episodes) {
        allowed.addAndGet(episodes);
        int wanted = accepted.size() + episodes / 2;
        RunningService.await(
                PATIENCE, () -> accepted.size() >= wanted || clients.stream().anyMatch(Future::isDone));
        LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(Duration.ofMillis(500).toNanos()));
    }

    /** Returns when all allowed were accepted. */
    public void finish() throws InterruptedException, ExecutionException {
        done = true;
        for (Future<?> client : clients) {
            client.get();
        }
        threads.close();
    }

    public Collection<Report> accepted() {
        return accepted;
    }

    /** Tries that had to be repeated. */
    public int repeated() {
        return repeated.get();
    }

    private Void report(String reporter) throws InterruptedException {
        int next = 0;
        while (true) {
            boolean last = done;
            int some = take(ThreadLocalRandom.current().nextInt(1, MOST_AT_ONCE + 1));
            if (some == 0 && last) {
                return null;
            }
            List<Report> reports = new ArrayList<>();
            for (int i = 0; i < some; i++) {
                reports.add(Report.of(reporter, next++));
            }
            if (!reports.isEmpty()) {
                post(reports);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** @return how many of those wanted are still allowed */
    private int take(int wanted) {
        int most = allowed.get();
        int before = begun.getAndUpdate(taken -> Math.max(taken, Math.min(most, taken + wanted)));
        return Math.max(0, Math.min(most, before + wanted) - before);
    }

    private void post(List<Report> reports) throws InterruptedException {
        long begin = System.nanoTime();
        while (!posted(reports)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(reports.getFirst() + " was not accepted within " + PATIENCE);
            }
            repeated.incrementAndGet();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean posted(List<Report> reports) throws InterruptedException {
        try {
            Client.Answer answer = service.get()
                    .post("/v1/episodes", reports.stream().map(Report::episode).toList());
            if (answer.status() == 503) {
                return false;
            }
            JsonNode receipts = answer.expect(202).get("receipts");
            for (int i = 0; i < reports.size(); i++) {
                accepted.add(reports.get(i).accepted(receipts.get(i).asText()));
            }
            return true;
        } catch (IOException unanswered) {
            return false;
        }
    }
}
