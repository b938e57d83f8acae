package dev.annals.consolidate.extract;

import java.util.List;
import java.util.stream.Collectors;

/** The sentences worth keeping, in order of time. */
public record Gist(List<Told> lines) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public String text() {
        return lines.stream().map(Told::line).collect(Collectors.joining("\n"));
    }

    /** The ids of their sources, sorted. */
    public List<String> sources() {
        return lines.stream().map(Told::source).distinct().sorted().toList();
    }
}
