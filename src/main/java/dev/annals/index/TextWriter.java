package dev.annals.index;

import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Writes what searches find texts by. Idempotent. */
@Singleton
class TextWriter {

    private static final Logger LOG = Logger.getLogger(TextWriter.class);
    private static final Map<Text.Kind, Statement> WRITE = Map.of(
            Text.Kind.FACT, Statement.named("index/write-facts"),
            Text.Kind.PASSAGE, Statement.named("index/write-passages"),
            Text.Kind.DIGEST, Statement.named("index/write-digests"));
    private static final Statement CATCH_UP = Statement.named("index/catch-up");
    private static final int TRIES = 3;

    private final Graph graph;

    TextWriter(Graph graph) {
        this.graph = graph;
    }

    /** @return how many were written: fewer if another process was faster or the model was replaced meanwhile */
    int embed(String tenant, List<Text> texts, Embedder embedder) {
        List<@Nullable Embedding> embeddings = embeddings(tenant, texts, embedder);
        return graph.write(tx -> WRITE.keySet().stream()
                .mapToInt(kind -> write(tx, tenant, kind, rows(tenant, kind, texts, embeddings, embedder.model())))
                .sum());
    }

    /**
     * Tells the indexes which facts are no longer believed. If commits did, they would wait for the indexes (ADR 40).
     *
     * @return whether there may be more
     */
    boolean catchUp(String tenant, int limit) {
        return graph.write(tx -> CATCH_UP.run(tx, Map.of("tenant", tenant, "limit", limit)))
                        .getFirst()
                        .get("caughtUp")
                        .asInt()
                == limit;
    }

    private static List<Map<String, ?>> rows(
            String tenant, Text.Kind kind, List<Text> texts, List<@Nullable Embedding> embeddings, String model) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).kind() == kind) {
                rows.add(row(tenant, texts.get(i), model, embeddings.get(i)));
            }
        }
        return rows;
    }

    private static Map<String, ?> row(String tenant, Text text, String model, @Nullable Embedding embedding) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", text.id());
        row.put("was", text.embeddedBy());
        row.put("place", Words.place(tenant, text.scope()));
        row.put("embeddedBy", model);
        row.put("embedding", embedding == null ? null : embedding.vector());
        if (text.kind() == Text.Kind.PASSAGE) {
            row.put("tokens", embedding == null ? null : embedding.tokens().bytes());
        }
        return row;
    }

    private static int write(TransactionContext tx, String tenant, Text.Kind kind, List<Map<String, ?>> rows) {
        return rows.isEmpty()
                ? 0
                : Objects.requireNonNull(WRITE.get(kind))
                        .run(tx, Map.of("tenant", tenant, "rows", rows))
                        .getFirst()
                        .get("written")
                        .asInt();
    }

    private static List<@Nullable Embedding> embeddings(String tenant, List<Text> texts, Embedder embedder) {
        try {
            return new ArrayList<>(
                    embedder.passages(texts.stream().map(Text::passage).toList()));
        } catch (ProblemException passing) {
            throw passing;
        } catch (RuntimeException fault) {
            List<@Nullable Embedding> apart = new ArrayList<>();
            texts.forEach(text -> apart.add(alone(tenant, text, embedder)));
            return apart;
        }
    }

    /**
     * @return null after several tries: the text cannot be found by meaning until the model changes, but does not hold
     *     up others
     */
    private static @Nullable Embedding alone(String tenant, Text text, Embedder embedder) {
        for (int tries = 1; ; tries++) {
            try {
                return embedder.passages(List.of(text.passage())).getFirst();
            } catch (ProblemException passing) {
                throw passing;
            } catch (RuntimeException fault) {
                if (tries == TRIES) {
                    LOG.errorf(
                            fault,
                            "The %s %s of %s cannot be embedded, so it cannot be found by meaning",
                            text.kind(),
                            text.id(),
                            tenant);
                    return null;
                }
            }
        }
    }
}
