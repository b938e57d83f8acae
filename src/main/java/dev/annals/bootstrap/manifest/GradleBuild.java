package dev.annals.bootstrap.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Gradle build, as its file declares it.
 *
 * @param untold what could not be resolved
 */
record GradleBuild(List<Entry> entries, List<Declared.Level> levels, List<String> untold) implements Manifest.Leaning {

    private static final String CATALOG = "gradle/libs.versions.toml";

    /** A dependency that is written out, or one that refers to the version catalog. */
    sealed interface Entry {

        record Written(Declared.Dependency dependency) implements Entry {}

        /** @param alias as written after {@code libs.} */
        record Catalogued(String alias, String section, boolean used) implements Entry {}
    }

    @Override
    public @Nullable String leansOn(String path, Function<String, @Nullable Manifest> others) {
        return names(path).stream()
                .filter(name -> others.apply(name) instanceof Manifest.Catalogue)
                .findFirst()
                .orElse(null);
    }

    /** The catalog of the file's own project, or of one that contains it. */
    @Override
    public List<String> names(String path) {
        List<String> names = new ArrayList<>();
        if (entries.stream().anyMatch(Entry.Catalogued.class::isInstance)) {
            for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
                names.add(path.substring(0, end + 1) + CATALOG);
            }
            names.add(CATALOG);
        }
        return names;
    }

    @Override
    public Declared declared(String path, Function<String, @Nullable Manifest> others) {
        @Nullable String leansOn = leansOn(path, others);
        @Nullable Manifest catalog = leansOn == null ? null : others.apply(leansOn);
        List<Declared.Dependency> found = new ArrayList<>();
        List<String> missing = new ArrayList<>(untold);
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Written(Declared.Dependency dependency) -> found.add(dependency);
                case Entry.Catalogued(String alias, String section, boolean used) -> {
                    List<Declared.Dependency> named = catalog instanceof Manifest.Catalogue known
                            ? known.byAlias().getOrDefault(alias, List.of())
                            : List.of();
                    if (named.isEmpty()) {
                        missing.add("the library libs." + alias);
                    }
                    named.forEach(one -> found.add(new Declared.Dependency(one.name(), section, one.version(), used)));
                }
            }
        }
        return new Declared(found, levels, List.of(), missing);
    }
}
