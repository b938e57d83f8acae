package dev.annals.bootstrap.finding;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A series of elements of one kind, in a fixed order, from which findings are read. */
public interface Chapter {

    /** Covers no earlier finding. */
    Predicate<String> NOTHING = id -> false;

    /** Its name, for people. */
    String name();

    /** The number of elements. */
    int size();

    /** @param to exclusive */
    Page read(int from, int to);

    /**
     * The findings from some of the elements.
     *
     * @param covers tests the ids of earlier findings that would be on this page if they still existed; those that are
     *     not on it are gone
     * @param notices what people should know
     */
    record Page(List<Finding> findings, Predicate<String> covers, List<Notice> notices) {}

    /**
     * A notice about something that was masked or could not be read.
     *
     * @param about what it concerns: a path or a commit
     * @param findings tests the ids of findings it concerns; the notice is given together with them, and not again
     */
    record Notice(String about, String reason, Map<String, Object> details, Predicate<String> findings) {

        /** A notice that is given every time. */
        public Notice(String about, String reason, Map<String, Object> details) {
            this(about, reason, details, NOTHING);
        }
    }

    /** A chapter of which every earlier finding with the prefix is gone that is not among these. */
    static Chapter of(String name, String prefix, List<Finding> all) {
        return of(name, all, id -> id.startsWith(prefix));
    }

    /** @param looked tests the ids of earlier findings that are gone if they are not among these */
    static Chapter of(String name, List<Finding> all, Predicate<String> looked) {
        return new Listed(name, all, List.of(), looked);
    }

    static Chapter of(String name, List<Notice> notices) {
        return new Listed(name, List.of(), notices, NOTHING);
    }
}
