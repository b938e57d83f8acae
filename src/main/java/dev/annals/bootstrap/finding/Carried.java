package dev.annals.bootstrap.finding;

import java.util.Set;

/** Recognizes third-party files in a project and files for tests, which say nothing about the project itself. */
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
