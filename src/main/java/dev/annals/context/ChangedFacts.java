package dev.annals.context;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.asof.CommitInstant;
import dev.annals.fact.Diff;
import dev.annals.fact.Fact;
import dev.annals.fact.RecentChanges;
import dev.annals.graph.Graph;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what has changed since a commit. */
@Singleton
class ChangedFacts {

    private final Graph graph;
    private final RecentChanges changes;

    ChangedFacts(Graph graph, RecentChanges changes) {
        this.graph = graph;
        this.changes = changes;
    }

    /** The latest first. */
    Gathered read(Reader reader, ContextQuestion question, Basis basis) {
        @Nullable Integer since = question.since();
        if (since == null || since >= basis.commit()) {
            return new Gathered(List.of(), 0);
        }
        RecentChanges.Latest latest =
                changes.read(reader, question.scopes(), knownAt(reader, since), basis.knownAt(), question.mostLines());
        return new Gathered(
                latest.changes().stream()
                        .filter(change -> change.fact().archived() == null)
                        .filter(change -> isNews(question.heard(), change))
                        .map(ChangedFacts::item)
                        .toList(),
                latest.more());
    }

    private Instant knownAt(Reader reader, long commit) {
        if (commit == 0) {
            return Instants.MIN;
        }
        return graph.read(tx -> CommitInstant.read(tx, reader, commit))
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.INVALID_VALUE, "since", "There is no commit " + commit + "."));
    }

    private static boolean isNews(AlreadyTold heard, RecentChanges.Change change) {
        return change.kind() == Diff.Kind.CLOSED
                ? heard.isNewsThatEnded(change.fact(), change.at())
                : heard.isNews(change.fact());
    }

    private static Item item(RecentChanges.Change change) {
        String what = switch (change.kind()) {
            case OPENED -> "New: ";
            case CLOSED -> "No longer believed: ";
            case REDATED -> "Dated anew: ";
        };
        Fact fact = change.fact();
        String noted = change.kind() == Diff.Kind.CLOSED ? fact.id() + AlreadyTold.ENDED : fact.id();
        return new Item(Item.Section.CHANGED, fact.id(), List.of(what + Lines.of(fact)), false, noted);
    }
}
