package dev.annals.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
record JobItemPage(List<JobItem> items, @Nullable String next) {}
