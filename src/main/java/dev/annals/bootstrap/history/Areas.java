package dev.annals.bootstrap.history;

import java.util.Set;

/** Maps a file to a part of the project: its top-level directory, or the one below if that contains many. */
final class Areas {

    private static final Set<String> HOLDERS = Set.of(
            "src", "packages", "crates", "modules", "apps", "libs", "pkg", "internal", "cmd", "components", "services");

    /** Files at the top level are in no area. */
    static final String TOP = "";

    private Areas() {}

    static String of(String path) {
        int end = path.indexOf('/');
        if (end < 0) {
            return TOP;
        }
        String top = path.substring(0, end);
        int below = path.indexOf('/', end + 1);
        return HOLDERS.contains(top) && below > 0 ? path.substring(0, below) : top;
    }
}
