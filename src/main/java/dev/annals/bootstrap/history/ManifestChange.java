package dev.annals.bootstrap.history;

import dev.annals.bootstrap.manifest.Declared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a manifest.
 *
 * @param untold what could not be resolved after the change
 */
record ManifestChange(
        String path,
        List<Dependency> dependencies,
        List<Level> levels,
        List<Maintainer> maintainers,
        List<String> untold) {

    /** Null on the side where it does not exist. */
    record Dependency(Declared.@Nullable Dependency before, Declared.@Nullable Dependency after) {}

    record Level(
            String language,
            @Nullable String before,
            @Nullable String after) {}

    record Maintainer(String name, boolean there) {}

    static ManifestChange of(String path, Declared before, Declared after) {
        return new ManifestChange(
                path, dependencies(before, after), levels(before, after), maintainers(before, after), after.untold());
    }

    boolean isEmpty() {
        return dependencies.isEmpty() && levels.isEmpty() && maintainers.isEmpty();
    }

    private static List<Dependency> dependencies(Declared before, Declared after) {
        Map<String, Declared.Dependency> old = before.byKey();
        Map<String, Declared.Dependency> now = after.byKey();
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<Dependency> changes = new ArrayList<>();
        for (String key : keys) {
            Declared.@Nullable Dependency one = old.get(key);
            Declared.@Nullable Dependency other = now.get(key);
            if (one == null || !one.equals(other)) {
                changes.add(new Dependency(one, other));
            }
        }
        return changes;
    }

    private static List<Level> levels(Declared before, Declared after) {
        Map<String, String> old = byLanguage(before);
        Map<String, String> now = byLanguage(after);
        Set<String> languages = new LinkedHashSet<>(now.keySet());
        languages.addAll(old.keySet());
        List<Level> changes = new ArrayList<>();
        for (String language : languages) {
            @Nullable String one = old.get(language);
            @Nullable String other = now.get(language);
            if (one == null || !one.equals(other)) {
                changes.add(new Level(language, one, other));
            }
        }
        return changes;
    }

    private static Map<String, String> byLanguage(Declared declared) {
        Map<String, String> levels = new LinkedHashMap<>();
        declared.levels().forEach(level -> levels.putIfAbsent(level.language(), level.value()));
        return levels;
    }

    private static List<Maintainer> maintainers(Declared before, Declared after) {
        Set<String> old = new LinkedHashSet<>(before.maintainers());
        Set<String> now = new LinkedHashSet<>(after.maintainers());
        List<Maintainer> changes = new ArrayList<>();
        now.stream().filter(name -> !old.contains(name)).forEach(name -> changes.add(new Maintainer(name, true)));
        old.stream().filter(name -> !now.contains(name)).forEach(name -> changes.add(new Maintainer(name, false)));
        return changes;
    }
}
