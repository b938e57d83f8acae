package dev.annals.suggestion;

import dev.annals.asof.Basis;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
record SuggestionPage(
        Basis basis,

        @Schema(description = "May have fewer items than the limit, or none, although there is a next page")
        List<Suggestion> suggestions,

        @Nullable String next) {}
