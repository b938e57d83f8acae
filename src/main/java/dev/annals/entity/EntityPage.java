package dev.annals.entity;

import dev.annals.asof.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
record EntityPage(
        Basis basis, List<KnownEntity> entities, @Nullable String next) {}
