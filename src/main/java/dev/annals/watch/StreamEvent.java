package dev.annals.watch;

import org.jspecify.annotations.Nullable;

/**
 * An event of a stream.
 *
 * @param id where to resume after it: the number of a commit; null until a commit has been sent completely
 */
record StreamEvent(@Nullable Long id, Object data) {

    /** A heartbeat with the position of a stream, whether or not there was anything to send. */
    record At(long commit) {}

    static StreamEvent at(Place place) {
        return new StreamEvent(place.commit(), new At(place.commit()));
    }

    String event() {
        return data instanceof At ? "at" : "commit";
    }
}
