package dev.annals.suggestion;

import dev.annals.entity.Participant;
import dev.annals.likeness.Likeness;
import dev.annals.likeness.Named;
import dev.annals.page.Place;
import java.util.Comparator;
import java.util.List;

/** Two entities of one scope that share a name key, in the order they were created. */
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

    /** Its place in the order of suggestions. */
    Place place() {
        return Place.of(later.entity().id(), earlier.entity().id());
    }

    /** The one whose name says more; if neither does, the earlier one. */
    Participant fuller() {
        return (FULLER.compare(later, earlier) > 0 ? later : earlier).entity();
    }

    Participant other() {
        return (FULLER.compare(later, earlier) > 0 ? earlier : later).entity();
    }
}
