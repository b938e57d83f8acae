package dev.annals.episode;

import dev.annals.episode.bell.Announcer;
import dev.annals.episode.bell.Backlog;
import dev.annals.episode.bell.Lull;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes episodes in and answers what became of them. */
@Singleton
class Intake {

    private final Admission admission;
    private final Inbox inbox;
    private final Announcer announcer;
    private final Lull lull;
    private final Receipts receipts;
    private final IntakeConfig config;
    private final Clock clock;

    Intake(
            Admission admission,
            Inbox inbox,
            Announcer announcer,
            Lull lull,
            Receipts receipts,
            IntakeConfig config,
            Clock clock) {
        this.admission = admission;
        this.inbox = inbox;
        this.announcer = announcer;
        this.lull = lull;
        this.receipts = receipts;
        this.config = config;
        this.clock = clock;
    }

    /** @return when the episodes are durable: their ids, in their order */
    List<String> accept(String tenant, List<NewEpisode> episodes) {
        return accept(tenant, episodes, lull::arrived);
    }

    /** For who waits until they are learned. */
    List<String> acceptUrgently(String tenant, List<NewEpisode> episodes) {
        return accept(tenant, episodes, announcer::announce);
    }

    private List<String> accept(String tenant, List<NewEpisode> episodes, Consumer<Backlog> announce) {
        List<String> ids =
                admission.admit(tenant, episodes.size(), config.maxWaiting(), () -> inbox.accept(tenant, episodes));
        episodes.stream()
                .map(episode -> new Backlog(tenant, episode.scope()))
                .distinct()
                .forEach(announce);
        return ids;
    }

    Receipts.Receipt receipt(String tenant, String id) {
        return receipts.one(tenant, id);
    }

    List<Receipts.Receipt> await(String tenant, List<String> ids, Duration wait) throws InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        List<Receipts.Receipt> found = new ArrayList<>();
        for (String id : ids) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            found.add(receipts.await(tenant, id, left));
        }
        return found;
    }

    IntakeState state(String tenant) {
        return receipts.state(tenant, clock.instant());
    }

    void announce(Backlog backlog) {
        announcer.announce(backlog);
    }
}
