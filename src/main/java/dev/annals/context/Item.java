package dev.annals.context;

import java.util.List;

/**
 * An item for a context, with texts of different lengths.
 *
 * @param section the section it belongs to
 * @param id of the fact, episode or digest
 * @param texts the longest first
 * @param turn whether it is an episode, in the words of its speaker or author
 * @param noted the key to remember it by as heard, once it has been told
 */
record Item(Section section, String id, List<String> texts, boolean turn, String noted) {

    /** A fact or digest. */
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

        /** What to call items of this section that did not fit. */
        String left() {
            return left;
        }
    }
}
