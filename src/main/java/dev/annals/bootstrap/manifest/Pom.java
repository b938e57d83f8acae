package dev.annals.bootstrap.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A {@code pom.xml}. What it does not declare itself is inherited from its parents, as far as they are in the
 * repository.
 *
 * @param release the Java release, as configured for the compiler plugin
 */
record Pom(
        @Nullable String groupId,
        @Nullable String artifactId,
        @Nullable String version,
        @Nullable Parent parent,
        Map<String, String> properties,
        List<Entry> dependencies,
        List<Entry> managed,
        @Nullable String release,
        List<String> people)
        implements Manifest.Leaning {

    private static final List<String> LEVELS =
            List.of("maven.compiler.release", "maven.compiler.target", "maven.compiler.source", "java.version");

    record Parent(
            @Nullable String groupId,
            @Nullable String artifactId,
            @Nullable String version,
            String relativePath) {}

    record Entry(
            @Nullable String groupId,
            @Nullable String artifactId,
            @Nullable String version,
            @Nullable String type,
            @Nullable String classifier) {}

    @Override
    public @Nullable String leansOn(String path, Function<String, @Nullable Manifest> others) {
        for (String candidate : names(path)) {
            if (parent != null
                    && others.apply(candidate) instanceof Pom pom
                    && !candidate.equals(path)
                    && pom.artifactId() != null
                    && pom.artifactId().equals(parent.artifactId())) {
                return candidate;
            }
        }
        return null;
    }

    /** A relative path may point to a file or to its folder. */
    @Override
    public List<String> names(String path) {
        if (parent == null || parent.relativePath().isEmpty()) {
            return List.of();
        }
        String relative = parent.relativePath();
        @Nullable String named = Paths.from(path, relative);
        @Nullable String inside = Paths.from(path, relative + "/pom.xml");
        List<String> candidates = new ArrayList<>();
        if (named != null && named.endsWith(".xml")) {
            candidates.add(named);
        }
        if (inside != null) {
            candidates.add(inside);
        }
        return candidates;
    }

    @Override
    public Declared declared(String path, Function<String, @Nullable Manifest> others) {
        Interpolation texts = new Interpolation(chain(path, others));
        Set<String> untold = new LinkedHashSet<>();
        List<Declared.Dependency> found = new ArrayList<>();
        add(found, untold, texts, dependencies, "", true);
        add(found, untold, texts, managed, "managed", false);
        if (parent != null) {
            add(
                    found,
                    untold,
                    texts,
                    List.of(new Entry(parent.groupId(), parent.artifactId(), parent.version(), null, null)),
                    "parent",
                    false);
        }
        return new Declared(found, levels(texts, untold), people, List.copyOf(untold));
    }

    /** The pom itself, followed by its parents. */
    private List<Pom> chain(String path, Function<String, @Nullable Manifest> others) {
        List<Pom> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Pom pom = this;
        String at = path;
        while (seen.add(at)) {
            chain.add(pom);
            @Nullable String next = pom.leansOn(at, others);
            if (next == null || !(others.apply(next) instanceof Pom above)) {
                break;
            }
            pom = above;
            at = next;
        }
        return chain;
    }

    private static void add(
            List<Declared.Dependency> found,
            Set<String> untold,
            Interpolation texts,
            List<Entry> entries,
            String section,
            boolean used) {
        for (Entry entry : entries) {
            @Nullable String group = texts.resolve(entry.groupId());
            @Nullable String artifact = texts.resolve(entry.artifactId());
            if (group == null || artifact == null) {
                untold.add("the name of " + entry.groupId() + ":" + entry.artifactId());
                continue;
            }
            String name = group + ":" + artifact + coordinates(entry);
            @Nullable String version = texts.resolve(entry.version());
            if (version == null && entry.version() != null) {
                untold.add("the version " + entry.version() + " of " + name);
            }
            found.add(new Declared.Dependency(name, section, version, used));
        }
    }

    /** Type and classifier are included where they distinguish it from the plain jar. */
    private static String coordinates(Entry entry) {
        boolean usual = entry.type() == null
                || entry.type().equals("jar")
                || entry.type().equals("pom");
        return (usual ? "" : ":" + entry.type()) + (entry.classifier() == null ? "" : ":" + entry.classifier());
    }

    /** Only levels set in this file; inherited ones are reported with the parent. */
    private List<Declared.Level> levels(Interpolation texts, Set<String> untold) {
        @Nullable
        String said = LEVELS.stream()
                .map(properties::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(release);
        if (said == null) {
            return List.of();
        }
        @Nullable String level = texts.resolve(said);
        if (level == null) {
            untold.add("the Java release " + said);
            return List.of();
        }
        return List.of(new Declared.Level("Java", level));
    }
}
