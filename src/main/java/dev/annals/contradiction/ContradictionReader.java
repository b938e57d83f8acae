package dev.annals.contradiction;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/** Reads contradictions, as of any known time. */
@Singleton
public class ContradictionReader {

    private static final Statement PAGE = Statement.named("contradiction/page");
    private static final Statement BY_SUBJECT = Statement.named("contradiction/page-by-subject");
    private static final Statement OF_IDS = Statement.named("contradiction/of-ids");
    private static final Place START = Place.of(Instants.MIN, "");

    private final Graph graph;

    ContradictionReader(Graph graph) {
        this.graph = graph;
    }

    /** One contradiction and the basis of the answer. */
    public record ContradictionAnswer(Basis basis, KnownContradiction contradiction) {}

    public ContradictionPage page(Reader reader, ContradictionFilter filter, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "contradictions", reader, filter);
        Place after = paging.after(START);
        return graph.read(tx -> {
            Names names = Names.read(tx, reader, paging, asOf, filter.subject());
            Basis basis = names.basis();
            Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
            parameters.put("knownAt", GraphTime.write(basis.knownAt()));
            parameters.put("afterKnown", GraphTime.write(after.instant(0)));
            parameters.put("after", after.text(1));
            parameters.put("subjects", names.ids(filter.subject()));
            parameters.put("predicate", filter.predicate());
            parameters.put("accepted", filter.accepted());
            parameters.put("limit", paging.rowsToRead());
            List<KnownContradiction> found = (filter.subject() == null ? PAGE : BY_SUBJECT)
                    .run(tx, parameters).stream()
                            .map(row -> ContradictionRows.read(row, basis.knownAt()))
                            .toList();
            Page<KnownContradiction> page = paging.page(found, basis, one -> Place.of(one.knownFrom(), one.id()));
            return new ContradictionPage(basis, page.rows(), page.next());
        });
    }

    /** @throws ProblemException not-found */
    public ContradictionAnswer one(Reader reader, String id, AsOf asOf) {
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, asOf);
            return ofIds(tx, reader, List.of(id), basis.knownAt()).stream()
                    .findFirst()
                    .map(found -> new ContradictionAnswer(basis, found))
                    .orElseThrow(() -> new ProblemException(
                            ErrorCode.NOT_FOUND,
                            "id",
                            "No contradiction with this id was known to the tenant at that instant."));
        });
    }

    /** The contradictions with these ids that were known by then and are visible to the reader. */
    public static List<KnownContradiction> ofIds(
            TransactionContext tx, Reader reader, List<String> ids, Instant knownAt) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("ids", ids);
        parameters.put("knownAt", GraphTime.write(knownAt));
        return OF_IDS.run(tx, parameters).stream()
                .map(row -> ContradictionRows.read(row, knownAt))
                .toList();
    }
}
