package dev.annals.context;

import dev.annals.access.Reader;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Basis;
import dev.annals.entity.Participant;
import dev.annals.fact.Fact;
import dev.annals.fact.FactFilter;
import dev.annals.fact.Facts;
import dev.annals.page.PageQuery;
import dev.annals.recall.Digests;
import dev.annals.recall.Pinned;
import dev.annals.recall.Recall;
import dev.annals.recall.Search;
import jakarta.inject.Singleton;
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

    /** Hits with a lower score have nothing to do with the query. */
    private static final double FIT = 0.15;

    private static final Comparator<Fact> VALUE = Comparator.comparingDouble(Fact::confidence)
            .thenComparing(Fact::believedSince)
            .reversed()
            .thenComparing(Fact::id);

    private final Facts facts;
    private final Recall recall;
    private final Pinned pinned;
    private final Digests digests;

    Gathering(Facts facts, Recall recall, Pinned pinned, Digests digests) {
        this.facts = facts;
        this.recall = recall;
        this.pinned = pinned;
        this.digests = digests;
    }

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
}
