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
import java.util.stream.IntStream;

/**
 * A few clients that post episodes, singly or in batches of a fixed size. A request without an answer, or answered by
 * 503, is repeated until it is accepted.
 */
public final class Reporters {

    private static final int CLIENTS = 4;
    private static final int MOST_AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(1_200);

    private final Supplier<Client> service;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients = new ArrayList<>();
    private final ConcurrentLinkedQueue<Report> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger left;
    private final AtomicInteger repeated = new AtomicInteger();

    /** @param service asked before each try, since a service that was started again is elsewhere */
    public Reporters(Supplier<Client> service, int episodes) {
        this.service = service;
        this.left = new AtomicInteger(episodes);
        for (int client = 0; client < CLIENTS; client++) {
            String reporter = "reporter " + client;
            clients.add(threads.submit(() -> report(reporter)));
        }
    }

    /** One request of one reporter, that must succeed. */
    static List<Report> postAll(Client client, int first, int episodes) throws IOException, InterruptedException {
        List<Report> reports = IntStream.range(first, first + episodes)
                .mapToObj(n -> Report.of("reporter", n))
                .toList();
        JsonNode receipts = client.post(
                        "/v1/episodes", reports.stream().map(Report::episode).toList())
                .expect(202)
                .get("receipts");
        return IntStream.range(0, episodes)
                .mapToObj(i -> reports.get(i).accepted(receipts.get(i).asText()))
                .toList();
    }

    /** Returns in the middle of something: so many more episodes have been accepted, and others are on their way. */
    public void reportOn(int episodes) {
        int wanted = accepted.size() + episodes;
        RunningService.await(
                PATIENCE, () -> accepted.size() >= wanted || clients.stream().anyMatch(Future::isDone));
    }

    /** Returns when all were accepted. */
    public void finish() throws InterruptedException, ExecutionException {
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
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int next = 0;
        while (true) {
            int some = take(random.nextInt(1, MOST_AT_ONCE + 1));
            if (some == 0) {
                return null;
            }
            List<Report> reports = new ArrayList<>();
            for (int i = 0; i < some; i++) {
                reports.add(Report.of(reporter, next++));
            }
            post(reports);
            LockSupport.parkNanos(random.nextLong(LONGEST_PAUSE.toNanos()));
        }
    }

    /** @return how many of those wanted are left */
    private int take(int wanted) {
        int before = left.getAndUpdate(some -> Math.max(0, some - wanted));
        return Math.min(before, wanted);
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
