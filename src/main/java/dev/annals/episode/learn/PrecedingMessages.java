package dev.annals.episode.learn;

import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The end of the message before each message. Without it, "Yes, since May" could be about anything. */
@Singleton
class PrecedingMessages {

    private static final Statement SAID_BEFORE = Statement.named("episode/learn/said-before");
    private static final int CHARACTERS = 400;

    /** Marks text that Annals rendered, which is not part of the conversation. */
    private static final String OWN = "annals-memory";

    private final Graph graph;

    PrecedingMessages(Graph graph) {
        this.graph = graph;
    }

    /** By the id of the episode; no entry if nothing was said before it. */
    Map<String, String> of(String tenant, List<Waiting> episodes) {
        List<String> ids = episodes.stream().map(Waiting::id).toList();
        return graph
                .read(tx -> SAID_BEFORE.run(tx, Map.of("tenant", tenant, "ids", ids, "characters", CHARACTERS)))
                .stream()
                .filter(row -> !row.get("before").asString().contains(OWN))
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> row.get("before").asString()));
    }
}
