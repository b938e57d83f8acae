package dev.annals.context;

import java.util.List;

/**
 * Something worth telling, in several lengths.
 *
 * @param section what it is told for
 * @param id of the fact or episode it is
 * @param texts the longest first
 * @param turn whether it is an episode's, as somebody said or wrote it
 * @param noted as what it has been heard, once it is told
 */
record Item(Section section, String id, List<String> texts, boolean turn, String noted) {

    /** Of a fact or a digest. */
    Item(Section section, String id, List<String> texts) {
        this(section, id, texts, false);
    }

    Item(Section section, String id, List<String> texts, boolean turn) {
        this(section, id, texts, turn, id);
    }

    enum Section {
        PINNED("pinned"),
        ABOUT("facts about it"),
        SESSIONS("digests of sessions"),
        QUERY("that were found"),
        CHANGED("changes");

        private final String left;

        Section(String left) {
            this.left = left;
        }

        /** What those are called that had no room. */
        String left() {
            return left;
        }
    }
}
