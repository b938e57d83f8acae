package dev.annals.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.access.Caller;
import dev.annals.asof.AsOf;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.episode.Intake;
import dev.annals.episode.Receipts;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tool that remembers what was said, or what is true. */
@Singleton
public class Remembering {

    private static final List<String> OF_A_TEXT = List.of("speaker", "session", "kind", "source", "sourceId");

    private final Calls calls;
    private final Intake intake;
    private final Commits commits;

    Remembering(Calls calls, Intake intake, Commits commits) {
        this.calls = calls;
        this.intake = intake;
        this.commits = commits;
    }

    @Tool(
            name = "remember",
            title = "Remember",
            description = """
                    Keeps what was said, written or learned. Use it whenever somebody tells you something worth \
                    knowing later: where people live and work, what they like, plans, decisions, changes.
                    Give `text` (the words, with who said them and when), and Annals reads the facts from it. Or give \
                    `facts` that you already know, each with the dates from and to which it holds. Or give both.
                    Nothing is overwritten: a newer state ("works at Beta since March") ends the older one from then \
                    on, and questions about the past can still be answered. To correct what was wrong from the \
                    beginning, use `correct` instead.
                    Comes back when it is learned. For `text`, the answer is {id, status, why, commit, claims, facts, \
                    entities}. status is learned, already known, nothing found (it is kept and can be searched, but no \
                    fact was read from it: if there is one, give `facts` too), quarantined (see why) or pending (still \
                    in progress). For `facts` alone, the answer is {commit, claims, facts: {opened, closed}, \
                    contradictions, warnings}. Check the warnings, and the opened contradictions: settle those with \
                    `resolve`.""",
            annotations =
                    @Tool.Annotations(
                            title = "Remember",
                            readOnlyHint = false,
                            destructiveHint = false,
                            idempotentHint = false,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Remembering.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse remember(RawMessage call) {
        return calls.answer(call, this::remember);
    }

    private Object remember(Caller caller, Arguments said) throws InterruptedException {
        if (said.has("text")) {
            return told(caller, said);
        }
        if (!said.has("facts")) {
            throw new ProblemException(ErrorCode.MISSING_FIELD, "text", "Give text (what was said), facts, or both.");
        }
        return Renamed.fields(Map.of("ops", "facts"), () -> stated(caller, said));
    }

    private Receipts.Receipt told(Caller caller, Arguments said) throws InterruptedException {
        if (said.has("reason")) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_FIELD, "reason", "A text needs no reason. Leave it out, or give only facts.");
        }
        ObjectNode episode = said.object();
        episode.set("content", episode.remove("text"));
        if (said.has("facts")) {
            episode.set("claims", episode.remove("facts"));
        }
        return Renamed.fields(
                        Map.of("content", "text", "claims", "facts"),
                        () -> Objects.requireNonNull(intake.reportAndAwait(caller, episode, said.key("remember"), true)
                                .applied()))
                .getFirst();
    }

    private Receipt stated(Caller caller, Arguments said) {
        OF_A_TEXT.stream().filter(said::has).findFirst().ifPresent(argument -> {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    "text",
                    argument + " describes a text. Give the text as well, or leave " + argument + " out.");
        });
        @Nullable String referenceTime = said.text("referenceTime");
        ObjectNode transaction = said.object().remove(List.of("referenceTime"));
        transaction.set("ops", transaction.remove("facts"));
        Change.Transaction read = TransactionReader.read(transaction);
        return commits.commit(new Submission(
                caller,
                new Change.Transaction(
                        read.scope(),
                        null,
                        read.reason(),
                        read.ops(),
                        referenceTime == null ? null : AsOf.instant("referenceTime", referenceTime),
                        null),
                said.key("remember")));
    }
}
