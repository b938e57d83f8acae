package dev.annals.consolidate;

import dev.annals.consolidate.extract.Extract;
import dev.annals.consolidate.extract.Gist;
import dev.annals.consolidate.extract.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to make a digest of.
 *
 * @param name what it is of, to people
 * @param of the same as JSON has it
 * @param size how many turns or facts there are
 * @param characters of all that are read
 * @param ids of those, sorted
 * @param until when the last of it was said
 * @param held the digest that is kept of it
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

    /** What is nearly as long as what it is of saves nobody anything. */
    private static final int PART = 3;

    private static final int SHORTEST = 200;

    /** @param length in characters, at most */
    Draft draft(int length) {
        int whole = told.stream().mapToInt(one -> one.line().length()).sum();
        Gist gist = Extract.of(told, Math.min(length, Math.max(SHORTEST, whole / PART)));
        return new Draft(this, gist);
    }
}
