package dev.annals.index;

import dev.annals.embed.Model;
import dev.annals.embed.Models;
import dev.annals.graph.Graph;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Moves from one model to another. A start with a new model begins the change; once all texts have its vectors, it is
 * searched. Each step is one transaction under a lock, so that all processes see the same state.
 */
@Singleton
class ModelChange {

    private static final Logger LOG = Logger.getLogger(ModelChange.class);

    private final Graph graph;
    private final Models models;
    private final IndexWriter indexes;
    private final VectorConfig config;
    private final Clock clock;

    ModelChange(Graph graph, Models models, IndexWriter indexes, VectorConfig config, Clock clock) {
        this.graph = graph;
        this.models = models;
        this.indexes = indexes;
        this.config = config;
        this.clock = clock;
    }

    /** @throws dev.annals.embed.ModelUnusableException if the model cannot be used; nothing has been changed then */
    Wish want(Model model) {
        String id = models.identity(model);
        models.embedder(id, model); // slow, so it is done here rather than under the lock or at the first question
        Wish wish = graph.write(tx -> {
            Spaces spaces = SpaceWriter.lock(tx);
            Instant now = clock.instant();
            Wish decided = Wish.of(id, SpaceReader.replacedAt(tx, id), spaces, now, config.noReturn());
            switch (decided) {
                case Wish.First(Space into) -> {
                    prepare(into, model);
                    SpaceWriter.want(tx, id, model, now);
                    SpaceWriter.set(tx, into, Space.State.ACTIVE, id, now);
                }
                case Wish.Change(Space into) -> {
                    prepare(into, model);
                    Space given = Objects.requireNonNull(spaces.wanted());
                    SpaceWriter.replace(
                            tx, Objects.requireNonNull(given.holds()).id(), now);
                    SpaceWriter.want(tx, id, model, now);
                    SpaceWriter.set(tx, into, Space.State.BUILDING, id, now);
                }
                case Wish.Stay(Space given) -> {
                    String other = Objects.requireNonNull(given.holds()).id();
                    SpaceWriter.replace(tx, other, now);
                    SpaceWriter.want(tx, id, model, now);
                    SpaceWriter.set(tx, given, Space.State.LEAVING, other, now);
                }
                case Wish.Fulfilled(), Wish.Outdated() -> {}
            }
            return decided;
        });
        createMissing();
        tell(wish, id);
        return wish;
    }

    /** If a later version needs other indexes, a migration drops the old ones and they are recreated here. */
    private void createMissing() {
        Spaces spaces = graph.read(SpaceReader::read);
        Stream.of(spaces.active(), spaces.building())
                .filter(Objects::nonNull)
                .forEach(space -> indexes.create(
                        space.name(),
                        Objects.requireNonNull(space.holds()).model().dimensions()));
    }

    /** An index left over from a model with other dimensions would reject these vectors. */
    private void prepare(Space into, Model model) {
        indexes.drop(into.name());
        indexes.create(into.name(), model.dimensions());
    }

    private void tell(Wish wish, String id) {
        switch (wish) {
            case Wish.First(Space into) -> LOG.infof("Embedding with %s", id);
            case Wish.Change(Space into) ->
                LOG.infof(
                        "Changing to model %s: all texts are embedded again; until then the old vectors are searched",
                        id);
            case Wish.Stay(Space given) -> LOG.infof("Keeping model %s: the change to another one is cancelled", id);
            case Wish.Outdated() ->
                LOG.warnf(
                        "This service is configured for the model %s, which was replaced less than %s ago. It uses"
                                + " the new one instead. See annals.vectors.no-return.",
                        id, config.noReturn());
            case Wish.Fulfilled() -> LOG.debugf("The model is %s", id);
        }
    }

    /** Makes searches use the space just built, if it still belongs to that model. */
    boolean activate(Space built, Space.Held model) {
        indexes.create(built.name(), model.model().dimensions());
        boolean activated = graph.write(tx -> {
            Spaces spaces = SpaceWriter.lock(tx);
            Space building = spaces.building();
            if (building == null || !building.holds(model.id())) {
                return false;
            }
            Instant now = clock.instant();
            Space old = spaces.active();
            if (old != null && old.holds() != null) {
                SpaceWriter.set(tx, old, Space.State.LEAVING, old.holds().id(), now);
            }
            SpaceWriter.set(tx, building, Space.State.ACTIVE, model.id(), now);
            return true;
        });
        if (activated) {
            LOG.infof("All texts are embedded with %s, which is now searched", model.id());
        }
        return activated;
    }

    /** Marks a space as empty once its vectors are gone, unless another model has moved in. */
    void vacate(Space left) {
        graph.write(tx -> {
            boolean stillLeaving = SpaceWriter.lock(tx).all().stream()
                    .anyMatch(space -> space.name().equals(left.name()) && space.state() == Space.State.LEAVING);
            if (stillLeaving) {
                SpaceWriter.set(tx, left, Space.State.EMPTY, "", clock.instant());
            }
            return stillLeaving;
        });
    }
}
