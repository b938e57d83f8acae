package dev.annals.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Which file it is.
 *
 * @param broader whether facts of the scopes above are in it: of {@code team} in that of {@code team/platform}
 */
record View(String name, String scope, boolean broader) {

    /** From its own up. */
    List<String> scopes() {
        List<String> scopes = new ArrayList<>(List.of(scope));
        for (int end = scope.lastIndexOf('/'); broader && end > 0; end = scope.lastIndexOf('/', end - 1)) {
            scopes.add(scope.substring(0, end));
        }
        return scopes;
    }
}
