package dev.annals.episode.bell;

import static dev.annals.schedule.Schedules.check;
import static dev.annals.schedule.Schedules.explore;
import static dev.annals.schedule.Schedules.together;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

/** One thread that rings and several workers that come, in many schedules. */
class DoorbellScheduleTest {

    private static final int SCHEDULES = 60;
    private static final Backlog BACKLOG = new Backlog("main", "main");

    /** The channel to the workers. */
    private static final class Channel implements Emitter<Ring> {

        private final Queue<Ring> rings = new ArrayDeque<>();
        private boolean refuses;

        @Override
        public CompletionStage<Void> send(Ring ring) {
            if (refuses) {
                throw new IllegalStateException("closed");
            }
            synchronized (rings) {
                rings.add(ring);
            }
            return new CompletableFuture<>();
        }

        Ring next() {
            synchronized (rings) {
                return rings.poll();
            }
        }

        @Override
        public <M extends Message<? extends Ring>> void send(M message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void complete() {}

        @Override
        public void error(Exception failure) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public boolean hasRequests() {
            return true;
        }
    }

    @Test
    void whoeverRingsAfterAWorkerCameGetsAnother() {
        explore(SCHEDULES, () -> {
            Channel channel = new Channel();
            Doorbell doorbell = new Doorbell(channel);
            AtomicInteger waiting = new AtomicInteger();
            Runnable arrives = () -> {
                waiting.incrementAndGet();
                doorbell.ring(BACKLOG);
            };

            together(arrives, arrives, () -> work(channel, doorbell, waiting));

            while (work(channel, doorbell, waiting)) {
                check(waiting.get() == 0, "a worker left something");
            }
            check(waiting.get() == 0, "nobody comes for what waits");
        });
    }

    @Test
    void aRingThatReachedNobodyDoesNotSilenceTheBell() {
        explore(SCHEDULES, () -> {
            Channel channel = new Channel();
            Doorbell doorbell = new Doorbell(channel);
            channel.refuses = true;
            together(() -> doorbell.ring(BACKLOG), () -> doorbell.ring(BACKLOG));
            channel.refuses = false;

            CompletionStage<Void> answered = doorbell.ring(BACKLOG);

            check(channel.next() != null && !answered.toCompletableFuture().isDone(), "silent");
        });
    }

    private static boolean work(Channel channel, Doorbell doorbell, AtomicInteger waiting) {
        Ring ring = channel.next();
        if (ring == null) {
            return false;
        }
        doorbell.opened(ring);
        waiting.set(0);
        ring.answered().complete(null);
        return true;
    }
}
