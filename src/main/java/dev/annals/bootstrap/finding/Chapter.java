package dev.annals.bootstrap.finding;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Things of one kind, in a fixed order, and what each says. */
public interface Chapter {

    /** No finding of earlier times. */
    Predicate<String> NOTHING = id -> false;

    /** As it is called to people. */
    String name();

    /** How many things there are to look at. */
    int size();

    /** @param to exclusive */
    Page read(int from, int to);

    /**
     * What some of the things say.
     *
     * @param covers which findings of earlier times, by their ids, would be among these if they still were: those that are not, are gone
     * @param notices what people should know
     */
    record Page(List<Finding> findings, Predicate<String> covers, List<Notice> notices) {}

    /**
     * Something that was not read as it is, or could not be.
     *
     * @param about what it is of: a path, or a commit
     * @param findings those it is about, by their ids: it is told with them, and not again
     */
    record Notice(String about, String reason, Map<String, Object> details, Predicate<String> findings) {

        /** One that is told each time. */
        public Notice(String about, String reason, Map<String, Object> details) {
            this(about, reason, details, NOTHING);
        }
    }

    /** One whose findings are all at hand. */
    static Chapter of(String name, String prefix, List<Finding> all, List<Notice> notices, boolean complete) {
        return new Listed(name, prefix, all, notices, complete);
    }
}
