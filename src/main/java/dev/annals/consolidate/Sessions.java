package dev.annals.consolidate;

import dev.annals.consolidate.extract.Sentences;
import dev.annals.consolidate.extract.Told;
import dev.annals.context.Lines;
import dev.annals.graph.GraphTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads what was said in sessions from rows of {@code consolidate/sessions}. */
final class Sessions {

    private Sessions() {}

    static Source source(Record row) {
        String session = row.get("session").asString();
        List<Value> turns = row.get("turns").asList(turn -> turn);
        return new Source(
                new Subject(Subject.Kind.SESSION, row.get("scope").asString(), session),
                session,
                session,
                row.get("size").asLong(),
                turns.stream()
                        .mapToInt(turn -> turn.get("content").asString().length())
                        .sum(),
                turns.stream().map(turn -> turn.get("id").asString()).sorted().toList(),
                turns.stream().flatMap(turn -> told(turn).stream()).toList(),
                turns.stream().map(Sessions::at).max(Instant::compareTo).orElseThrow(),
                Held.of(row.get("held")));
    }

    /** Whether any of its texts has no vector yet. */
    static boolean waits(Record row) {
        return row.get("turns").asList(turn -> turn.get("passages")).stream()
                .flatMap(passages -> passages.asList(passage -> passage.get("waits")).stream())
                .anyMatch(Value::asBoolean);
    }

    private static Instant at(Value turn) {
        return GraphTime.read(turn.get("referenceTime"));
    }

    /** Text that Annals itself had rendered is in no passage, so it is left out. */
    private static List<Told> told(Value turn) {
        List<Value> passages = turn.get("passages").asList(passage -> passage);
        String head = Lines.head(turn.get("speaker").asString(null), at(turn));
        List<String> sentences = Sentences.of(turn.get("content").asString());
        List<Told> told = new ArrayList<>();
        for (int place = 0; place < sentences.size(); place++) {
            String sentence = sentences.get(place);
            Optional<Value> passage = passages.stream()
                    .filter(one -> one.get("text").asString().contains(sentence))
                    .findFirst();
            if (passage.isPresent()) {
                told.add(new Told(
                        turn.get("id").asString(),
                        place,
                        sentence,
                        head + sentence,
                        at(turn),
                        Vectors.of(passage.get().get("vector"))));
            }
        }
        return told;
    }
}
