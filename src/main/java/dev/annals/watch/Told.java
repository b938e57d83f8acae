package dev.annals.watch;

import org.jspecify.annotations.Nullable;

/**
 * What a stream tells.
 *
 * @param id where to resume after it: the number of a commit; null before a commit is told whole
 */
record Told(@Nullable Long id, Object data) {

    /** Where a stream is, whether or not there was anything to tell. */
    record At(long commit) {}

    static Told at(Place place) {
        return new Told(place.commit(), new At(place.commit()));
    }

    String event() {
        return data instanceof At ? "at" : "commit";
    }
}
