package dev.annals.bootstrap.manifest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Resolves paths inside a repository. */
final class Paths {

    private Paths() {}

    /** Resolves a path relative to a file; null if it leads outside the repository. */
    static @Nullable String from(String file, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        int end = file.lastIndexOf('/');
        String whole = (end < 0 ? "" : file.substring(0, end)) + "/" + relative;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return null;
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
