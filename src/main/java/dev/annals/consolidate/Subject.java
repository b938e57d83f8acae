package dev.annals.consolidate;

import dev.annals.episode.DigestEpisode;
import dev.annals.job.Item;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a digest is about.
 *
 * @param name of the session, or id of the entity
 */
record Subject(Kind kind, String scope, String name) {

    enum Kind {
        SESSION("session", "turns", "episodes"),
        ENTITY("entity", "facts", "facts");

        private final String word;
        private final String sources;
        private final String cited;

        Kind(String word, String sources, String cited) {
            this.word = word;
            this.sources = sources;
            this.cited = cited;
        }

        String word() {
            return word;
        }

        /** The word for its sources, for people. */
        String sources() {
            return sources;
        }

        /** The word for its sources in citations. */
        String cited() {
            return cited;
        }

        private String prefix() {
            return word + "/";
        }
    }

    static Subject of(Item item) {
        Kind kind = item.about().startsWith(Kind.SESSION.prefix()) ? Kind.SESSION : Kind.ENTITY;
        return new Subject(
                kind, item.scope(), item.about().substring(kind.prefix().length()));
    }

    /** What a job item for it is about. */
    String about() {
        return kind.prefix() + name;
    }

    String sourceId() {
        return DigestEpisode.sourceId(about());
    }

    /** A parameter row for the statements that read it. */
    Map<String, @Nullable Object> row() {
        return row(kind, scope, name);
    }

    /** @param scope null: all */
    static Map<String, @Nullable Object> row(Kind kind, @Nullable String scope, String name) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("about", kind.prefix() + name);
        row.put("scope", scope);
        row.put(kind.word, name);
        return row;
    }
}
