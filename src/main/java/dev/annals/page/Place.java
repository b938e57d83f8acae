package dev.annals.page;

import dev.annals.problem.ProblemException;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row's position in a list: its sort keys, none of which contains a line break. */
public record Place(List<String> keys) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    public static Place of(Object... keys) {
        return new Place(Stream.of(keys).map(Object::toString).toList());
    }

    public String text(int key) {
        return keys.get(key);
    }

    /** @throws ProblemException invalid-cursor, if the key is no instant */
    public Instant instant(int key) {
        try {
            return WrittenDate.parse(text(key)).first();
        } catch (ProblemException noDate) {
            throw Cursor.notOurs();
        }
    }

    /** @throws ProblemException invalid-cursor, if the key is no number */
    public long number(int key) {
        if (!NUMBER.matcher(text(key)).matches()) {
            throw Cursor.notOurs();
        }
        return Long.parseLong(text(key));
    }

    Place like(Place start) {
        if (keys.size() != start.keys.size()) {
            throw Cursor.notOurs();
        }
        return this;
    }
}
