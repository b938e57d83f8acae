package dev.annals.bootstrap.document;

import java.util.List;
import java.util.Locale;

/**
 * A part of a document under a heading.
 *
 * @param trail the headings above it, and its own
 */
public record Section(List<String> trail, String text) {

    static final int DEEPEST = 3;

    String slug() {
        String last = trail.isEmpty() ? "" : trail.getLast();
        return last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
