package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads what differs between two instants: first the facts, line by line, then the contradictions. */
final class DiffRows {

    private static final Statement KNOWN = Statement.named("fact/diff-known");
    private static final Statement VALID = Statement.named("fact/diff-valid");
    private static final Statement CONTRADICTIONS = Statement.named("fact/diff-contradictions");

    private final TransactionContext tx;
    private final DiffQuestion question;
    private final Map<String, Object> parameters;

    DiffRows(TransactionContext tx, Reader reader, DiffQuestion question, Names names) {
        this.tx = tx;
        this.question = question;
        this.parameters = parameters(reader, question, names);
        @Nullable String subject = question.filter().subject();
        if (question.isKnown() && subject != null) {
            parameters.put(
                    "subjectsBefore",
                    Names.read(tx, reader, question.from(), subject).ids(subject));
        }
    }

    /**
     * The changed facts of one subject, predicate and value, or a contradiction.
     *
     * @param place how many lines and how many contradictions there are up to and including this row
     */
    record Row(Place place, List<Record> facts, @Nullable Record contradiction) {}

    List<Row> read(Place after, int limit) {
        long seen = after.number(0);
        List<Row> rows = new ArrayList<>();
        for (List<Record> facts : lines(seen, limit)) {
            rows.add(new Row(Place.of(seen + rows.size() + 1, after.number(1)), facts, null));
        }
        if (question.isKnown() && rows.size() < limit) {
            rows.addAll(contradictions(seen + rows.size(), after.number(1), limit - rows.size()));
        }
        return rows;
    }

    MadeClaims madeClaims(List<Row> page) {
        return MadeClaims.read(
                tx,
                parameters,
                page.stream().flatMap(row -> row.facts().stream()).toList());
    }

    private List<List<Record>> lines(long skip, int limit) {
        Map<String, List<Record>> lines = new LinkedHashMap<>();
        for (Record row : (question.isKnown() ? KNOWN : VALID).run(tx, parameters(skip, limit))) {
            lines.computeIfAbsent(row.get("line").asString(), line -> new ArrayList<>())
                    .add(row);
        }
        return List.copyOf(lines.values());
    }

    private List<Row> contradictions(long lines, long skip, int limit) {
        List<Row> rows = new ArrayList<>();
        for (Record row : CONTRADICTIONS.run(tx, parameters(skip, limit))) {
            rows.add(new Row(Place.of(lines, skip + rows.size() + 1), List.of(), row));
        }
        return rows;
    }

    private Map<String, Object> parameters(long skip, int limit) {
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        return parameters;
    }

    private static Map<String, Object> parameters(Reader reader, DiffQuestion question, Names names) {
        FactFilter filter = question.filter();
        Basis basis = names.basis();
        @Nullable Instant validAt = basis.validAt().instant();
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
        parameters.put("predicate", filter.predicate());
        parameters.put("subjects", names.ids(filter.subject()));
        parameters.put("subjectsBefore", null);
        parameters.put("from", GraphTime.write(question.from()));
        parameters.put("to", GraphTime.write(question.to(basis)));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        return parameters;
    }
}
