package dev.annals.page;

import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of an answer: where it begins, its size, and the cursor of the next page. */
public final class Paging {

    private final int limit;
    private final String question;
    private final @Nullable Instant knownAt;
    private final @Nullable Cursor cursor;

    /**
     * @param question the hash of the question
     * @param knownAt the known time requested; null: none
     * @param cursor null for the first page
     */
    Paging(int limit, String question, @Nullable Instant knownAt, @Nullable Cursor cursor) {
        this.limit = limit;
        this.question = question;
        this.knownAt = cursor == null ? knownAt : cursor.knownAt();
        this.cursor = cursor;
    }

    /** One row more than fits, to see whether there is a next page. */
    public int rowsToRead() {
        return limit + 1;
    }

    /**
     * The basis of the first page, for later pages, so that they are consistent while writes go on; empty on the first
     * page.
     */
    public Optional<Basis> basis() {
        return Optional.ofNullable(cursor).map(Cursor::basis);
    }

    /** Where the previous page ended, or {@code start}. */
    public Place after(Place start) {
        return cursor == null ? start : cursor.place().like(start);
    }

    public <T> Page<T> page(List<T> read, Function<T, Place> place) {
        return page(read, null, place);
    }

    /**
     * A page that may be shorter than the limit, because the rows examined for one page are limited.
     *
     * @param next where the next page continues; null if nothing is left
     */
    public <T> Page<T> pageUpTo(List<T> rows, Basis basis, @Nullable Place next) {
        return new Page<>(rows, next == null ? null : new Cursor(basis, knownAt, question, next).encode());
    }

    /** @param place gives a row's position in the order of the list */
    public <T> Page<T> page(List<T> read, @Nullable Basis basis, Function<T, Place> place) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> rows = read.subList(0, limit);
        Cursor next = new Cursor(basis, knownAt, question, place.apply(rows.getLast()));
        return new Page<>(rows, next.encode());
    }
}
