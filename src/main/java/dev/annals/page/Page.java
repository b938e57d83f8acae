package dev.annals.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
public record Page<T>(List<T> rows, @Nullable String next) {}
