package dev.annals.files.merge;

import dev.annals.files.block.FactLine;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which of the rendered lines are still there, edited or not, and which facts have a line. */
final class RemainingLines {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    /** @param id of a line that was rendered */
    void keep(String id) {
        ids.add(id);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** @return false if another line shows the fact, too */
    boolean show(FactLine told) {
        return shown.add(told.key());
    }

    /** Some line says the same as the fact. */
    void say(FactLine known) {
        said.add(known.key());
    }

    /**
     * Facts whose lines are gone but which are still believed, as shown now. If two versions were merged, only lines
     * that were in both count.
     */
    List<FactLine> deleted(List<List<FactLine>> bases, KnownFacts facts) {
        Set<FactLine> gone = new LinkedHashSet<>(bases.getFirst());
        bases.forEach(base -> {
            Set<String> there = new HashSet<>();
            base.forEach(told -> there.add(told.id()));
            gone.removeIf(told -> !there.contains(told.id()));
        });
        return gone.stream()
                .filter(told -> !ids.contains(told.id()))
                .flatMap(told -> Stream.ofNullable(facts.now(told)))
                .filter(now -> !said.contains(now.key()) && shown.add(now.key()))
                .toList();
    }
}
