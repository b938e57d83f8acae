package dev.annals.commit.plan;

import dev.annals.belief.ChangedEntity;
import dev.annals.belief.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group of commits changes in an entity, with the instant of each step. */
public final class EntityHistory {

    private final @Nullable Entity was;
    private Entity is;
    private final List<Dated> names = new ArrayList<>();
    private final List<Dated> types = new ArrayList<>();

    /** A name or type, and from when the entity has it. */
    public record Dated(String word, Instant from) {}

    EntityHistory(ChangedEntity first, Instant at) {
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

    /** As stored in the graph; null for a new entity. */
    public @Nullable Entity was() {
        return was;
    }

    public Entity is() {
        return is;
    }

    /** The new names, in order. */
    public List<Dated> names() {
        return names;
    }

    /** The new types, in order. */
    public List<Dated> types() {
        return types;
    }
}
