package dev.annals.suggestion;

import dev.annals.entity.Participant;
import dev.annals.likeness.Likeness;
import dev.annals.likeness.Named;
import dev.annals.page.Place;
import java.util.Comparator;
import java.util.List;

/** Two entities of one scope whose names have something in common, in the order they were met. */
record Pair(String scope, Side later, Side earlier) {

    private static final Comparator<Side> FULLER = Comparator.comparingInt(Side::words)
            .thenComparingInt(side -> side.entity().name().length())
            .thenComparing(side -> side.entity().id(), Comparator.reverseOrder());

    /** @param aliases its other names */
    record Side(Participant entity, List<String> aliases) {

        int words() {
            return entity.name().split(" ", -1).length;
        }

        Named named() {
            return new Named(entity.name(), entity.type(), entity.as(), aliases);
        }
    }

    Likeness likeness() {
        return Likeness.of(later.named(), earlier.named());
    }

    /** In the order of suggestions. */
    Place place() {
        return Place.of(later.entity().id(), earlier.entity().id());
    }

    /** The one whose name says more; the one met first, where they say as much. */
    Participant fuller() {
        return (FULLER.compare(later, earlier) > 0 ? later : earlier).entity();
    }

    Participant other() {
        return (FULLER.compare(later, earlier) > 0 ? earlier : later).entity();
    }
}
