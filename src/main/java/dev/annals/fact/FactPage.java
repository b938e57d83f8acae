package dev.annals.fact;

import dev.annals.asof.Basis;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
@Schema(description = "Some facts; pass next as cursor for more, with the same filters")
public record FactPage(
        Basis basis, List<Fact> facts, @Nullable String next) {}
