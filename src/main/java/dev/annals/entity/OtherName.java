package dev.annals.entity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another name of an entity.
 *
 * @param decision the id of the decision that gave it
 */
@Schema(name = "Alias")
public record OtherName(@Schema(examples = "M. Lindqvist") String name, Instant since, String decision) {}
