package dev.annals.context;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import dev.annals.recall.Digests;
import dev.annals.recall.Pinned;
import dev.annals.recall.Recall;
import dev.annals.recall.Search;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Recall recall;
    private final Pinned pinned;
    private final Digests digests;

    Gathering(Recall recall, Pinned pinned, Digests digests) {
        this.recall = recall;
        this.pinned = pinned;
        this.digests = digests;
    }

    /** @param waiting what no search can find yet; null if nothing was searched for */
    record Found(List<Item> items, Search.@Nullable Waiting waiting) {}

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

    /** The digests of the sessions. */
    List<Item> ofSessions(Reader reader, ContextQuestion question, Basis basis) {
        return digests.ofSessions(reader, basis, question.scopes(), question.sessions()).stream()
                .map(digest -> Shortening.item(Item.Section.SESSIONS, digest))
                .toList();
    }

    Found forQuery(Reader reader, ContextQuestion question, Basis basis) {
        if (question.query() == null) {
            return new Found(List.of(), null);
        }
        Search.Answer answer = recall.best(
                reader, question.query(), basis, question.scopes(), FIT, hits(question), question.ofPresent());
        List<Search.Hit> hits =
                answer.hits().stream().filter(question.heard()::isNews).toList();
        Map<String, Search.FoundEpisode> turns = hits.stream()
                .map(Search.Hit::episode)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Search.FoundEpisode::id, Function.identity()));
        List<Item> items = Shortening.ofTurns(
                hits.stream().map(Gathering::item).toList(),
                turns,
                digests.ofEpisodes(reader, basis, question.scopes(), turns.keySet()));
        return new Found(items, answer.waiting());
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
