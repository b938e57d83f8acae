package dev.annals.episode.bell;

import static dev.annals.schedule.Schedules.check;
import static dev.annals.schedule.Schedules.explore;
import static dev.annals.schedule.Schedules.together;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Concurrent announcements, in many schedules, while Kafka answers or fails. The backlog is a count that a worker
 * resets to zero when it is notified; so an announcement is lost if something is still waiting when all is quiet.
 */
class AnnouncementsScheduleTest {

    private static final int SCHEDULES = 60;
    private static final Backlog BACKLOG = new Backlog("main", "main");

    /** Kafka, which takes what is sent, and whose answers come later. */
    private static final class Kafka implements Announcements.Way {

        private final AtomicInteger waiting = new AtomicInteger();
        private final Queue<CompletableFuture<Void>> unanswered = new ArrayDeque<>();
        private final boolean refuses;

        Kafka(boolean refuses) {
            this.refuses = refuses;
        }

        @Override
        public CompletionStage<Void> send(Backlog backlog) {
            if (refuses) {
                throw new IllegalStateException("closed");
            }
            waiting.set(0); // heard by a worker at once
            CompletableFuture<Void> answer = new CompletableFuture<>();
            synchronized (unanswered) {
                unanswered.add(answer);
            }
            return answer;
        }

        void answer() {
            CompletableFuture<Void> answer = next();
            if (answer != null) {
                answer.complete(null);
            }
        }

        /** The record did not arrive, so nobody heard it. */
        void lose(int again) {
            CompletableFuture<Void> answer = next();
            if (answer != null) {
                waiting.addAndGet(again);
                answer.completeExceptionally(new IllegalStateException("away"));
            }
        }

        private CompletableFuture<Void> next() {
            synchronized (unanswered) {
                return unanswered.poll();
            }
        }

        boolean isQuiet() {
            synchronized (unanswered) {
                return unanswered.isEmpty();
            }
        }

        @Override
        public void blocked(Throwable why) {}

        @Override
        public void free() {}
    }

    @Test
    void whatIsAnnouncedAfterASendBeganIsSaidAgain() {
        explore(SCHEDULES, () -> {
            Kafka kafka = new Kafka(false);
            Announcements announcements = new Announcements(backlog -> kafka.waiting.set(0), kafka);

            together(() -> arrive(kafka, announcements), () -> arrive(kafka, announcements), kafka::answer);

            assertNothingLost(kafka, announcements);
        });
    }

    @Test
    void nothingIsLostWhenKafkaGoesAwayAndComesBack() {
        explore(SCHEDULES, () -> {
            Kafka kafka = new Kafka(false);
            Announcements announcements = new Announcements(backlog -> kafka.waiting.set(0), kafka);
            arrive(kafka, announcements);

            together(() -> kafka.lose(1), () -> arrive(kafka, announcements));

            assertNothingLost(kafka, announcements);
        });
    }

    @Test
    void aWayThatRefusesIsNotWaitedForAndTheWorkersHereAreTold() {
        explore(SCHEDULES, () -> {
            Kafka kafka = new Kafka(true);
            Announcements announcements = new Announcements(backlog -> kafka.waiting.set(0), kafka);

            together(() -> arrive(kafka, announcements), () -> arrive(kafka, announcements));

            assertNothingLost(kafka, announcements);
        });
    }

    private static void arrive(Kafka kafka, Announcements announcements) {
        kafka.waiting.incrementAndGet();
        announcements.announce(BACKLOG);
    }

    private static void assertNothingLost(Kafka kafka, Announcements announcements) {
        while (!kafka.isQuiet()) {
            kafka.answer();
        }
        check(kafka.waiting.get() == 0, "an announcement is lost");
        check(announcements.underWay() == 0, "under way for ever");
    }
}
