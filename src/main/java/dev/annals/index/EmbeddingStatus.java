package dev.annals.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which model is searched, and the progress of a change to another. */
@Singleton
public class EmbeddingStatus {

    private final ModelInUse model;
    private final TextReader reader;

    EmbeddingStatus(ModelInUse model, TextReader reader) {
        this.model = model;
        this.reader = reader;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Embedding")
    public record Status(
            @Schema(description = "The model's name, and a digest of its files and settings")
            String model,

            int dimensions,

            @Schema(description = "Texts of the tenant without a vector, which searches by meaning cannot find yet")
            long waiting,

            @Schema(description = "Present while the model changes") @Nullable
            Building building) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EmbeddingChange")
    public record Building(
            String model,
            int dimensions,
            long done,
            long left,
            double perSecond,

            @Schema(description = "Absent if it cannot be estimated yet") @Nullable
            Long etaSeconds) {}

    public Status read(String tenant) {
        Spaces spaces = model.refreshed();
        Space active = spaces.active();
        Space.@Nullable Held held = active == null ? null : active.holds();
        return new Status(
                held == null ? "" : held.id(),
                held == null ? 0 : held.model().dimensions(),
                reader.countWaiting(tenant, model.without(spaces)),
                building(spaces.building()));
    }

    private static @Nullable Building building(@Nullable Space space) {
        if (space == null || space.holds() == null) {
            return null;
        }
        Space.Progress progress = space.progress();
        long eta = Pace.secondsLeft(progress);
        return new Building(
                space.holds().id(),
                space.holds().model().dimensions(),
                progress.done(),
                progress.left(),
                Math.round(progress.perSecond() * 10) / 10.0,
                eta < 0 ? null : eta);
    }
}
