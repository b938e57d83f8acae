package dev.annals.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.access.Caller;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.episode.Withdrawing;
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

/** The tool that takes back claims, episodes and decisions. */
@Singleton
public class Forgetting {

    /** The scope decisions are recorded in; they affect the claims in whatever scope those are. */
    private static final String MAIN = "main";

    private final Calls calls;
    private final WrongFacts wrongFacts;
    private final Withdrawing withdrawing;
    private final Commits commits;
    private final Once once;
    private final Undo undo;
    private final ObjectMapper mapper;

    Forgetting(
            Calls calls,
            WrongFacts wrongFacts,
            Withdrawing withdrawing,
            Commits commits,
            Once once,
            Undo undo,
            ObjectMapper mapper) {
        this.calls = calls;
        this.wrongFacts = wrongFacts;
        this.withdrawing = withdrawing;
        this.commits = commits;
        this.once = once;
        this.undo = undo;
        this.mapper = mapper;
    }

    @Tool(
            name = "forget",
            title = "Forget",
            description = """
                    Takes something back without replacing it. What it had displaced is believed again. Give one of \
                    these: `fact` (the id of a fact; the claims that support it are taken back), `claims` (their ids), \
                    `episode` (the id of what was said, as in the answer of remember; everything it claimed is taken \
                    back, and searches no longer find it), or `undo` (the ids of decisions, to take back a forget, \
                    correct or resolve; together with `claims` if the undo of an answer says so).
                    Nothing is erased: you can still ask about the past with knownAt. To replace a wrong fact with a \
                    right one, use `correct`. When something has ended in the world, use `remember` with the op end.
                    Comes back as {commit, claims, facts: {opened, closed}, decisions, contradictions, warnings, \
                    undo}, or for an episode as {id, status, why, withdrawnIn, undo}. undo is the call that takes it \
                    back.""",
            annotations =
                    @Tool.Annotations(
                            title = "Forget",
                            readOnlyHint = false,
                            destructiveHint = true,
                            idempotentHint = false,
                            openWorldHint = false),
            inputSchema = @Tool.InputSchema(generator = Schemas.class),
            outputSchema = @Tool.OutputSchema(from = Forgetting.class, generator = Schemas.class))
    @RunOnVirtualThread
    ToolResponse forget(RawMessage call) {
        return calls.answer(call, this::forget);
    }

    private Object forget(Caller caller, Arguments said) throws InterruptedException {
        long ways = List.of("fact", "episode", "claims", "undo").stream()
                .filter(said::has)
                .count();
        if (ways != 1 && !(ways == 2 && said.has("claims") && said.has("undo"))) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    "fact",
                    "Give one of fact, claims, episode and undo; only claims and undo go together.");
        }
        return said.has("episode") ? withdrawn(caller, said) : decided(caller, said);
    }

    private ObjectNode withdrawn(Caller caller, Arguments said) throws InterruptedException {
        String id = Texts.name(said.needText("episode"), "episode");
        ObjectNode told = Renamed.fields(
                Map.of("id", "episode"),
                () -> mapper.valueToTree(withdrawing.withdraw(caller, id, said.reason(), said.key("forget"))));
        told.putObject("undo").put("tool", "remember").put("how", "Remember the same text again.");
        return told;
    }

    private ObjectNode decided(Caller caller, Arguments said) throws InterruptedException {
        @Nullable IdempotencyKey key = said.key("forget");
        return undo.told(once.receipt(caller, key, () -> receipt(caller, said, key)));
    }

    private Receipt receipt(Caller caller, Arguments said, @Nullable IdempotencyKey key) throws InterruptedException {
        Op.Why why = Op.Why.because(said.reason());
        Disbelief how = Disbelief.of(said, Disbelief.RETRACT);
        Decided decided = new Decided();
        for (String decision : said.texts("undo")) {
            decided.add(new Op.Revert(Texts.name(decision, "undo"), why), "undo");
        }
        for (String claim : said.texts("claims")) {
            decided.add(how.of(Texts.name(claim, "claims"), why), "claims");
        }
        if (said.has("fact")) {
            wrongFacts
                    .one(caller.reader(), said.needText("fact"))
                    .claims()
                    .forEach(claim -> decided.add(how.of(claim, why), "fact"));
        }
        Change change = Change.Transaction.of(MAIN, null, why.reason(), decided.ops());
        return decided.named(() -> commits.commit(new Submission(caller, change, key)));
    }
}
