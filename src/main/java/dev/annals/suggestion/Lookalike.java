package dev.annals.suggestion;

import dev.annals.entity.Participant;

/**
 * Two entities that may be one, as they are suggested.
 *
 * @param entity the one
 * @param into the other
 */
public record Lookalike(String scope, Participant entity, Participant into, SuggestionEvidence evidence) {}
