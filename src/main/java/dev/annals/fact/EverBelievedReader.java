package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.entity.Names;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was ever believed of a subject, at any known time. */
@Singleton
class EverBelievedReader {

    private static final Statement EVER_BELIEVED = Statement.named("fact/ever-believed");
    private static final FactOrder ORDER = FactOrder.KNOWN_TIME;

    private final Graph graph;
    private final Retention retention;

    EverBelievedReader(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /** @throws ProblemException invalid-parameter, if no subject is given */
    FactPage page(Reader reader, FactFilter filter, ValidAt valid, PageQuery wanted) {
        if (filter.subject() == null) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    "subject",
                    "knownAt=any lists every belief ever held about one subject: name the subject.");
        }
        AsOf asOf = new AsOf(valid, null);
        Paging paging = wanted.of(asOf, "ever believed", reader, filter);
        Place after = paging.after(ORDER.start());
        return graph.read(tx -> {
            Names names = Names.read(tx, reader, paging, asOf, filter.subject(), filter.object());
            Instant knownAt = names.basis().knownAt();
            @Nullable Instant validAt = names.basis().validAt().instant();
            Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
            parameters.put("subjects", names.ownIds(filter.subject()));
            parameters.put("objects", names.ownIds(filter.object()));
            parameters.put("predicate", filter.predicate());
            parameters.put("valueHashes", filter.valueHashes());
            parameters.put("knownAt", GraphTime.write(knownAt));
            parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
            ORDER.putAfter(parameters, after);
            parameters.put("limit", paging.rowsToRead());
            List<Fact> beliefs = FactRows.read(EVER_BELIEVED.run(tx, parameters), retention.from(names.basis()));
            return FactPage.of(paging, names.basis(), beliefs, ORDER);
        });
    }
}
