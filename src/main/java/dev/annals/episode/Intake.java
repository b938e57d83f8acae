package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import dev.annals.access.Reader;
import dev.annals.change.IdempotencyKey;
import dev.annals.episode.bell.AnnouncementDebouncer;
import dev.annals.episode.bell.Announcer;
import dev.annals.episode.bell.Backlog;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Accepts episodes and reports what became of them. */
@Singleton
public class Intake {

    /** How many episodes can be reported at once. */
    public static final int MOST = EpisodeBodyReader.MAX_EPISODES;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Admission admission;
    private final Inbox inbox;
    private final Announcer announcer;
    private final AnnouncementDebouncer lull;
    private final Receipts receipts;
    private final StrongWrites strong;
    private final IntakeConfig config;
    private final Clock clock;

    Intake(
            Admission admission,
            Inbox inbox,
            Announcer announcer,
            AnnouncementDebouncer lull,
            Receipts receipts,
            StrongWrites strong,
            IntakeConfig config,
            Clock clock) {
        this.admission = admission;
        this.inbox = inbox;
        this.announcer = announcer;
        this.lull = lull;
        this.receipts = receipts;
        this.strong = strong;
        this.config = config;
        this.clock = clock;
    }

    /** @return the ids of the episodes, in order, once they are durable */
    public List<String> accept(Caller caller, List<NewEpisode> episodes, @Nullable IdempotencyKey key) {
        return accept(caller, episodes, key, lull::arrived);
    }

    /**
     * As {@link #accept}, for episodes as the API takes them.
     *
     * @param body of {@code POST /v1/episodes}
     */
    public List<String> report(Caller caller, @Nullable JsonNode body, @Nullable IdempotencyKey key) {
        return accept(caller, episodes(EpisodeBodyReader.read(body)), key);
    }

    /**
     * As {@link #report}, but waits up to 30 seconds for the episodes to be learned if the caller asks for it, or if a
     * predicate requires it.
     *
     * @param applied whether the caller asks for it
     */
    public Accepted reportAndAwait(
            Caller caller, @Nullable JsonNode body, @Nullable IdempotencyKey key, boolean applied)
            throws InterruptedException {
        List<Reported> reported = EpisodeBodyReader.read(body);
        List<NewEpisode> episodes = episodes(reported);
        if (!applied && !strong.wait(caller.tenant(), reported)) {
            return Accepted.of(accept(caller, episodes, key));
        }
        List<String> ids = accept(caller, episodes, key, announcer::announce);
        return Accepted.awaited(await(caller.reader(), ids, PATIENCE), PATIENCE);
    }

    private static List<NewEpisode> episodes(List<Reported> reported) {
        return reported.stream().map(Reported::episode).toList();
    }

    private List<String> accept(
            Caller caller, List<NewEpisode> episodes, @Nullable IdempotencyKey key, Consumer<Backlog> announce) {
        String tenant = caller.tenant();
        EpisodeRules.check(episodes, caller, clock.instant());
        List<String> ids = admission.admit(
                tenant, episodes.size(), config.maxWaiting(), () -> inbox.accept(caller, episodes, key));
        episodes.stream()
                .map(episode -> new Backlog(tenant, episode.scope()))
                .distinct()
                .forEach(announce);
        return ids;
    }

    Receipts.Receipt receipt(Reader reader, String id) {
        return receipts.one(reader, id);
    }

    List<Receipts.Receipt> await(Reader reader, List<String> ids, Duration wait) throws InterruptedException {
        long deadline = System.nanoTime() + wait.toNanos();
        List<Receipts.Receipt> found = new ArrayList<>();
        for (String id : ids) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            found.add(receipts.await(reader, id, left));
        }
        return found;
    }

    IntakeState state(Reader reader) {
        return receipts.state(reader, clock.instant());
    }

    void announce(Backlog backlog) {
        announcer.announce(backlog);
    }
}
