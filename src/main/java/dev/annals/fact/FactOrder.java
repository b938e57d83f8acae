package dev.annals.fact;

import dev.annals.graph.GraphTime;
import dev.annals.page.Place;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** How a list of facts is sorted, which determines its cursors. */
enum FactOrder {

    /** By id, which is the order in which they were learned. */
    LEARNED {
        @Override
        Place start() {
            return Place.of("");
        }

        @Override
        Place of(Fact fact) {
            return Place.of(fact.id());
        }

        @Override
        void putAfter(Map<String, Object> parameters, Place place) {
            parameters.put("after", place.text(0));
        }
    },

    /** By validFrom, then id. */
    VALID_TIME {
        @Override
        Place start() {
            return Place.of(Instants.MIN, "");
        }

        @Override
        Place of(Fact fact) {
            return Place.of(validFrom(fact), fact.id());
        }

        @Override
        void putAfter(Map<String, Object> parameters, Place place) {
            parameters.put("afterFrom", GraphTime.write(place.instant(0)));
            parameters.put("after", place.text(1));
        }
    },

    /** By knownFrom, then validFrom, then id. */
    KNOWN_TIME {
        @Override
        Place start() {
            return Place.of(Instants.MIN, Instants.MIN, "");
        }

        @Override
        Place of(Fact fact) {
            return Place.of(fact.knownFrom(), validFrom(fact), fact.id());
        }

        @Override
        void putAfter(Map<String, Object> parameters, Place place) {
            parameters.put("afterKnown", GraphTime.write(place.instant(0)));
            parameters.put("afterFrom", GraphTime.write(place.instant(1)));
            parameters.put("after", place.text(2));
        }
    };

    /** The place before the first fact. */
    abstract Place start();

    abstract Place of(Fact fact);

    /** Puts the parameters that restrict a statement to what comes after the place. */
    abstract void putAfter(Map<String, Object> parameters, Place place);

    private static Instant validFrom(Fact fact) {
        return Objects.requireNonNullElse(fact.validFrom(), Instants.MIN);
    }
}
