package dev.annals.bootstrap.finding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current files of a project. */
public interface SourceFiles {

    int MOST_BYTES = 1_000_000;

    /** In a fixed order. */
    List<String> paths();

    /** Null if the file is not text, or too large. */
    @Nullable
    String text(String path);

    /** When the file was last changed. */
    Instant at(String path);

    /** When the file was first written. */
    Instant first(String path);
}
