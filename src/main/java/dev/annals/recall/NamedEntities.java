package dev.annals.recall;

import dev.annals.entity.Names;
import dev.annals.problem.ProblemException;
import dev.annals.recall.ask.Mention;
import dev.annals.recall.ask.Mentions;
import dev.annals.recall.ask.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the entities that a query names. */
final class NamedEntities {

    /** In characters. A longer query is a text; its beginning will do. */
    private static final int LOOKED_AT = 300;

    private static final int MOST_WORDS = 5;

    private final String query;
    private final @Nullable String near;
    private final List<Mention> spans;

    NamedEntities(SearchQuestion question) {
        this.query = question.query()
                .substring(0, Math.min(LOOKED_AT, question.query().length()));
        this.near = question.near();
        this.spans = Spans.of(query).stream()
                .filter(span ->
                        span.text().chars().filter(Character::isWhitespace).count() < MOST_WORDS)
                .toList();
    }

    /** The names to look up. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        spans.stream().map(Mention::text).distinct().forEach(names::add);
        if (near != null) {
            names.add(near);
        }
        return names;
    }

    /** The query, or its beginning. */
    String query() {
        return query;
    }

    /** Which parts of the query name which entities, in the likelier reading. */
    List<Mention> mentions(Names names) {
        List<Mention> known = spans.stream()
                .map(span -> span.meaning(Objects.requireNonNull(names.ids(span.text()))))
                .filter(mention -> !mention.ids().isEmpty())
                .toList();
        return Mentions.readings(query, known).getFirst();
    }

    /** The ids of the entities that the query names. */
    Set<String> named(Names names) {
        return mentions(names).stream()
                .flatMap(mention -> mention.ids().stream())
                .collect(Collectors.toSet());
    }

    /**
     * The ids of the entity that hits should be near.
     *
     * @throws ProblemException unknown-entity
     */
    Set<String> near(Names names) {
        if (near == null) {
            return Set.of();
        }
        return Set.copyOf(names.need(near, "near"));
    }
}
