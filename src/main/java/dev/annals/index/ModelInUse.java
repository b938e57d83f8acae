package dev.annals.index;

import dev.annals.embed.Embedder;
import dev.annals.embed.ModelUnusableException;
import dev.annals.embed.Models;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The model used for searches and new texts, which may change at any time. */
@Singleton
public class ModelInUse {

    /** Much shorter than old vectors are kept after a change. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(ModelInUse.class);

    private final Graph graph;
    private final Models models;
    private final ModelStart start;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private volatile Seen seen = new Seen(Spaces.NONE, 0);

    ModelInUse(Graph graph, Models models, ModelStart start) {
        this.graph = graph;
        this.models = models;
        this.start = start;
    }

    /**
     * @param space the vector space that holds its vectors: a or b
     * @param without the values of {@code embeddedBy} for texts that lack its vectors
     */
    public record Use(String space, Embedder embedder, List<String> without) {

        /** The property that holds a text's vector. */
        public String property() {
            return "embedding" + space.toUpperCase(Locale.ROOT);
        }
    }

    private record Seen(Spaces spaces, long nanos) {}

    /**
     * The model that is searched. If its files are missing, the model being changed to: the vectors it has so far are
     * better than none.
     */
    public Use now() {
        start.await();
        return current();
    }

    /** Like {@link #now}, for background work, which has the time to wait for the model. */
    Use onceLoaded() {
        start.awaitLoaded();
        return current();
    }

    private Use current() {
        Seen last = seen;
        Spaces spaces = last.spaces().all().isEmpty() || System.nanoTime() - last.nanos() > FRESH.toNanos()
                ? refreshed()
                : last.spaces();
        return use(spaces)
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.EMBEDDING_UNAVAILABLE,
                        "The files of the embedding model are missing; the log names them."));
    }

    private Optional<Use> use(Spaces spaces) {
        return Stream.of(Optional.ofNullable(spaces.active()), Optional.ofNullable(spaces.building()))
                .flatMap(Optional::stream)
                .flatMap(space ->
                        embedder(space)
                                .map(embedder -> new Use(space.name(), embedder, spaces.withoutVectorIn(space)))
                                .stream())
                .findFirst();
    }

    /** The values of {@code embeddedBy} for texts that cannot be found by meaning yet. */
    List<String> without(Spaces spaces) {
        return use(spaces).map(Use::without).orElse(List.of(""));
    }

    /** Whether the configured model is loaded and usable. */
    boolean isReady() {
        return start.isDone() && start.fault() == null;
    }

    /** The current spaces, read from the graph. */
    Spaces refreshed() {
        long nanos = System.nanoTime();
        Spaces spaces = graph.read(SpaceReader::read);
        seen = new Seen(spaces, nanos);
        if (start.isDone()) { // otherwise the model just loaded may not be among them yet
            models.keepOnly(spaces.models());
        }
        return spaces;
    }

    /** The spaces as last read. */
    Spaces lastSeen() {
        return seen.spaces();
    }

    /** @return empty if its files are missing, which is logged once */
    Optional<Embedder> embedder(Space space) {
        Space.@Nullable Held held = space.holds();
        if (held == null || missing.contains(held.id())) {
            return Optional.empty();
        }
        try {
            return Optional.of(models.embedder(held.id(), held.model()));
        } catch (ModelUnusableException unusable) {
            missing.add(held.id());
            LOG.warnf("Model %s can no longer be used here: %s", held.id(), unusable.getMessage());
            return Optional.empty();
        }
    }
}
