package dev.annals.fact;

import dev.annals.graph.GraphTime;
import dev.annals.page.Place;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** How a list of facts is sorted, and so where in it a page ended. */
enum FactOrder {

    /** By id: ids are made in the order of learning. */
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

    /** Before the first fact. */
    abstract Place start();

    abstract Place of(Fact fact);

    /** As a statement's parameters: only what comes after that place. */
    abstract void putAfter(Map<String, Object> parameters, Place place);

    private static Instant validFrom(Fact fact) {
        return Objects.requireNonNullElse(fact.validFrom(), Instants.MIN);
    }
}
