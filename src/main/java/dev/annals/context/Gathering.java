package dev.annals.context;

import dev.annals.access.Reader;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Basis;
import dev.annals.asof.CommitInstant;
import dev.annals.entity.Participant;
import dev.annals.fact.Diff;
import dev.annals.fact.Fact;
import dev.annals.fact.FactFilter;
import dev.annals.fact.Facts;
import dev.annals.fact.RecentChanges;
import dev.annals.graph.Graph;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.recall.Digests;
import dev.annals.recall.Pinned;
import dev.annals.recall.Recall;
import dev.annals.recall.Search;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the items that may go into a context, the most valuable first, all as of one basis. */
@Singleton
class Gathering {

    private static final int HITS = 50;
    private static final int COMMITS = 500;

    /** In tokens: no change is shorter. */
    private static final int LEAST_LINE = 8;

    /** Hits with a lower score have nothing to do with the query. */
    private static final double FIT = 0.15;

    private static final Comparator<Fact> VALUE = Comparator.comparingDouble(Fact::confidence)
            .thenComparing(Fact::believedSince)
            .reversed()
            .thenComparing(Fact::id);

    private final Graph graph;
    private final Facts facts;
    private final Recall recall;
    private final Pinned pinned;
    private final Digests digests;
    private final RecentChanges changes;

    Gathering(Graph graph, Facts facts, Recall recall, Pinned pinned, Digests digests, RecentChanges changes) {
        this.graph = graph;
        this.facts = facts;
        this.recall = recall;
        this.pinned = pinned;
        this.digests = digests;
        this.changes = changes;
    }

    /** @param more how many further changes there are that cannot fit whatever else is left out */
    record Changed(List<Item> items, int more) {}

    /** Included in every context: facts first, then episodes. */
    List<Item> pinned(Reader reader, ContextQuestion question, Basis basis) {
        if (!question.pinned()) {
            return List.of();
        }
        Stream<Item> told = pinned.facts(reader, basis, question.scopes()).stream()
                .filter(question.heard()::isNews)
                .map(fact -> new Item(Item.Section.PINNED, fact.id(), List.of(Lines.of(fact))));
        Stream<Item> said = pinned.episodes(reader, basis, question.scopes()).stream()
                .filter(question.heard()::isNews)
                .map(episode -> new Item(Item.Section.PINNED, episode.id(), Lines.of(episode), true));
        return Stream.concat(told, said).toList();
    }

    /**
     * What is believed about the subject, as subject and as object, and not archived. If that does not fit, its digest
     * stands in.
     *
     * @param room in tokens
     */
    List<Item> about(Reader reader, ContextQuestion question, Basis basis, int room) {
        @Nullable String about = question.about();
        if (about == null) {
            return List.of();
        }
        List<Fact> subject = facts(reader, new FactFilter(question.scopes(), about, null, null, null), basis);
        List<Fact> object = facts(reader, new FactFilter(question.scopes(), null, null, about, null), basis);
        List<Item> items = Stream.concat(subject.stream(), object.stream())
                .distinct()
                .filter(question.heard()::isNews)
                .sorted(VALUE)
                .map(fact -> new Item(Item.Section.ABOUT, fact.id(), List.of(Lines.of(fact))))
                .toList();
        Optional<String> entity = Stream.concat(
                        subject.stream().map(Fact::subject), object.stream().map(Fact::object))
                .flatMap(Stream::ofNullable)
                .map(Participant::id)
                .findFirst();
        return entity.map(id -> Shortening.ofFacts(items, digests(reader, question, basis, items, id), room))
                .orElse(items);
    }

    private List<Digests.Digest> digests(
            Reader reader, ContextQuestion question, Basis basis, List<Item> items, String entity) {
        return digests.ofFacts(reader, basis, question.scopes(), ids(items)).stream()
                .filter(digest -> digest.isOfEntity(entity))
                .toList();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private List<Fact> facts(Reader reader, FactFilter filter, Basis basis) {
        return facts.page(reader, filter, instants(basis), PageQuery.most()).facts().stream()
                .filter(fact -> fact.archived() == null)
                .toList();
    }

    private static AsOfQuery instants(Basis basis) {
        return new AsOfQuery(basis.validAt().text(), basis.knownAt().toString(), null);
    }

    /** The digests of the sessions. */
    List<Item> ofSessions(Reader reader, ContextQuestion question, Basis basis) {
        return digests.ofSessions(reader, basis, question.scopes(), question.sessions()).stream()
                .map(digest -> Shortening.item(Item.Section.SESSIONS, digest))
                .toList();
    }

    List<Item> forQuery(Reader reader, ContextQuestion question, Basis basis) {
        if (question.query() == null) {
            return List.of();
        }
        List<Search.Hit> hits = recall
                .best(reader, question.query(), basis, question.scopes(), FIT, hits(question), question.ofPresent())
                .stream()
                .filter(question.heard()::isNews)
                .toList();
        Map<String, Search.FoundEpisode> turns = hits.stream()
                .map(Search.Hit::episode)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Search.FoundEpisode::id, Function.identity()));
        return Shortening.ofTurns(
                hits.stream().map(Gathering::item).toList(),
                turns,
                digests.ofEpisodes(reader, basis, question.scopes(), turns.keySet()));
    }

    /** More hits are read to make up for those already heard. */
    private static int hits(ContextQuestion question) {
        return HITS + Math.min(HITS, question.heard().ids().size());
    }

    private static Item item(Search.Hit hit) {
        if (hit.fact() != null) {
            Fact fact = hit.fact().fact();
            return new Item(Item.Section.QUERY, fact.id(), List.of(Lines.of(fact)));
        }
        Search.FoundEpisode episode = Objects.requireNonNull(hit.episode());
        return new Item(Item.Section.QUERY, episode.id(), Lines.of(episode), true);
    }

    /** Changes of the most recent commits, the latest first. */
    Changed changed(Reader reader, ContextQuestion question, Basis basis) {
        @Nullable Integer since = question.since();
        if (since == null || since >= basis.commit()) {
            return new Changed(List.of(), 0);
        }
        RecentChanges.Latest latest = changes.read(
                reader,
                question.scopes(),
                knownAt(reader, Math.max(since, basis.commit() - COMMITS)),
                basis.knownAt(),
                question.budgetTokens() / LEAST_LINE + question.heard().ids().size());
        return new Changed(
                latest.changes().stream()
                        .filter(change -> change.fact().archived() == null)
                        .filter(change -> isNews(question.heard(), change))
                        .map(Gathering::item)
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
