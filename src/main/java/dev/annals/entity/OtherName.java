package dev.annals.entity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A name that finds an entity besides its own.
 *
 * @param decision the id of the one that gave it
 */
@Schema(name = "Alias")
public record OtherName(@Schema(examples = "M. Lindqvist") String name, Instant since, String decision) {}
