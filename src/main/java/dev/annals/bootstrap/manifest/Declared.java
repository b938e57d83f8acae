package dev.annals.bootstrap.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest declares.
 *
 * @param maintainers by name
 * @param untold what could not be resolved, in words
 */
public record Declared(
        List<Dependency> dependencies, List<Level> levels, List<String> maintainers, List<String> untold) {

    public static final Declared NOTHING = new Declared(List.of(), List.of(), List.of(), List.of());

    /**
     * @param section of the manifest; empty for the usual one
     * @param version as written, resolved as far as the repository allows; null if there is none
     * @param used whether the project depends on it, rather than only managing its version
     */
    public record Dependency(
            String name, String section, @Nullable String version, boolean used) {}

    /** A language, with its minimum or target version. */
    public record Level(String language, String value) {}

    /** Keyed by name and section; among several entries, the first with a version. */
    public Map<String, Dependency> byKey() {
        Map<String, Dependency> byKey = new LinkedHashMap<>();
        for (Dependency one : dependencies) {
            byKey.merge(
                    one.name() + "\n" + one.section(),
                    one,
                    (before, later) -> before.version() == null ? later : before);
        }
        return byKey;
    }
}
