package dev.annals.context;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.asof.Basis;
import dev.annals.recall.Search;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The types of the context API. */
public interface Context {

    /** The shape of a request, for the OpenAPI document. {@link ContextQuestion} does the actual reading. */
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
     * @param text the block, marked so that it is not learned again; only for the format markdown
     * @param items the items in the block; only for the format json
     * @param tokens the size of the block, by an estimate on the high side
     * @param waiting what the query cannot find yet; absent without a query
     */
    @Schema(name = "ContextBlock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Block(
            Basis basis,
            @Nullable String text,
            @Nullable List<Told> items,
            int tokens,
            Cut cut,
            Search.@Nullable Waiting waiting) {}

    /** @param section the section that the item is in */
    @Schema(name = "ContextItem")
    record Told(
            @Schema(enumeration = {"pinned", "about", "sessions", "query", "changed"})
            String section,

            @Schema(description = "The id of the fact, episode or digest")
            String id,

            String text) {}

    /** How many items of each section did not fit. */
    @Schema(name = "ContextCut")
    record Cut(int pinned, int about, int sessions, int query, int changed) {

        static Cut of(Budget.Choice choice) {
            return new Cut(
                    choice.cut(Item.Section.PINNED),
                    choice.cut(Item.Section.ABOUT),
                    choice.cut(Item.Section.SESSIONS),
                    choice.cut(Item.Section.QUERY),
                    choice.cut(Item.Section.CHANGED));
        }
    }
}
