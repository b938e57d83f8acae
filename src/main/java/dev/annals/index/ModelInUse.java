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

/** The model that searches and new texts use, which may change at any time. */
@Singleton
public class ModelInUse {

    /** Far shorter than the old vectors are kept after a change. */
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
     * @param space the vector space its vectors are in: a or b
     * @param without what {@code embeddedBy} says of a text that has none of its vectors
     */
    public record Use(String space, Embedder embedder, List<String> without) {

        /** The property that has a text's vector. */
        public String property() {
            return "embedding" + space.toUpperCase(Locale.ROOT);
        }
    }

    private record Seen(Spaces spaces, long nanos) {}

    /**
     * The model that is searched. Where its files are gone, the one to come: better what it has already than nothing.
     */
    public Use now() {
        start.await();
        Seen last = seen;
        Spaces spaces = last.spaces().all().isEmpty() || System.nanoTime() - last.nanos() > FRESH.toNanos()
                ? refreshed()
                : last.spaces();
        return use(spaces)
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.EMBEDDING_UNAVAILABLE,
                        "The files of the embedding model are not there; the log says which."));
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

    /** What {@code embeddedBy} says of a text that is not found by meaning yet. */
    List<String> without(Spaces spaces) {
        return use(spaces).map(Use::without).orElse(List.of(""));
    }

    /** Whether the configured model is loaded, and can be used. */
    boolean isReady() {
        return start.isDone() && start.fault() == null;
    }

    /** As they were a second ago at most. */
    Spaces refreshed() {
        long nanos = System.nanoTime();
        Spaces spaces = graph.read(SpaceReader::read);
        seen = new Seen(spaces, nanos);
        if (start.isDone()) { // else the one just loaded may not be among them yet
            models.keepOnly(spaces.models());
        }
        return spaces;
    }

    /** As they were when last looked at. */
    Spaces lastSeen() {
        return seen.spaces();
    }

    /** @return none where its files are not there, which is said once */
    Optional<Embedder> embedder(Space space) {
        Space.@Nullable Held held = space.holds();
        if (held == null || missing.contains(held.id())) {
            return Optional.empty();
        }
        try {
            return Optional.of(models.embedder(held.id(), held.model()));
        } catch (ModelUnusableException unusable) {
            missing.add(held.id());
            LOG.warnf("The model %s cannot be used here any more: %s", held.id(), unusable.getMessage());
            return Optional.empty();
        }
    }
}
