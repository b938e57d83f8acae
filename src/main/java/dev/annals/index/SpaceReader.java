package dev.annals.index;

import dev.annals.embed.Model;
import dev.annals.embed.Pooling;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.graph.SystemTenant;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads the vector spaces and the models that were ever wanted. */
final class SpaceReader {

    private static final Statement SPACES = Statement.named("index/spaces");
    private static final Statement REPLACED_AT = Statement.named("index/replaced-at");

    private SpaceReader() {}

    static Spaces read(TransactionContext tx) {
        return new Spaces(SPACES.run(tx, Map.of("tenant", SystemTenant.NAME)).stream()
                .map(SpaceReader::space)
                .toList());
    }

    static @Nullable Instant replacedAt(TransactionContext tx, String model) {
        return REPLACED_AT.run(tx, Map.of("tenant", SystemTenant.NAME, "id", model)).stream()
                .findFirst()
                .map(row -> GraphTime.readNullable(row.get("replacedAt")))
                .orElse(null);
    }

    private static Space space(Record row) {
        Value space = row.get("space");
        Value model = row.get("model");
        return new Space(
                space.get("name").asString(),
                Space.State.of(space.get("state").asString()),
                model.isNull() ? null : new Space.Held(model.get("id").asString(), model(model)),
                space.get("since").isNull() ? Instant.EPOCH : GraphTime.read(space.get("since")),
                new Space.Progress(
                        space.get("done").asLong(0),
                        space.get("left").asLong(0),
                        space.get("perSecond").asDouble(0)));
    }

    private static Model model(Value model) {
        return new Model(
                model.get("name").asString(),
                model.get("file").asString(),
                model.get("tokenizer").asString(),
                Pooling.valueOf(model.get("pooling").asString()),
                model.get("dimensions").asInt(),
                model.get("maxTokens").asInt(),
                model.get("queryPrefix").asString(),
                model.get("passagePrefix").asString(),
                model.get("tokenBasis").asString(""));
    }

    static Map<String, Object> properties(Model model) {
        return Map.of(
                "name", model.name(),
                "file", model.file(),
                "tokenizer", model.tokenizer(),
                "pooling", model.pooling().name(),
                "dimensions", model.dimensions(),
                "maxTokens", model.maxTokens(),
                "queryPrefix", model.queryPrefix(),
                "passagePrefix", model.passagePrefix(),
                "tokenBasis", model.tokenBasis());
    }
}
