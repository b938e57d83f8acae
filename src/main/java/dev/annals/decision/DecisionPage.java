package dev.annals.decision;

import dev.annals.asof.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
record DecisionPage(
        Basis basis,
        List<KnownDecision> decisions,
        @Nullable String next) {}
