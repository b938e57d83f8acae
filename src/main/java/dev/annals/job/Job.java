package dev.annals.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.change.Receipt;
import dev.annals.graph.GraphTime;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** A job as shown in the API. */
record Job(
        String id,
        @Schema(examples = "reextract") String kind,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The scope it works on; absent: all") @Nullable
        String scope,

        @Schema(
                enumeration = {"planning", "planned", "applying", "applied", "undoing", "undone", "cancelled", "failed"
                })
        String state,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Why it failed, or which job took its place")
        @Nullable
        String why,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "The job of the same kind that is being worked on. This one continues when nobody works"
                        + " on that any more")
        @Nullable
        String waitsFor,

        @Schema(description = "The last commit when its planning began")
        Receipt.CommitRef basis,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "SHA-256 of everything that is planned, in order; absent while planning")
        @Nullable
        String plan,

        @Schema(description = "How many changes it found") long items,

        @Schema(description = "How many of them were applied")
        long applied,

        @Schema(description = "How many of them no longer fit")
        long skipped,

        Progress progress,
        @Schema(description = "Who requested it") String actor,
        Instant createdAt) {

    /**
     * The progress of a job in its current state.
     *
     * @param secondsLeft null if it cannot be estimated
     */
    @Schema(name = "JobProgress")
    record Progress(
            long done,
            long left,
            double perSecond,
            @Nullable Long secondsLeft) {

        static Progress of(long all, long left, double perSecond) {
            return new Progress(
                    Math.max(0, all - left),
                    left,
                    Math.round(perSecond * 10) / 10.0,
                    perSecond > 0 ? Long.valueOf(Math.round(left / perSecond)) : null);
        }
    }

    /** @param row with {@code job, applied, skipped, waitsFor} */
    static Job of(Record row) {
        Value job = row.get("job");
        return new Job(
                job.get("id").asString(),
                job.get("kind").asString(),
                job.get("scope").asString(null),
                job.get("state").asString(),
                job.get("why").asString(null),
                row.get("waitsFor").asString(null),
                new Receipt.CommitRef(job.get("basis").asLong(), GraphTime.read(job.get("basisAt"))),
                job.get("plannedAt").isNull() ? null : job.get("hash").asString(),
                job.get("items").asLong(0),
                row.get("applied").asLong(),
                row.get("skipped").asLong(),
                Progress.of(
                        job.get("all").asLong(0),
                        job.get("left").asLong(0),
                        job.get("perSecond").asDouble(0)),
                job.get("actor").asString(),
                GraphTime.read(job.get("createdAt")));
    }
}
