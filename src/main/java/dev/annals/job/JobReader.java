package dev.annals.job;

import dev.annals.access.Reader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads jobs, what each found and what it did. */
@Singleton
class JobReader {

    private static final Statement ONE = Statement.named("job/one");
    private static final Statement PAGE = Statement.named("job/page");
    private static final Statement ITEMS = Statement.named("job/items");

    /** Sorts after all ids. */
    private static final Place NEWEST = Place.of("~");

    private static final Place FIRST = Place.of(0);

    private final JobKinds kinds;
    private final Graph graph;
    private final Clock clock;

    JobReader(JobKinds kinds, Graph graph, Clock clock) {
        this.kinds = kinds;
        this.graph = graph;
        this.clock = clock;
    }

    /** @throws ProblemException not-found */
    Job one(Reader reader, String id) {
        return graph.read(tx -> one(tx, reader, id, clock.instant()));
    }

    /** @throws ProblemException not-found */
    static Job one(TransactionContext tx, Reader reader, String id, Instant now) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("now", GraphTime.write(now));
        parameters.put("id", id);
        return ONE.run(tx, parameters).stream().findFirst().map(Job::of).orElseThrow(JobRow::notFound);
    }

    /** @throws ProblemException invalid-parameter */
    JobPage page(Reader reader, JobQuery filter, PageQuery wanted) {
        filter.check(kinds.words());
        Paging paging = wanted.of("jobs", reader, filter);
        Map<String, Object> parameters = reader.parameters();
        parameters.put("kind", filter.kind());
        parameters.put("state", filter.state());
        parameters.put("now", GraphTime.write(clock.instant()));
        parameters.put("before", paging.after(NEWEST).text(0));
        parameters.put("limit", paging.rowsToRead());
        List<Job> found =
                graph.read(tx -> PAGE.run(tx, parameters)).stream().map(Job::of).toList();
        Page<Job> page = paging.page(found, job -> Place.of(job.id()));
        return new JobPage(page.rows(), page.next());
    }

    /** @throws ProblemException not-found */
    JobItemPage items(Reader reader, String job, PageQuery wanted) {
        Paging paging = wanted.of("items", reader, job);
        Map<String, Object> parameters = reader.parameters();
        parameters.put("job", job);
        parameters.put("after", paging.after(FIRST).number(0));
        parameters.put("limit", paging.rowsToRead());
        List<Record> found = graph.read(tx -> {
            one(tx, reader, job, clock.instant());
            return ITEMS.run(tx, parameters);
        });
        Page<Record> page = paging.page(
                found, row -> Place.of(row.get("item").get("ordinal").asLong()));
        return new JobItemPage(
                page.rows().stream().map(row -> JobItem.of(row.get("item"))).toList(), page.next());
    }
}
