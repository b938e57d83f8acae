package dev.annals.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.graph.GraphTime;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A session of an agent, as the API returns it.
 *
 * @param tokens how many tokens it has been told
 * @param job the id of the job that makes its digest
 */
@RegisterForReflection // it goes out as text, which hides its type from the build
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Session")
record Session(
        String id,
        @Nullable String host,
        @Nullable String agent,

        @Schema(description = "The project, by its git remote", examples = "github.com/acme/shop") @Nullable
        String project,

        @Schema(description = "Where what it says is kept") String scope,

        @Schema(description = "The scopes that it is told about")
        List<String> scopes,

        @Schema(enumeration = {"open", "ended", "lapsed"}) String state,

        Instant startedAt,
        Instant seenAt,
        @Nullable Instant endedAt,

        @Schema(description = "How many tokens it was told") long tokens,

        @Schema(
                description = "For a session that is over: the state of its digest",
                enumeration = {"due", "begun"})
        @Nullable
        String consolidation,

        @Schema(description = "The job that keeps its digest") @Nullable
        String job) {

    static final String OPEN = "open";
    static final String ENDED = "ended";
    static final String LAPSED = "lapsed";
    static final List<String> STATES = List.of(OPEN, ENDED, LAPSED);

    static Session of(Value node) {
        return new Session(
                node.get("id").asString(),
                node.get("host").asString(null),
                node.get("agent").asString(null),
                node.get("project").asString(null),
                node.get("scope").asString(),
                node.get("scopes").asList(Value::asString),
                node.get("state").asString(),
                GraphTime.read(node.get("startedAt")),
                GraphTime.read(node.get("seenAt")),
                GraphTime.readNullable(node.get("endedAt")),
                node.get("tokens").asLong(),
                node.get("consolidation").asString(null),
                node.get("job").asString(null));
    }
}
