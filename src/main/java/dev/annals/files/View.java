package dev.annals.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Identifies a file.
 *
 * @param broader whether it includes facts of the scopes above, such as {@code team} for {@code team/platform}
 */
record View(String name, String scope, boolean broader) {

    /** Its own scope, then those above. */
    List<String> scopes() {
        List<String> scopes = new ArrayList<>(List.of(scope));
        for (int end = scope.lastIndexOf('/'); broader && end > 0; end = scope.lastIndexOf('/', end - 1)) {
            scopes.add(scope.substring(0, end));
        }
        return scopes;
    }
}
