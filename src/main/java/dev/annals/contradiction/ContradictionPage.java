package dev.annals.contradiction;

import dev.annals.asof.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
public record ContradictionPage(
        Basis basis,
        List<KnownContradiction> contradictions,
        @Nullable String next) {}
