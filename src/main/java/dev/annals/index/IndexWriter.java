package dev.annals.index;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Creates and drops the vector indexes of a space, each in its own transaction: a transaction cannot change both schema
 * and data.
 */
@Singleton
class IndexWriter {

    private static final List<String> TEXTS = List.of("fact", "passage", "digest");
    private static final Map<String, List<Statement>> CREATE = Map.of("a", create("a"), "b", create("b"));
    private static final Statement DROP = Statement.named("index/drop-index");
    private static final Statement AWAIT = Statement.named("graph/await-indexes");

    private final Graph graph;

    IndexWriter(Graph graph) {
        this.graph = graph;
    }

    private static List<Statement> create(String space) {
        return TEXTS.stream()
                .map(text -> Statement.named("index/create-" + text + "-index-" + space))
                .toList();
    }

    /** Returns once the indexes are online. Does nothing if they exist. */
    void create(String space, int dimensions) {
        Map<String, Object> options = Map.of(
                "indexConfig",
                Map.of(
                        "vector.dimensions",
                        dimensions,
                        "vector.similarity_function",
                        "cosine",
                        "vector.quantization.enabled",
                        false));
        for (Statement create : CREATE.getOrDefault(space, List.of())) {
            graph.write(tx -> create.run(tx, Map.of("options", options)));
        }
        graph.read(tx -> AWAIT.run(tx, Map.of()));
    }

    void drop(String space) {
        for (String text : TEXTS) {
            graph.write(tx -> DROP.run(tx, Map.of("name", text + "_embedding_" + space)));
        }
    }
}
