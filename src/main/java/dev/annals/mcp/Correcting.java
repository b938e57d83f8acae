package dev.annals.mcp;

import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.fact.Fact;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The tool that replaces a wrong fact by the right one. */
@Singleton
public class Correcting {

    private final Calls calls;
    private final WrongFacts wrongFacts;
    private final RightFacts rightFacts;
    private final Commits commits;
    private final Once once;
    private final Undo undo;

    Correcting(Calls calls, WrongFacts wrongFacts, RightFacts rightFacts, Commits commits, Once once, Undo undo) {
        this.calls = calls;
        this.wrongFacts = wrongFacts;
        this.rightFacts = rightFacts;
        this.commits = commits;
        this.once = once;
        this.undo = undo;
    }

    @Tool(
            name = "correct",
            title = "Correct",
            description = """
                    Replaces a fact that was wrong from the beginning. In one commit, the claims that support it are \
                    no longer believed, and the right fact is asserted. Use it when somebody says "No, that is wrong, \
                    it is …". If the fact was once true and has changed since, use `remember` instead, so that the \
                    past stays true.
                    `fact` is the id of the wrong fact, from recall, what_was_true or timeline. `right` gives only \
                    what differs; everything it leaves out (subject, predicate, object or value, dates) stays as in \
                    the wrong fact. You can still ask with knownAt for what was believed before.
                    Comes back as {commit, claims, facts: {opened, closed}, decisions, contradictions, warnings, \
                    undo}. undo is the call that takes all of it back.""",
            annotations =
                    @Tool.Annotations(
                            title = "Correct",
                            readOnlyHint = false,
                            destructiveHint = true,
                            idempotentHint = false,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Correcting.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse correct(RawMessage call) {
        return calls.answer(call, this::correct);
    }

    private Object correct(Caller caller, Arguments said) throws InterruptedException {
        @Nullable IdempotencyKey key = said.key("correct");
        return undo.told(once.receipt(caller, key, () -> receipt(caller, said, key)));
    }

    private Receipt receipt(Caller caller, Arguments said, @Nullable IdempotencyKey key) throws InterruptedException {
        Op.Why why = Op.Why.because(said.reason());
        Disbelief how = Disbelief.of(said, Disbelief.SET_ASIDE);
        Fact wrong = wrongFacts.one(caller.reader(), said.needText("fact"));
        Op.Make right = rightFacts.claim(wrong, said.need("right"));
        Decided decided = new Decided();
        wrong.claims().forEach(claim -> decided.add(how.of(claim, why), "fact"));
        decided.add(right, "right");
        Change change = Change.Transaction.of(wrong.scope(), null, why.reason(), decided.ops());
        return decided.named(() -> commits.commit(new Submission(caller, change, key)));
    }
}
