package dev.annals.suggestion;

import dev.annals.entity.Participant;

/**
 * A suggestion that two entities are the same.
 *
 * @param entity the one that would be merged
 * @param into the one that would remain
 */
public record Lookalike(String scope, Participant entity, Participant into, SuggestionEvidence evidence) {}
