package dev.annals.episode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of the next page, null on the last */
public record EpisodePage(List<Episode> episodes, @Nullable String next) {}
