package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.manifest.Declared;
import dev.annals.bootstrap.manifest.Manifest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps the manifests of a project as of some time, and reports changes in what they declare. */
public final class ManifestLog {

    private final Map<String, Manifest> manifests = new TreeMap<>();
    private final Map<String, Declared> declared = new TreeMap<>();
    private final ManifestWords words;

    public ManifestLog(String project) {
        words = new ManifestWords(project);
    }

    public void set(String path, Manifest manifest) {
        manifests.put(path, manifest);
    }

    public void remove(String path) {
        manifests.remove(path);
    }

    /**
     * What is now declared differently, in the manifests that changed and in those that depend on them.
     *
     * @param commit its name; empty if there is none
     */
    public List<Finding> told(Set<String> changed, Instant at, String commit) {
        List<ManifestChange> changes = new ArrayList<>();
        for (String path : affected(changed)) {
            Declared before = declared.getOrDefault(path, Declared.NOTHING);
            Declared after = declared(path);
            if (!after.equals(before)) {
                changes.add(ManifestChange.of(path, before, after));
                if (manifests.containsKey(path)) {
                    declared.put(path, after);
                } else {
                    declared.remove(path);
                }
            }
        }
        return words.tell(changes, at, commit);
    }

    private Declared declared(String path) {
        return switch (manifests.get(path)) {
            case null -> Declared.NOTHING;
            case Manifest.Alone(Declared all) -> all;
            case Manifest.Catalogue(Declared all, var _) -> all;
            case Manifest.Leaning leaning -> leaning.declared(path, manifests::get);
        };
    }

    /** The manifests that changed and those that depend on them. */
    public Set<String> affected(Set<String> changed) {
        Set<String> affected = new TreeSet<>(changed);
        manifests.forEach((path, manifest) -> {
            if (manifest instanceof Manifest.Leaning && leansOn(path, changed)) {
                affected.add(path);
            }
        });
        return affected;
    }

    /**
     * Also true if a manifest it depends on was removed or added, because the paths where it may be are compared as
     * well.
     */
    private boolean leansOn(String path, Set<String> changed) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = path;
        while (at != null && seen.add(at) && manifests.get(at) instanceof Manifest.Leaning leaning) {
            @Nullable String next = leaning.leansOn(at, manifests::get);
            if (leaning.names(at).stream().anyMatch(changed::contains) || (next != null && changed.contains(next))) {
                return true;
            }
            at = Objects.requireNonNullElse(next, "");
        }
        return false;
    }
}
