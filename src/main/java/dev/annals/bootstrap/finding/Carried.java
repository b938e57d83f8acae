package dev.annals.bootstrap.finding;

import java.util.Set;

/** Files of others that a project carries along, and files that tests read: they say nothing of the project. */
public final class Carried {

    private static final Set<String> FOLDERS = Set.of(
            "node_modules",
            "vendor",
            "third_party",
            "bower_components",
            "fixtures",
            "__fixtures__",
            "testdata",
            "test-data");

    private Carried() {}

    public static boolean is(String path) {
        String inside = "/" + path;
        if (inside.contains("/src/test/") || inside.contains("/src/it/")) {
            return true;
        }
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (FOLDERS.contains(parts[i])) {
                return true;
            }
        }
        return false;
    }
}
