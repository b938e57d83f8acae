package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group of commits makes of an entity, with the instants of each step. */
public final class EntityHistory {

    private final @Nullable Entity was;
    private Entity is;
    private final List<Dated> names = new ArrayList<>();
    private final List<Dated> types = new ArrayList<>();

    /** A name or type, and since when it is the entity's. */
    public record Dated(String word, Instant from) {}

    EntityHistory(EntityIndex.Changed first, Instant at) {
        this.was = first.was();
        this.is = first.is();
        if (was == null || !was.name().equals(is.name())) {
            names.add(new Dated(is.name(), at));
        }
        if (was == null || !was.type().equals(is.type())) {
            types.add(new Dated(is.type(), at));
        }
    }

    void add(Entity next, Instant at) {
        if (!next.name().equals(is.name())) {
            names.add(new Dated(next.name(), at));
        }
        if (!next.type().equals(is.type())) {
            types.add(new Dated(next.type(), at));
        }
        is = next;
    }

    /** As the graph has it; null where it is new. */
    public @Nullable Entity was() {
        return was;
    }

    public Entity is() {
        return is;
    }

    /** Those that are new, in their order. */
    public List<Dated> names() {
        return names;
    }

    /** Those that are new, in their order. */
    public List<Dated> types() {
        return types;
    }
}
