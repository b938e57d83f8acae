package dev.annals.system;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Concurrent writers and readers of one tenant. */
public final class Contention {

    public static final int WRITERS = 16;

    private final List<Client> clients;
    private final IntFunction<String> subjects;
    private final Map<String, String> watched;
    private final Watch watch;
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    private Contention(List<Client> clients, IntFunction<String> subjects, Map<String, String> watched) {
        this.clients = clients;
        this.subjects = subjects;
        this.watched = watched;
        this.watch = new Watch(clients.getFirst(), watched);
    }

    /** @param clients of one tenant, each for some of the writers; the first is for the readers too */
    public static Contention onOneSlot(Client... clients) {
        return new Contention(
                List.of(clients), writer -> "Shared", Map.of("subject", "Shared", "predicate", Write.PREDICATE));
    }

    public static Contention onSlotsOfTheirOwn(Client... clients) {
        return new Contention(List.of(clients), writer -> "Own " + writer, Map.of("predicate", Write.PREDICATE));
    }

    /** @param enough asked by each writer before each write, with the number of its writes so far */
    public void run(int readers, IntPredicate enough) throws Exception {
        clients.getFirst().declareOne(Write.PREDICATE);
        AtomicBoolean reading = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writing.add(threads.submit(() -> write(number, enough)));
            }
            List<Future<?>> looking = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                looking.add(threads.submit(() -> look(reading)));
            }
            try {
                await(writing);
            } finally {
                reading.set(false);
            }
            await(looking);
        }
    }

    /** All that was promised holds. */
    public void audit() throws Exception {
        List<Instant> knownAts = new JournalAudit(clients.getFirst()).holdsExactly(acknowledged);
        watch.lookBack();
        if (!watch.faults().isEmpty()) {
            throw new AssertionError(watch.faults().size() + " faults in " + watch.reads() + " reads, the first: "
                    + watch.faults().peek());
        }
        new SlotAudit(clients.getFirst(), watched).neverHeldTwoValues(knownAts);
    }

    public int commits() {
        return acknowledged.size();
    }

    public Watch watch() {
        return watch;
    }

    private Void write(int writer, IntPredicate enough) throws Exception {
        Client client = clients.get(writer % clients.size());
        for (int n = 0; !enough.test(n); n++) {
            Write write = Write.of("writer " + writer, n, subjects.apply(writer));
            Acknowledged done = Acknowledged.of(write, client.transact(write).expect(201));
            acknowledged.add(done);
            watch.acknowledged(done);
        }
        return null;
    }

    private Void look(AtomicBoolean reading) throws Exception {
        while (reading.get()) {
            watch.look();
        }
        return null;
    }

    private static void await(List<Future<?>> tasks) throws InterruptedException, ExecutionException {
        for (Future<?> task : tasks) {
            task.get();
        }
    }
}
