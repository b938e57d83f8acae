package dev.annals.context;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.asof.Basis;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A block for a prompt, as callers see it. */
public interface Context {

    /** The shape of the question, for the OpenAPI document; {@link ContextQuestion} reads it. */
    @Schema(name = "ContextQuestion")
    record Body(
            @Schema(description = "The name or id of the entity that the context is about", examples = "Mara Lindqvist")
            @Nullable
            String about,

            @Schema(description = "The task or question", examples = "plan the move to Oslo") @Nullable
            String query,

            @Schema(minimum = "200", maximum = "100000", defaultValue = "2000") @Nullable
            Integer budgetTokens,

            @Schema(
                    enumeration = {"markdown", "json"},
                    defaultValue = "markdown")
            @Nullable
            String format,

            @Nullable String validAt,
            @Nullable String knownAt,

            @Schema(description = "All by default") @Nullable
            List<String> scopes,

            @Schema(description = "The last commit you saw; the context includes what changed after it") @Nullable
            Long since) {}

    /**
     * @param text the block, marked so that it is not learned again; of the format markdown
     * @param items what is in it, of the format json
     * @param tokens how many it takes, by an estimate that is rather too high
     */
    @Schema(name = "ContextBlock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Block(
            Basis basis, @Nullable String text, @Nullable List<Told> items, int tokens, Cut cut) {}

    /** @param section what it is told for */
    @Schema(name = "ContextItem")
    record Told(
            @Schema(enumeration = {"pinned", "about", "sessions", "query", "changed"})
            String section,

            @Schema(description = "The id of the fact, episode or digest")
            String id,

            String text) {}

    /** How many of each section did not fit. */
    @Schema(name = "ContextCut")
    record Cut(int pinned, int about, int sessions, int query, int changed) {}
}
