package dev.annals.watch;

import java.util.List;

/**
 * The events found by one read of the journal.
 *
 * @param place how far it read, even if that yields no events
 */
record Batch(List<StreamEvent> told, Place place) {

    static Batch nothing(Place place) {
        return new Batch(List.of(), place);
    }
}
