package dev.annals.session;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.context.ContextQuestion;
import dev.annals.digest.Ids;
import dev.annals.git.GitRemote;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.recall.Recall;
import dev.annals.session.policy.Point;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the requests of the session API. */
final class SessionBody {

    private static final int LONGEST_ID = 200;
    private static final Set<String> START =
            Set.of("id", "host", "agent", "project", "scope", "scopes", "query", "budgetTokens");

    private SessionBody() {}

    /** The shape of a request to start a session, for the OpenAPI document. */
    @Schema(name = "NewSession")
    record Start(
            @Schema(
                    description = "The session's own id; generated if absent. If you start it again, it is resumed, and"
                            + " keeps the host, agent, project and scopes it began with",
                    examples = "s-42")
            @Nullable
            String id,

            @Schema(description = "The program that the agent runs in", examples = "my-agent") @Nullable
            String host,

            @Schema(examples = "reviewer") @Nullable String agent,

            @Schema(
                    description = "The project, by its git remote or its name",
                    examples = "git@github.com:acme/shop.git")
            @Nullable
            String project,

            @Schema(description = "Where to keep what it says; by policy if absent") @Nullable
            String scope,

            @Schema(description = "The scopes to tell it about; by policy if absent") @Nullable
            List<String> scopes,

            @Schema(description = "The task", examples = "move the shop to PostgreSQL") @Nullable
            String query,

            @Schema(minimum = "200", maximum = "100000", description = "By policy if absent") @Nullable
            Integer budgetTokens) {}

    /** The shape of a checkpoint, for the OpenAPI document. */
    @Schema(name = "NewCheckpoint")
    record Checkpoint(
            @Schema(enumeration = {"decision", "periodic", "compact"})
            String point,

            @Schema(description = "The task, question or decision") @Nullable
            String query,

            @Nullable List<TurnBody> turns,

            @Schema(minimum = "200", maximum = "100000", description = "By policy if absent") @Nullable
            Integer budgetTokens) {}

    /** The shape of a turn, for the OpenAPI document. */
    @Schema(name = "NewTurn")
    record TurnBody(
            @Schema(
                    description = "The turn's own id within the session. If sent again, it is the same turn. If absent,"
                            + " derived from what is said")
            @Nullable
            String id,

            @Schema(
                    enumeration = {"user", "agent"},
                    defaultValue = "user")
            @Nullable
            String role,

            @Schema(examples = "Mara") @Nullable String speaker,
            String content,

            @Schema(description = "When it was said; now if absent") @Nullable
            String at) {}

    /** The shape of an end, for the OpenAPI document. */
    @Schema(name = "EndOfSession")
    record End(@Nullable List<TurnBody> turns) {}

    /** A session, and its request as it starts. */
    record Beginning(Opening opening, Visit visit) {}

    static Beginning start(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, START);
        @Nullable String id = fields.text("id");
        @Nullable String project = fields.text("project");
        @Nullable String scope = fields.text("scope");
        Opening opening = new Opening(
                id == null ? Ids.next() : id(id, "id"),
                name(fields, "host"),
                name(fields, "agent"),
                project == null ? null : project(project),
                scope == null ? null : Texts.scope(scope, "scope"),
                fields.scopes("scopes"));
        return new Beginning(opening, visit(Point.START, fields, List.of()));
    }

    static Visit checkpoint(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, Set.of("point", "query", "turns", "budgetTokens"));
        Point point = Point.ofWord(fields.needWord("point", Point.CHECKPOINTS));
        return visit(point, fields, TurnReader.turns(fields));
    }

    static Visit end(@Nullable JsonNode body) {
        List<Turn> turns = body == null ? List.of() : TurnReader.turns(Fields.of(body, Set.of("turns")));
        return new Visit(Point.END, false, turns, null, null, false, false, ContextQuestion.MOST, false);
    }

    private static Visit visit(Point point, Fields fields, List<Turn> turns) {
        @Nullable String query = fields.text("query");
        return new Visit(
                point,
                point == Point.COMPACT,
                turns,
                query == null ? null : Texts.content(query, "query", Recall.MAX_QUERY),
                fields.get("budgetTokens") == null
                        ? null
                        : fields.whole(
                                "budgetTokens", ContextQuestion.LEAST, ContextQuestion.MOST, ContextQuestion.LEAST),
                true,
                false,
                ContextQuestion.MOST,
                false);
    }

    static String id(String id, String field) {
        if (id.length() > LONGEST_ID) {
            throw new ProblemException(ErrorCode.TOO_LONG, field, "At most " + LONGEST_ID + " characters.");
        }
        return Texts.name(id, field);
    }

    /** The project's name: from its remote, or as given. */
    static String project(String text) {
        return GitRemote.of(text).map(GitRemote::name).orElseGet(() -> {
            String name = Texts.name(text, "project");
            Texts.scope("project/" + name, "project");
            return name;
        });
    }

    private static @Nullable String name(Fields fields, String field) {
        @Nullable String text = fields.text(field);
        return text == null ? null : Texts.name(text, field);
    }
}
