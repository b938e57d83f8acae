package dev.annals.files;

import dev.annals.files.block.FactLine;
import java.util.List;
import java.util.Map;

/**
 * What was rendered into each version that was merged, as far as it was this memory that rendered it.
 *
 * @param facts by key
 */
record Bases(List<List<FactLine>> told, Map<String, Rendered.Held> facts) {}
