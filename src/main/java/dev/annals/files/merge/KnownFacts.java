package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts that a line may show: as they were rendered, and as they are now. */
final class KnownFacts {

    private final Set<String> believed;
    private final Map<String, FactLine> rendered = new HashMap<>();
    private final Map<String, FactLine> byId;
    private final Map<String, FactLine> byKey;
    private final Map<String, FactLine> bySaid;

    /** @param now those that can be shown now */
    KnownFacts(List<List<FactLine>> bases, List<FactLine> now, Memory ours) {
        this.believed = ours.believed();
        bases.forEach(base -> base.forEach(told -> rendered.putIfAbsent(told.id(), told)));
        this.byId = by(FactLine::id, now);
        this.byKey = by(FactLine::key, now);
        this.bySaid = by(FactLine::said, now);
    }

    private static Map<String, FactLine> by(Function<FactLine, String> what, List<FactLine> facts) {
        return facts.stream().collect(Collectors.toMap(what, Function.identity(), (one, _) -> one));
    }

    /** The ids of the lines that were rendered. */
    Set<String> rendered() {
        return Set.copyOf(rendered.keySet());
    }

    boolean wasRendered(String id) {
        return rendered.containsKey(id);
    }

    /** False if a person wrote the text. */
    boolean isRendered(Entry entry) {
        return entry.isWhole()
                ? wasRendered(entry.id()) || byId.containsKey(entry.id()) || believed.contains(entry.id())
                : entry.mark() == null && wasRendered(entry.id());
    }

    /** What a line with this id was rendered from, or would be now. */
    @Nullable
    FactLine shownBy(String id) {
        @Nullable FactLine was = rendered.get(id);
        return was == null ? byId.get(id) : was;
    }

    /** The fact as it is shown now; null if it is no longer believed. */
    @Nullable
    FactLine now(FactLine was) {
        return byKey.get(was.key());
    }

    /** The fact that is shown in the same words now, apart from notes. */
    @Nullable
    FactLine saying(Entry entry) {
        return bySaid.get(entry.said());
    }
}
