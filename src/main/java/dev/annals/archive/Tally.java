package dev.annals.archive;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Counts as of one of several instants.
 *
 * @param rows numbers, with lists that say for each instant whether something was so; null where it never was
 * @param place the index of the instant
 */
record Tally(List<Record> rows, int place) {

    /** Counts each fact once: as archived, as superseded if it is over, or as live. */
    Maintenance.Facts facts(long stale, long disputed) {
        long live = 0;
        long superseded = 0;
        long archived = 0;
        long pinned = 0;
        for (Record row : rows) {
            if (is(row.get("believed"))) {
                long facts = row.get("facts").asLong();
                if (is(row.get("archived"))) {
                    archived += facts;
                } else if (is(row.get("over"))) {
                    superseded += facts;
                } else {
                    live += facts;
                }
                pinned += is(row.get("pinned")) ? facts : 0;
            }
        }
        return new Maintenance.Facts(live, stale, superseded, archived, pinned, disputed);
    }

    /** @param number the column to add up */
    Maintenance.Texts texts(String number) {
        long live = 0;
        long archived = 0;
        for (Record row : rows) {
            if (is(row.get("stood"))) {
                long texts = row.get(number).asLong();
                if (is(row.get("archived"))) {
                    archived += texts;
                } else {
                    live += texts;
                }
            }
        }
        return new Maintenance.Texts(live, archived);
    }

    private boolean is(Value places) {
        return !places.isNull() && places.get(place).asBoolean();
    }
}
