package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Concurrent writers of one tenant that claim, merge, split, set aside, retract, accept and revert on ten entities. A
 * decision that another has overtaken is refused; one that got no answer is repeated.
 */
public final class Deciders {

    private static final int WRITERS = 16;
    private static final int SOME = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Set<String> REFUSALS = Set.of(
            "claim-already-retracted",
            "claim-already-set-aside",
            "claim-of-another",
            "contradiction-already-accepted",
            "contradiction-gone",
            "decision-already-reverted",
            "entities-are-one");

    private final Retrying writes;
    private final Muddle muddle = new Muddle();
    private final ConcurrentMap<String, JsonNode> receipts = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> refused = new ConcurrentHashMap<>();
    private final AtomicBoolean flowing = new AtomicBoolean(true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> writers = new ArrayList<>();

    private Deciders(Retrying writes) {
        this.writes = writes;
    }

    /** How long they are to write: {@code -Dannals.test.contention=60} for a minute. */
    public static Duration length(int seconds) {
        return Duration.ofSeconds(Integer.getInteger("annals.test.contention", seconds));
    }

    /** @param service asked before each try, since a service that was started again is elsewhere */
    public static Deciders start(Supplier<Client> service) throws Exception {
        for (String predicate : Muddle.HOLDING_ONE) {
            service.get().declareOne(predicate);
        }
        Deciders deciders = new Deciders(new Retrying(service));
        deciders.take(Muddle.beginning());
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "writer " + writer;
            deciders.writers.add(deciders.threads.submit(() -> deciders.write(name)));
        }
        return deciders;
    }

    /** Returns in the middle of something: after the time, and when some more was committed. */
    public void goOn(Duration length) {
        long begin = System.nanoTime();
        int wanted = receipts.size() + SOME;
        RunningService.await(
                length.plus(PATIENCE),
                () -> writers.stream().anyMatch(Future::isDone)
                        || (System.nanoTime() - begin >= length.toNanos() && receipts.size() >= wanted));
    }

    /** Returns when everything begun was answered. */
    public void stop() throws InterruptedException, ExecutionException {
        flowing.set(false);
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.close();
    }

    /** What was acknowledged, by its key. */
    public Map<String, JsonNode> receipts() {
        return receipts;
    }

    /** How often which refusal was met. */
    public Map<String, Integer> refused() {
        return new TreeMap<>(refused);
    }

    /** Tries that had to be repeated. */
    public int repeated() {
        return writes.repeated();
    }

    private Void write(String writer) throws InterruptedException {
        for (int n = 0; flowing.get(); n++) {
            take(muddle.next(writer + "-" + n));
        }
        return null;
    }

    private void take(Deed deed) throws InterruptedException {
        Client.Answer answer = writes.answer(deed.key(), deed.transaction());
        String code = answer.body().path("code").asText();
        if (REFUSALS.contains(code)) {
            refused.merge(code, 1, Integer::sum);
            return;
        }
        JsonNode receipt = answer.expect(201);
        receipts.put(deed.key(), receipt);
        muddle.learn(deed, receipt);
    }
}
