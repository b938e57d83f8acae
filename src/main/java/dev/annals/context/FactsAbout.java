package dev.annals.context;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import dev.annals.recall.Digests;
import dev.annals.recall.KnownOf;
import jakarta.inject.Singleton;
import java.util.List;

/** Gathers what is believed about the subject. */
@Singleton
class FactsAbout {

    private final KnownOf known;
    private final Digests digests;

    FactsAbout(KnownOf known, Digests digests) {
        this.known = known;
        this.digests = digests;
    }

    /**
     * As subject and as object. If the facts do not fit, the subject's digest stands in for those it cites.
     *
     * @param subject the ids of the entities meant; empty: none
     * @param room in tokens
     */
    Gathered read(Reader reader, ContextQuestion question, Basis basis, List<String> subject, int room) {
        if (subject.isEmpty()) {
            return new Gathered(List.of(), 0);
        }
        KnownOf.Some some = known.facts(reader, basis, question.scopes(), subject, question.mostLines());
        List<Fact> news = some.facts().stream().filter(question.heard()::isNews).toList();
        List<Digests.Digest> digestsOfSubject =
                digests
                        .ofFacts(
                                reader,
                                basis,
                                question.scopes(),
                                news.stream().map(Fact::id).toList())
                        .stream()
                        .filter(digest -> subject.stream().anyMatch(digest::isOfEntity))
                        .toList();
        List<Item> items = news.stream()
                .map(fact -> new Item(Item.Section.ABOUT, fact.id(), List.of(Lines.of(fact))))
                .toList();
        return new Gathered(Shortening.ofFacts(items, digestsOfSubject, room), some.more());
    }
}
