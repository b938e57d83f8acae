package dev.annals.mcp;

import dev.annals.asof.AsOfQuery;
import dev.annals.asof.ValidAt;
import dev.annals.context.Context;
import dev.annals.context.Contexts;
import dev.annals.fact.Diff;
import dev.annals.fact.DiffQuery;
import dev.annals.fact.DiffReader;
import dev.annals.fact.FactPage;
import dev.annals.fact.Facts;
import dev.annals.recall.Recall;
import dev.annals.recall.Search;
import io.quarkiverse.mcp.server.RawMessage;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;

/** The read-only tools. */
@Singleton
class Asking {

    private final Calls calls;
    private final Recall recall;
    private final Contexts contexts;
    private final Facts facts;
    private final DiffReader diffs;

    Asking(Calls calls, Recall recall, Contexts contexts, Facts facts, DiffReader diffs) {
        this.calls = calls;
        this.recall = recall;
        this.contexts = contexts;
        this.facts = facts;
        this.diffs = diffs;
    }

    @Tool(
            name = "recall",
            title = "Recall",
            description = """
                    Searches the memory by meaning and by words. Use it before you answer anything that may have been \
                    told before, and whenever you do not know the exact name of a person, thing or predicate.
                    Finds facts, as of validAt and knownAt, and passages of what was said. Comes back as {basis, hits, \
                    waiting, rendered}. hits are best first, each with its kind (fact, episode or digest), a score \
                    from 0 to 1, why it was found, and the fact (statement, validFrom, validTo, id) or the passage \
                    (speaker, session, referenceTime). If a fact is stale, it was last confirmed long ago, at \
                    confirmedAt: say so. If there is no hit, nothing is known: say so. `rendered` has the same content \
                    as text, marked so that it is not learned again if it returns in a conversation.
                    After `remember`, a fact may take a second before it can be found by meaning. To wait for it, pass \
                    commit.seq of that answer as minCommit.""",
            annotations =
                    @Tool.Annotations(
                            title = "Recall",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Search.Answer.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse recall(RawMessage call) {
        return calls.answer(call, (caller, asked) -> recall.search(caller.reader(), asked.object()));
    }

    @Tool(
            name = "context",
            title = "Context",
            description = """
                    Gives one block of text, ready for a prompt: what is known about a person or thing (about), what a \
                    task needs (query), and what has changed since you last looked (since, a commit number). Each item \
                    has its dates, and as many items are included as fit budgetTokens. Use it at the beginning of a \
                    session or task instead of asking many questions. Give at least one of about, query and since.
                    Comes back as {basis, text, tokens, cut, waiting}. cut says how much did not fit; ask with a larger \
                    budget, or use recall for the rest. waiting counts what the query cannot find yet; ask again in a \
                    second. Keep basis.commit for the next time. If it fails with unknown-entity, about has \
                    another name: find it with recall, or ask with query alone.""",
            annotations =
                    @Tool.Annotations(
                            title = "Context",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Context.Block.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse context(RawMessage call) {
        return calls.answer(call, (caller, asked) -> contexts.context(caller.reader(), asked.object()));
    }

    @Tool(
            name = "what_was_true",
            title = "What was true",
            description = """
                    Tells exactly which facts held at one instant, as they were believed at another. Use it when you \
                    know whom or what the question is about. For example, "Where did Alice work in May 2021?" is \
                    subject Alice, predicate works_at, validAt 2021-05. With knownAt, it answers what was believed at \
                    that time, before later corrections.
                    Leave out validAt for now, and knownAt for the latest knowledge. Comes back as {basis, facts, \
                    next}. Each fact has its id, statement, validFrom and validTo (null means open), knownFrom, \
                    disputed, stale (last confirmed long ago, at confirmedAt), and the claims that support it. An \
                    empty list means that nothing is known about it at that time, or that the name is different: try \
                    recall.""",
            annotations =
                    @Tool.Annotations(
                            title = "What was true",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = FactPage.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse whatWasTrue(RawMessage call) {
        return calls.answer(
                call, (caller, asked) -> facts.page(caller.reader(), asked.filter(), asked.asOf(), asked.page()));
    }

    @Tool(
            name = "timeline",
            title = "Timeline",
            description = """
                    Tells how something changed over time: all facts about a subject, or those with one predicate, \
                    ordered by the date from which they hold. Use it for "Where has Alice worked?", "Since when?" and \
                    "What came before?".
                    With knownAt "any", it gives every belief ever held, including those corrected since, in the order \
                    they were learned, each with knownFrom and knownTo. Use that to see what was believed wrongly, and \
                    when that was noticed. Comes back as {basis, facts, next}, like what_was_true.""",
            annotations =
                    @Tool.Annotations(
                            title = "Timeline",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = FactPage.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse timeline(RawMessage call) {
        return calls.answer(call, (caller, asked) -> {
            asked.need("subject");
            AsOfQuery everything = new AsOfQuery(ValidAt.ANY, asked.text("knownAt"), null);
            return facts.page(caller.reader(), asked.filter(), everything, asked.page());
        });
    }

    @Tool(
            name = "what_changed",
            title = "What changed",
            description = """
                    Compares two instants. On the axis known (the default), it tells what Annals learned, corrected or \
                    dropped between from and to, for example since your last session. On the axis valid, it tells what \
                    changed in the world between two days, as believed at knownAt.
                    Comes back as {basis, axis, from, to, changes, contradictions, next}. Each change is opened, \
                    closed or redated, with the fact before and after, the commit (when, by whom, why) and its cause.""",
            annotations =
                    @Tool.Annotations(
                            title = "What changed",
                            readOnlyHint = true,
                            destructiveHint = false,
                            idempotentHint = true,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Diff.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse whatChanged(RawMessage call) {
        return calls.answer(call, (caller, asked) -> {
            DiffQuery compared = new DiffQuery(asked.text("from"), asked.text("to"), asked.text("axis"));
            return diffs.diff(caller.reader(), asked.filter(), compared, asked.asOf(), asked.page());
        });
    }
}
