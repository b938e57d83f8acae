package dev.annals.bootstrap.finding;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a project as they are now. */
public interface SourceFiles {

    int MOST_BYTES = 1_000_000;

    /** In order. */
    List<String> paths();

    /** Null where it is no text, or too large. */
    @Nullable
    String text(String path);

    /** When it was written last. */
    Instant at(String path);

    /** When it was written first. */
    Instant first(String path);
}
