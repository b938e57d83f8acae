package dev.annals.consolidate;

import dev.annals.consolidate.extract.Extract;
import dev.annals.consolidate.extract.Gist;
import dev.annals.consolidate.extract.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The material for a digest.
 *
 * @param name of the subject, for people
 * @param of the subject, as JSON has it
 * @param size the number of turns or facts
 * @param characters the total length of those that are read
 * @param ids of those, sorted
 * @param until when the last of it was said
 * @param held the digest of it that is kept
 */
record Source(
        Subject subject,
        String name,
        Object of,
        long size,
        int characters,
        List<String> ids,
        List<Told> told,
        Instant until,
        @Nullable Held held) {

    /** A digest is at most one third as long as its material; a longer one would save nothing. */
    private static final int PART = 3;

    private static final int SHORTEST = 200;

    /** @param length the maximum, in characters */
    Draft draft(int length) {
        int whole = told.stream().mapToInt(one -> one.line().length()).sum();
        Gist gist = Extract.of(told, Math.min(length, Math.max(SHORTEST, whole / PART)));
        return new Draft(this, gist);
    }
}
