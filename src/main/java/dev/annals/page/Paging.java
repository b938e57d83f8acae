package dev.annals.page;

import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of the answer to a question: where it begins, how many rows it has, and the cursor of the next. */
public final class Paging {

    private final int limit;
    private final String question;
    private final @Nullable Instant knownAt;
    private final @Nullable Cursor cursor;

    /**
     * @param question its mark
     * @param knownAt as asked for, if it was
     * @param cursor null for the first page
     */
    Paging(int limit, String question, @Nullable Instant knownAt, @Nullable Cursor cursor) {
        this.limit = limit;
        this.question = question;
        this.knownAt = cursor == null ? knownAt : cursor.knownAt();
        this.cursor = cursor;
    }

    /** One row more than the page has tells whether there is a next. */
    public int rowsToRead() {
        return limit + 1;
    }

    /** That of the first page, on the pages after it: so they fit together while writes go on. */
    public Optional<Basis> basis() {
        return Optional.ofNullable(cursor).map(Cursor::basis);
    }

    /** Where the page before ended. */
    public Place after(Place start) {
        return cursor == null ? start : cursor.place().like(start);
    }

    public <T> Page<T> page(List<T> read, Function<T, Place> place) {
        return page(read, null, place);
    }

    /**
     * A page that may end before it is full, since only so much is looked at for one.
     *
     * @param next where the next one goes on; null where nothing is left
     */
    public <T> Page<T> pageUpTo(List<T> rows, Basis basis, @Nullable Place next) {
        return new Page<>(rows, next == null ? null : new Cursor(basis, knownAt, question, next).encode());
    }

    /** @param place where a row is in the order of the list */
    public <T> Page<T> page(List<T> read, @Nullable Basis basis, Function<T, Place> place) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> rows = read.subList(0, limit);
        Cursor next = new Cursor(basis, knownAt, question, place.apply(rows.getLast()));
        return new Page<>(rows, next.encode());
    }
}
