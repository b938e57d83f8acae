package dev.annals.watch;

import java.util.List;

/**
 * What one look at the journal found to tell.
 *
 * @param place how far it came, also where nothing of that is to be told
 */
record Batch(List<Told> told, Place place) {

    static Batch nothing(Place place) {
        return new Batch(List.of(), place);
    }
}
