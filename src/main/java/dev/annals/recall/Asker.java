package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.predicate.Vocabularies;
import dev.annals.recall.ask.KnownThen;
import dev.annals.recall.ask.Mention;
import dev.annals.recall.ask.Mentions;
import dev.annals.recall.ask.Outcome;
import dev.annals.recall.ask.QuestionReader;
import dev.annals.recall.ask.Spans;
import dev.annals.retention.Retention;
import dev.annals.time.Instants;
import dev.annals.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Answers questions in plain language from facts. If the answer is not known, it says so and gives the nearest hits.
 */
@Singleton
class Asker {

    private static final int NEAREST = 5;

    private final Graph graph;
    private final Vocabularies vocabularies;
    private final Recall recall;
    private final Retention retention;

    Asker(Graph graph, Vocabularies vocabularies, Recall recall, Retention retention) {
        this.graph = graph;
        this.vocabularies = vocabularies;
        this.recall = recall;
        this.retention = retention;
    }

    private record Read(Basis basis, Outcome outcome, Map<String, Search.FoundFact> facts) {}

    Ask.Answer ask(Reader reader, AskQuestion asked) {
        KnownThen then = KnownThen.of(asked.question(), asked.at());
        AsOf asOf = new AsOf(asked.asOf().validAt(), knownAt(asked.asOf().knownAt(), then.knownAt()));
        Vocabulary vocabulary = vocabularies.of(reader.tenant());
        Read read = graph.read(tx -> read(tx, reader, asked, then, asOf, vocabulary));
        Outcome outcome = read.outcome();
        boolean ofPresent = asOf.knownAt() == null;
        Search.@Nullable Answer found = outcome instanceof Outcome.Unknown
                ? recall.best(reader, asked.question(), read.basis(), asked.scopes(), 0, NEAREST, ofPresent)
                : null;
        List<Search.Hit> nearest = found == null ? List.of() : found.hits();
        if (ofPresent) {
            recall.used(
                    reader,
                    Stream.concat(
                                    read.facts().keySet().stream(),
                                    nearest.stream().flatMap(Search.Hit::text))
                            .toList());
        }
        return new Ask.Answer(
                read.basis(),
                outcome.reading(),
                outcome instanceof Outcome.Known known ? replies(known, read.facts()) : List.of(),
                outcome.why(),
                nearest,
                found == null ? null : found.waiting());
    }

    private Read read(
            TransactionContext tx, Reader reader, AskQuestion asked, KnownThen then, AsOf asOf, Vocabulary vocabulary) {
        String question = then.question();
        @Nullable Instant knownAt = then.knownAt();
        // a question about what was believed in May is about May, unless the caller says otherwise
        Instant at = knownAt == null || asked.isDated() ? asked.at() : knownAt;
        List<Mention> spans = Spans.of(question);
        Names names = Names.read(
                        tx,
                        reader,
                        asOf,
                        spans.stream().map(Mention::text).distinct().toList())
                .within(reader.scopes().narrowedTo(asked.scopes()));
        List<List<Mention>> readings = Mentions.readings(
                question,
                spans.stream()
                        .map(span -> span.meaning(Objects.requireNonNull(names.ids(span.text()))))
                        .filter(mention -> !mention.ids().isEmpty())
                        .toList());
        Basis basis = names.basis();
        HeldFacts facts = new HeldFacts(tx, reader, asked.scopes(), retention.from(basis));
        QuestionReader questions = new QuestionReader(at, asked.isDated() || knownAt != null);
        Outcome outcome = new Answering(question, questions, facts, vocabulary::term, at).of(spans, readings);
        return new Read(
                basis,
                outcome,
                outcome instanceof Outcome.Known known ? facts.found(known.first(), known.at()) : Map.of());
    }

    private static @Nullable Instant knownAt(@Nullable Instant asked, @Nullable Instant said) {
        return asked == null || said == null ? (asked == null ? said : asked) : Instants.earlier(asked, said);
    }

    private static List<Ask.Reply> replies(Outcome.Known known, Map<String, Search.FoundFact> facts) {
        return known.replies().stream()
                .map(reply -> reply(
                        reply.text(),
                        Objects.requireNonNull(facts.get(reply.facts().getFirst()))))
                .toList();
    }

    private static Ask.Reply reply(String text, Search.FoundFact found) {
        return new Ask.Reply(
                text,
                found,
                found.fact().validFrom(),
                found.fact().validTo(),
                found.fact().confidence(),
                found.fact().disputed() ? true : null,
                found.fact().stale() ? true : null);
    }
}
