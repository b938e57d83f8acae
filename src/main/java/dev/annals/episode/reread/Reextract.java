package dev.annals.episode.reread;

import dev.annals.change.Change;
import dev.annals.episode.learn.Disbelief;
import dev.annals.episode.learn.Reading;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Reads prose again that an older extractor read. An item is an episode in which today's extractor reads something
 * else.
 */
@Singleton
class Reextract implements JobKind {

    private static final Statement FORGET_READER = Statement.named("episode/reread/forget-reader");
    private static final int AT_ONCE = 32;
    private static final int READ_AT_ONCE = 64;

    private final Graph graph;
    private final Reading reading;

    Reextract(Graph graph, Reading reading) {
        this.graph = graph;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "reextract";
    }

    @Override
    public void check(Settings settings) {
        if (settings.predicates() != null || settings.policy() != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    settings.policy() != null ? "policy" : "predicates",
                    "A job of the kind reextract takes none: it reads all that the prose says.");
        }
    }

    @Override
    public long extent(Task task) {
        String by = reading.extractor(task.tenant());
        return graph.read(tx -> ReadEpisodes.count(tx, task, by));
    }

    /** An episode, and what is found in it today. */
    private record Reread(ReadEpisode episode, Reading.Found found) {}

    @Override
    public Step look(Task task, String after) {
        String by = reading.extractor(task.tenant());
        List<ReadEpisode> next = graph.read(tx -> ReadEpisodes.next(tx, task, by, after, AT_ONCE));
        List<Reread> read = new ArrayList<>();
        for (ReadEpisode episode : next) {
            Reading.Found found = read(task.tenant(), episode);
            if (by.equals(found.by())) { // otherwise it could not, and another extractor did
                read.add(new Reread(episode, found));
            }
        }
        return new Step(
                proposals(task.tenant(), read),
                next.size(),
                next.size() < AT_ONCE ? null : next.getLast().id());
    }

    private List<Proposal> proposals(String tenant, List<Reread> read) {
        Disbelief disbelief =
                graph.read(tx -> Disbelief.in(tx, tenant, read.stream().flatMap(one -> one.found().claims().stream())));
        return read.stream()
                .map(one -> Difference.between(one.episode(), one.found().claims(), disbelief))
                .filter(difference -> !difference.isNone())
                .map(difference -> proposal(tenant, difference))
                .toList();
    }

    private Proposal proposal(String tenant, Difference difference) {
        ReadEpisode episode = difference.episode();
        String before = episode.readBy() == null ? "" : " from " + episode.readBy();
        return new Proposal(
                episode.id(),
                episode.scope(),
                "%s reads this episode differently%s: claims added %d, dropped %d"
                        .formatted(
                                reading.extractor(tenant),
                                before,
                                difference.made().size(),
                                difference.withdrawn().size()),
                difference.json(),
                Proposal.Stance.PROPOSED);
    }

    /** Fewer at a time, since each episode has to be read first. */
    @Override
    public int atOnce(int most) {
        return Math.min(most, READ_AT_ONCE);
    }

    @Override
    public List<Work> work(Task task, List<Item> items) {
        List<String> ids = items.stream().map(Item::about).toList();
        Map<String, ReadEpisode> episodes = graph.read(tx -> ReadEpisodes.some(tx, task.tenant(), ids));
        return items.stream()
                .map(item -> new Work(List.of(item), change(task, item, episodes.get(item.about()))))
                .toList();
    }

    private Change.Transaction change(Task task, Item item, @Nullable ReadEpisode episode) {
        Reading.Found found = episode == null ? Reading.Found.NOTHING : read(task.tenant(), episode);
        @Nullable Instant referenceTime = episode == null ? null : episode.referenceTime();
        String by = Objects.requireNonNullElse(found.by(), reading.extractor(task.tenant()));
        return new Change.Transaction(
                item.scope(),
                null,
                "read again by " + by + " (job " + task.job() + ")",
                List.of(),
                referenceTime,
                new Rereading(item, found.claims(), found.vocabulary(), by));
    }

    private Reading.Found read(String tenant, ReadEpisode episode) {
        return reading.read(tenant, episode.content(), episode.referenceTime(), episode.speaker());
    }

    @Override
    public void undone(TransactionContext tx, String tenant, List<String> about) {
        FORGET_READER.run(tx, Map.of("tenant", tenant, "ids", about));
    }
}
