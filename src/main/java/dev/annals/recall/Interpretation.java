package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
import dev.annals.index.ModelInUse;
import dev.annals.problem.ProblemException;
import dev.annals.retention.Retention;
import dev.annals.time.Interval;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * How a question is understood: which entities it names, and as of when it asks.
 *
 * @param basis as of which everything is read
 * @param reading the time that the query itself names
 * @param waiting what no search can find yet
 */
record Interpretation(Basis basis, Search.@Nullable Reading reading, Asked asked, Search.Waiting waiting) {

    /** The interval that the query itself names; null if it names none. */
    @Nullable
    Interval during() {
        return reading == null ? null : SaidTime.interval(reading);
    }

    /** @throws ProblemException unknown-entity, if the entity to be near is unknown */
    static Interpretation read(
            TransactionContext tx,
            Reader reader,
            SearchQuestion question,
            SaidTime said,
            NamedEntities named,
            ModelInUse.Use use,
            Retention retention) {
        Scopes scopes = reader.scopes().narrowedTo(question.scopes());
        Names names = Names.read(tx, reader, question.asOf(), named.names()).within(scopes);
        Basis basis = names.basis();
        HeldFacts held = new HeldFacts(tx, reader, question.scopes(), retention.from(basis));
        Search.@Nullable Reading reading = said.read(names, held).orElse(null);
        Asked asked = new Asked(
                reader.tenant(),
                scopes.parameter(),
                question.predicates(),
                question.entityTypes(),
                question.query(),
                SaidTime.valid(question, reading),
                basis.knownAt(),
                named.named(names),
                named.near(names),
                question.include().contains(SearchQuestion.ARCHIVED),
                question.depth());
        return new Interpretation(
                basis, reading, asked, Awaiting.read(tx, reader, question, use.without(), basis.knownAt()));
    }
}
