package dev.annals.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.access.Reader;
import dev.annals.commit.CompleteCommits;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Patience;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What became of each episode. */
@Singleton
public class Receipts {

    private static final Statement ONE = Statement.named("episode/one");
    private static final Statement STATE = Statement.named("episode/state");
    private static final Statement LEARNED = Statement.named("episode/learned-since");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Graph graph;
    private final CompleteCommits complete;

    Receipts(Graph graph, CompleteCommits complete) {
        this.graph = graph;
        this.complete = complete;
    }

    /**
     * The fate of an episode.
     *
     * @param why why it was not learned, or not all of it
     * @param commit the commit that learned it
     * @param withdrawnIn the commit that withdrew it
     */
    @Schema(name = "Receipt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(
            String id,
            String episode,
            @Nullable String sourceId,

            @Schema(
                    enumeration = {
                        "pending",
                        "learned",
                        "already known",
                        "nothing found",
                        "kept",
                        "skipped",
                        "quarantined",
                        "discarded",
                        "withdrawn"
                    })
            String status,

            @Nullable String why,
            @Nullable CommitRef commit,
            List<String> claims,
            List<FactRef> facts,
            List<EntityRef> entities,
            @Nullable CommitRef withdrawnIn) {

        boolean isFinal() {
            return EpisodeState.ofWord(status).isFinal();
        }
    }

    @Schema(name = "CommitReference")
    public record CommitRef(long seq, Instant knownAt) {}

    /** @param opened whether this episode brought the fact; false if it was known already */
    @Schema(name = "FactReference")
    public record FactRef(String id, String statement, boolean opened) {}

    /** @param made whether this episode brought the entity; false if it was known already */
    @Schema(name = "EntityReference")
    public record EntityRef(String id, String name, String type, boolean made) {}

    Receipt await(Reader reader, String id, Duration wait) throws InterruptedException {
        Patience.await(wait, LOOK_AGAIN, () -> one(reader, id).isFinal());
        return one(reader, id);
    }

    /** Whoever is told of a commit finds all that it did. */
    Receipt one(Reader reader, String id) {
        Record found = read(reader, id);
        long commit = isTorn(found.get("episode")) ? Long.MAX_VALUE : commit(found);
        return receipt(complete.await(reader.tenant(), commit) ? read(reader, id) : found);
    }

    /** Properties are read one by one, so the commit that learns the episode may come between two reads. */
    private static boolean isTorn(Value episode) {
        boolean without = episode.get("commit").isNull();
        return without != episode.get("knownFrom").isNull()
                || (without
                        && EpisodeState.ofWord(episode.get("state").asString()).hasCommit());
    }

    private Record read(Reader reader, String id) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        return graph.read(tx -> ONE.run(tx, parameters)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "id", "The tenant has no episode with this id."));
    }

    /** The number of the last one that changed it; 0: none. */
    private static long commit(Record found) {
        return Stream.concat(
                        Stream.of(found.get("episode").get("commit")),
                        found.get("withdrawals").asList(row -> row.get("seq")).stream())
                .mapToLong(seq -> seq.asLong(0))
                .max()
                .orElse(0);
    }

    IntakeState state(Reader reader, Instant now) {
        Map<String, Object> lately = reader.parameters();
        lately.put("since", GraphTime.write(now.minus(IntakeState.WINDOW)));
        return graph.read(tx -> {
            Record waiting = STATE.run(tx, reader.parameters()).getFirst();
            Record learned = LEARNED.run(tx, lately).getFirst();
            return IntakeState.of(
                    waiting.get("pending").asLong(),
                    GraphTime.readNullable(waiting.get("oldest")),
                    waiting.get("quarantined").asLong(),
                    learned.get("learned").asLong(),
                    GraphTime.readNullable(learned.get("first")),
                    now);
        });
    }

    private static Receipt receipt(Record row) {
        Value episode = row.get("episode");
        String id = episode.get("id").asString();
        String sourceId = episode.get("sourceId").asString();
        return new Receipt(
                id,
                id,
                sourceId.equals(id) ? null : sourceId,
                episode.get("state").asString(),
                why(episode),
                episode.get("commit").isNull()
                        ? null
                        : new CommitRef(episode.get("commit").asLong(), GraphTime.read(episode.get("knownFrom"))),
                row.get("claims").asList(claim -> claim.asString()),
                row.get("facts").asList(Receipts::fact),
                row.get("entities").asList(Receipts::entity),
                row.get("withdrawals").asList(Receipts::commit).stream()
                        .findFirst()
                        .orElse(null));
    }

    /** An empty receipt always says why. */
    private static @Nullable String why(Value episode) {
        String why = episode.get("why").asString(null);
        boolean nothing = EpisodeState.ofWord(episode.get("state").asString()) == EpisodeState.NOTHING_FOUND;
        return why == null && nothing ? "no claim was found in it; it is kept and can be searched" : why;
    }

    private static CommitRef commit(Value commit) {
        return new CommitRef(commit.get("seq").asLong(), GraphTime.read(commit.get("knownAt")));
    }

    private static EntityRef entity(Value entity) {
        return new EntityRef(
                entity.get("id").asString(),
                entity.get("name").asString(),
                entity.get("type").asString(),
                entity.get("made").asBoolean());
    }

    private static FactRef fact(Value fact) {
        return new FactRef(
                fact.get("id").asString(),
                fact.get("statement").asString(),
                fact.get("opened").asBoolean());
    }
}
