package dev.annals.mcp;

import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The tool that pins facts and episodes. */
@Singleton
public class Pinning {

    /** The scope decisions are recorded in; they affect the claims in whatever scope those are. */
    private static final String MAIN = "main";

    private final Calls calls;
    private final Commits commits;
    private final Once once;
    private final Undo undo;

    Pinning(Calls calls, Commits commits, Once once, Undo undo) {
        this.calls = calls;
        this.commits = commits;
        this.once = once;
        this.undo = undo;
    }

    @Tool(
            name = "pin",
            title = "Pin",
            description = """
                    Keeps something within reach: it comes first in every `context`, and maintenance does not archive \
                    it. Give `fact` (the id of a fact that is believed now; it stays pinned when it is confirmed or \
                    re-dated later) or `episode` (the id of what was said). Pin what must be at hand whatever the \
                    question is, such as an allergy or a standing wish of the user. Pin little, because all pins share \
                    a quarter of a context.
                    Comes back as {commit, decisions, undo}, with facts and claims, which a pin does not change. undo \
                    is the call of `forget` that removes the pin.""",
            annotations =
                    @Tool.Annotations(
                            title = "Pin",
                            readOnlyHint = false,
                            destructiveHint = false,
                            idempotentHint = false,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Pinning.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse pin(RawMessage call) {
        return calls.answer(call, this::pin);
    }

    private Object pin(Caller caller, Arguments said) throws InterruptedException {
        @Nullable IdempotencyKey key = said.key("pin");
        return undo.told(once.receipt(caller, key, () -> receipt(caller, said, key)));
    }

    private Receipt receipt(Caller caller, Arguments said, @Nullable IdempotencyKey key) throws InterruptedException {
        if (said.has("fact") == said.has("episode")) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD, "fact", "Give one of the two: the id of a fact or of an episode.");
        }
        Op.Target.Kind kind = said.has("fact") ? Op.Target.Kind.FACT : Op.Target.Kind.EPISODE;
        String id = Texts.name(said.needText(kind.word()), kind.word());
        Op.Why why = Op.Why.because(said.reason());
        Decided decided = new Decided();
        decided.add(new Op.Pin(new Op.Target(kind, id), why), kind.word());
        Change change = Change.Transaction.of(MAIN, null, why.reason(), decided.ops());
        return decided.named(() -> commits.commit(new Submission(caller, change, key)));
    }
}
