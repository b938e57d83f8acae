package dev.annals.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.recall.Recall;
import dev.annals.recall.Rendering;
import dev.annals.recall.Search;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds contexts: what is known about a subject, what a query needs and what has changed, as far as it fits the
 * budget.
 */
@Singleton
public class Contexts {

    /** Tokens for the marks, the seal and the line on what was cut. */
    private static final int AROUND = 60;

    private final Graph graph;
    private final Gathering gathering;
    private final FactsAbout factsAbout;
    private final ChangedFacts changedFacts;
    private final Recall recall;
    private final Rendering rendering;
    private final Clock clock;

    Contexts(
            Graph graph,
            Gathering gathering,
            FactsAbout factsAbout,
            ChangedFacts changedFacts,
            Recall recall,
            Rendering rendering,
            Clock clock) {
        this.graph = graph;
        this.gathering = gathering;
        this.factsAbout = factsAbout;
        this.changedFacts = changedFacts;
        this.recall = recall;
        this.rendering = rendering;
        this.clock = clock;
    }

    /**
     * @param body of {@code POST /v1/context}
     * @throws ProblemException if the body is invalid
     */
    public Context.Block context(Reader reader, @Nullable JsonNode body) {
        return of(reader, ContextQuestion.read(body)).block();
    }

    /** @throws ProblemException invalid-value; unknown-entity, instead of an empty block about a name nobody has */
    public Telling of(Reader reader, ContextQuestion question) {
        AsOf asOf = AsOf.parse(question.validAt(), question.knownAt(), clock);
        if (asOf.validAt().instant() == null) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "validAt", "Give one instant, not any.");
        }
        Names names = names(reader, question, asOf);
        Basis basis = names.basis();
        List<String> subject = question.about() == null ? List.of() : names.need(question.about(), "about");
        Budget budget = new Budget(question.budgetTokens() - AROUND);
        Gathered about = factsAbout.read(reader, question, basis, subject, budget.forAbout());
        Gathering.Found found = gathering.forQuery(reader, question, basis);
        Gathered changed = changedFacts.read(reader, question, basis);
        Items items = new Items();
        items.add(gathering.pinned(reader, question, basis));
        items.add(about.items());
        items.add(gathering.ofSessions(reader, question, basis));
        items.add(found.items());
        items.remove(question.heard().ids()); // including digests
        items.addChanged(changed.items());
        Budget.Choice choice = budget.choose(items.all())
                .and(Item.Section.ABOUT, about.more())
                .and(Item.Section.CHANGED, changed.more());
        Telling telling = telling(reader, question, basis, choice, found.waiting());
        if (question.ofPresent()) {
            recall.used(
                    reader,
                    telling.told().stream().map(Telling.Told::id).distinct().toList());
        }
        return telling;
    }

    private Names names(Reader reader, ContextQuestion question, AsOf asOf) {
        List<String> wanted = question.about() == null ? List.of() : List.of(question.about());
        return graph.read(tx -> Names.read(tx, reader, asOf, wanted))
                .within(reader.scopes().narrowedTo(question.scopes()));
    }

    private Telling telling(
            Reader reader,
            ContextQuestion question,
            Basis basis,
            Budget.Choice choice,
            Search.@Nullable Waiting waiting) {
        List<Telling.Told> told = choice.told().stream().map(Telling.Told::of).toList();
        Context.Block block = new Context.Block(
                basis,
                question.json() ? null : rendering.of(reader.tenant(), choice.lines()),
                question.json() ? told.stream().map(Telling.Told::shown).toList() : null,
                choice.tokens() + (question.json() ? 0 : AROUND),
                Context.Cut.of(choice),
                waiting);
        return new Telling(block, told);
    }
}
