package dev.annals.mcp;

import dev.annals.access.Caller;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.contradiction.ContradictionFilter;
import dev.annals.contradiction.ContradictionReader;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tool that lists contradictions and resolves them. */
@Singleton
public class Resolving {

    private static final AsOf NOW = new AsOf(new ValidAt.Any(), null);

    private final Calls calls;
    private final ContradictionReader contradictions;
    private final Commits commits;
    private final Once once;
    private final Undo undo;

    Resolving(Calls calls, ContradictionReader contradictions, Commits commits, Once once, Undo undo) {
        this.calls = calls;
        this.contradictions = contradictions;
        this.commits = commits;
        this.once = once;
        this.undo = undo;
    }

    @Tool(
            name = "resolve",
            title = "Resolve contradictions",
            description = """
                    Lists contradictions, or settles one. Without `contradiction`, it changes nothing and lists the \
                    open ones, limited to a subject and predicate if you give them. It then comes back as {basis, \
                    contradictions, next}; each contradiction has its id, the two values with the claims that state \
                    them, and the period in which they clash.
                    To settle one, give `contradiction` (its id), a `reason`, and either `keep` or `accept: true`. \
                    `keep` is the right value, as the object's name or id or as the literal; the claims for the other \
                    value are no longer believed. `accept: true` lets both values stand. It then comes back as \
                    {commit, facts: {opened, closed}, decisions, contradictions, warnings, undo}. If you cannot know \
                    what is right, ask the user before you settle it.""",
            annotations =
                    @Tool.Annotations(
                            title = "Resolve contradictions",
                            readOnlyHint = false,
                            destructiveHint = true,
                            idempotentHint = false,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Resolving.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse resolve(RawMessage call) {
        return calls.answer(call, this::resolve);
    }

    private Object resolve(Caller caller, Arguments said) throws InterruptedException {
        return said.has("contradiction") ? settled(caller, said) : listed(caller, said);
    }

    private Object listed(Caller caller, Arguments said) {
        for (String argument : List.of("keep", "accept", "reason", Arguments.KEY)) {
            if (said.has(argument)) {
                throw new ProblemException(
                        ErrorCode.MISSING_FIELD, "contradiction", "Give the id of the contradiction to settle.");
            }
        }
        ContradictionFilter open =
                ContradictionFilter.parse(said.scopes(), said.text("subject"), said.text("predicate"), "open");
        return contradictions.page(caller.reader(), open, NOW, said.page());
    }

    private Object settled(Caller caller, Arguments said) throws InterruptedException {
        @Nullable IdempotencyKey key = said.key("resolve");
        return undo.told(once.receipt(caller, key, () -> receipt(caller, said, key)));
    }

    private Receipt receipt(Caller caller, Arguments said, @Nullable IdempotencyKey key) throws InterruptedException {
        String id = Texts.name(said.needText("contradiction"), "contradiction");
        Op.Why why = Op.Why.because(said.reason());
        if (said.flag("accept") == said.has("keep")) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD, "keep", "Give either keep, with the right value, or accept: true.");
        }
        KnownContradiction found = Renamed.fields(
                        Map.of("id", "contradiction"), () -> contradictions.one(caller.reader(), id, NOW))
                .contradiction();
        if (found.knownTo() != null) {
            throw new ProblemException(
                    ErrorCode.CONTRADICTION_GONE,
                    "contradiction",
                    "This contradiction ended at " + found.knownTo() + ". List the open ones again.");
        }
        Decided decided = new Decided();
        if (said.flag("accept")) {
            decided.add(new Op.Accept(id, why), "contradiction");
        } else {
            KnownContradiction.Side kept = Sides.kept(found, said.need("keep"));
            found.values().stream()
                    .filter(side -> !side.equals(kept))
                    .flatMap(side -> side.claims().stream())
                    .forEach(claim -> decided.add(new Op.SetAside(claim, why), "contradiction"));
        }
        Change change = Change.Transaction.of(found.scope(), null, why.reason(), decided.ops());
        return decided.named(() -> commits.commit(new Submission(caller, change, key)));
    }
}
