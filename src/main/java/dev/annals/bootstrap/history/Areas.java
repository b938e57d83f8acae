package dev.annals.bootstrap.history;

import java.util.Set;

/** Which part of a project a file is in: its top directory, or the one below where that holds many. */
final class Areas {

    private static final Set<String> HOLDERS = Set.of(
            "src", "packages", "crates", "modules", "apps", "libs", "pkg", "internal", "cmd", "components", "services");

    /** Files at the top are in none. */
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
