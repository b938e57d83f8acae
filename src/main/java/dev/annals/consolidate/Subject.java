package dev.annals.consolidate;

import dev.annals.episode.DigestEpisode;
import dev.annals.job.Item;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a digest is of.
 *
 * @param name of the session, or the id of the entity
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

        /** What it is made of, to people. */
        String sources() {
            return sources;
        }

        /** The same, where it is cited. */
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

    /** As an item of a job calls it. */
    String about() {
        return kind.prefix() + name;
    }

    String sourceId() {
        return DigestEpisode.sourceId(about());
    }

    /** For statements that read what it is of. */
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
