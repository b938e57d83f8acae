package dev.annals.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.embed.Embedder;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ask")
class SearchResource {

    private static final Statement PASSAGES = Statement.named("recall/passages");
    private static final Statement FACTS = Statement.named("recall/facts");
    private static final Set<String> FIELDS = Set.of("query", "validAt", "knownAt", "limit");

    private final Access access;
    private final Embedder embedder;
    private final Graph graph;
    private final Clock clock;

    SearchResource(Access access, Embedder embedder, Graph graph, Clock clock) {
        this.access = access;
        this.embedder = embedder;
        this.graph = graph;
        this.clock = clock;
    }

    record Answer(Basis basis, List<Hit> hits) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(String kind, double score, @Nullable FactHit fact, @Nullable EpisodeHit episode, String why) {}

    record FactHit(Fact fact, List<Map<String, Object>> episodes) {}

    record EpisodeHit(
            String id, String sourceId, @Nullable String session, @Nullable String speaker, String passage) {}

    @POST
    @Operation(summary = "Facts and episodes by meaning")
    public Answer search(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, FIELDS);
        String query = Texts.content(fields.needText("query"), "query", 10_000);
        int limit = fields.get("limit") == null ? 10 : fields.need("limit").intValue();
        AsOf asOf = AsOf.parse(fields.text("validAt"), fields.text("knownAt"), clock);
        String tenant = access.caller().tenant();
        float[] vector = embedder.query(query).vector();
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, tenant, asOf);
            Map<String, Object> parameters = Map.of(
                    "tenant", tenant,
                    "query", vector,
                    "validAt", GraphTime.write(java.util.Objects.requireNonNull(basis.validAt().instant())),
                    "knownAt", GraphTime.write(basis.knownAt()),
                    "limit", limit);
            Stream<Hit> facts = FACTS.run(tx, parameters).stream().map(row -> fact(row, basis));
            Stream<Hit> episodes = PASSAGES.run(tx, parameters).stream().map(SearchResource::episode);
            List<Hit> hits = Stream.concat(facts, episodes)
                    .sorted(Comparator.comparingDouble(Hit::score).reversed())
                    .limit(limit)
                    .toList();
            return new Answer(basis, hits);
        });
    }

    private static Hit fact(Record row, Basis basis) {
        return new Hit(
                "fact",
                row.get("score").asDouble(),
                new FactHit(FactRows.read(row, basis.knownAt()), row.get("episodes").asList(Value::asMap)),
                null,
                "meaning");
    }

    private static Hit episode(Record row) {
        Value episode = row.get("episode");
        return new Hit(
                "episode",
                row.get("score").asDouble(),
                null,
                new EpisodeHit(
                        episode.get("id").asString(),
                        episode.get("sourceId").asString(),
                        episode.get("session").asString(null),
                        episode.get("speaker").asString(null),
                        row.get("passage").get("text").asString()),
                "meaning");
    }
}
