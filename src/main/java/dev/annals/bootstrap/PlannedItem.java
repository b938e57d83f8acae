package dev.annals.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.change.Op;
import dev.annals.change.OpReader;
import dev.annals.digest.CanonicalJson;
import dev.annals.episode.Kind;
import dev.annals.episode.NewEpisode;
import dev.annals.graph.Statement;
import dev.annals.job.Item;
import dev.annals.job.Task;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * An item with what was planned for it. It is applied as it was read then, even if the files have changed since.
 *
 * @param episode to learn; null: one is only withdrawn
 * @param standing the id of the episode that it replaces or withdraws; null: none
 */
record PlannedItem(
        Item item,
        @Nullable NewEpisode episode,
        List<Op> claims,
        @Nullable String said,
        @Nullable String standing) {

    private static final Statement CHANGES = Statement.named("bootstrap/changes");

    static List<PlannedItem> of(TransactionContext tx, Task task, List<Item> items) {
        Map<String, String> changes = new HashMap<>();
        CHANGES.run(
                        tx,
                        Map.of(
                                "tenant",
                                task.tenant(),
                                "ids",
                                items.stream().map(Item::id).toList()))
                .forEach(row ->
                        changes.put(row.get("id").asString(), row.get("change").asString()));
        return items.stream()
                .map(item -> of(item, Json.read(Objects.requireNonNull(changes.get(item.id())))))
                .toList();
    }

    private static PlannedItem of(Item item, JsonNode change) {
        if (change.has("withdraws")) {
            return new PlannedItem(
                    item, null, List.of(), null, change.get("withdraws").textValue());
        }
        JsonNode episode = change.get("episode");
        JsonNode claims = change.get("claims");
        NewEpisode read = new NewEpisode(
                item.scope(),
                episode.get("sourceId").textValue(),
                false,
                null,
                episode.path("speaker").textValue(),
                Kind.ofWord(episode.get("kind").textValue()),
                episode.get("content").textValue(),
                Instant.parse(episode.get("referenceTime").textValue()),
                null,
                episode.get("source").textValue(),
                CanonicalJson.write(episode.get("metadata")),
                CanonicalJson.write(claims)); // even if empty, so that its prose is not read
        return new PlannedItem(
                item,
                read,
                OpReader.claims(claims),
                change.get("said").textValue(),
                change.path("replaces").textValue());
    }

    int characters() {
        return episode == null ? 0 : episode.content().length();
    }
}
