package dev.annals.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity that an id leads to, as of a known time.
 *
 * @param entity the entity that the one with the id counts as
 * @param countsAs the same entity, with the merge that makes it so; null if the one with the id counts as itself
 * @param counted the entities that count as this one, in the order of their merges
 * @param aliases its other names
 */
public record EntityProfile(
        KnownEntity entity, @Nullable MergedEntity countsAs, List<MergedEntity> counted, List<OtherName> aliases) {}
