package dev.annals.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.access.Reader;
import dev.annals.change.IdempotencyKey;
import dev.annals.files.merge.Merge;
import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Renders, imports and lists files for the REST API. */
@Singleton
class Files {

    private final Renderer renderer;
    private final Importer importer;
    private final Graph graph;
    private final ObjectMapper mapper;
    private final Clock clock;

    Files(Renderer renderer, Importer importer, Graph graph, ObjectMapper mapper, Clock clock) {
        this.renderer = renderer;
        this.importer = importer;
        this.graph = graph;
        this.mapper = mapper;
        this.clock = clock;
    }

    record Text(Rendered of, String content) {}

    Text text(Reader reader, View view, @Nullable Instant validAt, @Nullable Instant knownAt) {
        Rendered rendered = renderer.render(reader, view, validAt, knownAt);
        return new Text(
                rendered,
                Merge.fresh(rendered.left(), rendered.all() - rendered.deleted().size(), rendered.stamp()));
    }

    /**
     * Imports a file while its idempotency key is locked, so that of two concurrent requests one waits for the other.
     *
     * @return the answer as JSON; for an idempotency key that was used before, the first answer
     */
    String imported(Caller caller, FileBody.Wish file, @Nullable IdempotencyKey key) {
        if (key == null) {
            return json(mapper, importer.run(caller, file));
        }
        return graph.write(tx -> UsedKeys.once(
                tx, caller.tenant(), key, clock.instant(), () -> json(mapper, importer.run(caller, file))));
    }

    static String json(ObjectMapper mapper, Object answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
