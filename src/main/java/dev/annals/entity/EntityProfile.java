package dev.annals.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an id leads to, as of a known time.
 *
 * @param entity what the one with the id counts as
 * @param countsAs the same with the merge it is so by; null where it counts as itself
 * @param counted what counts as the entity, in the order they came to
 * @param aliases that find it
 */
public record EntityProfile(
        KnownEntity entity, @Nullable MergedEntity countsAs, List<MergedEntity> counted, List<OtherName> aliases) {}
