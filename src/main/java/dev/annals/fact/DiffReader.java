package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.AsOfQuery;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ProblemException;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.neo4j.driver.TransactionContext;

/** Compares two instants on one of the axes, in pages of whole lines of facts. */
@Singleton
public class DiffReader {

    /** The basis fixes the answer, so counts of lines and of contradictions mark where a page ended. */
    private static final Place START = Place.of(0, 0);

    private final Graph graph;
    private final Retention retention;
    private final Clock clock;

    DiffReader(Graph graph, Retention retention, Clock clock) {
        this.graph = graph;
        this.retention = retention;
        this.clock = clock;
    }

    /** @throws ProblemException invalid-parameter, invalid-cursor */
    public Diff diff(Reader reader, FactFilter filter, DiffQuery compared, AsOfQuery asked, PageQuery wanted) {
        return diff(reader, compared.question(filter, asked, clock), compared.asOf(asked, clock), wanted);
    }

    Diff diff(Reader reader, DiffQuestion question, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "diff", reader, question);
        return graph.read(tx -> diff(tx, reader, question, asOf, paging));
    }

    private Diff diff(TransactionContext tx, Reader reader, DiffQuestion question, AsOf asOf, Paging paging) {
        Names names = Names.read(tx, reader, paging, asOf, question.filter().subject());
        Basis basis = names.basis();
        DiffRows rows = new DiffRows(tx, reader, question, names);
        Page<DiffRows.Row> page =
                paging.page(rows.read(paging.after(START), paging.rowsToRead()), basis, DiffRows.Row::place);
        MadeClaims made = rows.madeClaims(page.rows());
        return new Diff(
                basis,
                question.axis(),
                question.from(),
                question.to(basis),
                page.rows().stream()
                        .flatMap(row -> FactChanges.of(row.facts(), question, retention.from(basis), made))
                        .toList(),
                question.isKnown() ? ContradictionChanges.of(page.rows(), basis.knownAt()) : null,
                page.next());
    }
}
