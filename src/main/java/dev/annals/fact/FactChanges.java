package dev.annals.fact;

import dev.annals.graph.GraphTime;
import dev.annals.retention.Standpoint;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reports how the facts of one line changed. */
final class FactChanges {

    private FactChanges() {}

    static Stream<Diff.Change> of(List<Record> line, DiffQuestion question, Standpoint from, MadeClaims made) {
        Standpoint before = question.isKnown() ? from.asOf(question.from()) : from.at(question.from());
        return ChangedLine.pairs(
                        line,
                        row -> isAfter(row, question),
                        lost -> FactRows.read(lost, before),
                        gained -> FactRows.read(gained, from))
                .map(pair -> change(pair, made));
    }

    private static Diff.Change change(ChangedLine.Pair pair, MadeClaims made) {
        Record telling = pair.telling();
        return new Diff.Change(
                pair.kind(),
                pair.before(),
                pair.after(),
                ProvenanceReader.commit(telling.get("cause")),
                new Diff.Cause(
                        made.of(telling),
                        telling.get("retracted").asList(Value::asString),
                        telling.get("decisions").asList(FactChanges::decision)));
    }

    private static Diff.DecisionRef decision(Value decision) {
        return new Diff.DecisionRef(
                decision.get("id").asString(), decision.get("kind").asString());
    }

    private static boolean isAfter(Record row, DiffQuestion question) {
        String start = question.isKnown() ? "knownFrom" : "validFrom";
        return GraphTime.read(row.get("fact").get(start)).isAfter(question.from());
    }
}
