package dev.annals.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Counts of everything, now and in the past, as the API returns them.
 *
 * @param trend the same counts a day, a week and a month earlier
 * @param duplicates null if no job has looked for any
 */
@Schema(description = "How much the memory holds, as of the basis and at earlier times")
record Maintenance(
        Basis basis,
        Counts now,
        List<Earlier> trend,
        @Nullable Duplicates duplicates) {

    @Schema(name = "MaintenanceCounts")
    record Counts(
            Facts facts,

            @Schema(description = "Claims that were withdrawn or set aside, by decisions in force")
            long retracted,

            @Schema(description = "Open contradictions") long contradictions,
            Texts episodes,
            Texts passages) {}

    /** Live, superseded and archived facts add up to all that are believed. */
    @Schema(name = "MaintenanceFacts")
    record Facts(
            @Schema(description = "Neither over by validAt nor archived")
            long live,

            @Schema(description = "Live facts that nobody has confirmed within the time to live of their predicate")
            long stale,

            @Schema(description = "Over by validAt, and not archived")
            long superseded,

            long archived,

            @Schema(description = "Counted over all of these")
            long pinned,

            @Schema(description = "Counted over all of these")
            long disputed) {}

    @Schema(name = "MaintenanceTexts")
    record Texts(long live, long archived) {}

    @Schema(name = "MaintenanceEarlier")
    record Earlier(
            @Schema(enumeration = {"1", "7", "30"}) int daysBefore,
            Instant knownAt,
            Instant validAt,
            @JsonUnwrapped Counts counts) {}

    /** What the last job of the kind dedupe found. */
    @Schema(name = "MaintenanceDuplicates")
    record Duplicates(
            @Schema(description = "The job's id") String job,

            @Schema(description = "Items that are planned, now")
            long planned,

            @Schema(description = "Items that a person has to decide, now")
            long open) {}
}
