package dev.annals.dedupe;

import dev.annals.digest.Digest;
import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Task;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Finds episodes that were sent twice, and those that were archived for it but are the only ones left. */
final class Repeats {

    private static final Statement COUNT = Statement.named("dedupe/count-episodes");
    private static final Statement NEXT = Statement.named("dedupe/next-episodes");
    private static final Statement KEY = Statement.named("dedupe/key-episodes");
    private static final Statement REPEATS = Statement.named("dedupe/repeats");
    private static final Statement LAST_COPIES = Statement.named("dedupe/last-copies");

    /** Shorter texts, such as "Sounds good, see you then!", are repeated on purpose. */
    private static final int SHORTEST = 40;

    private static final String NEAR = "PT1H";
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Repeats() {}

    static long count(TransactionContext tx, Task task) {
        return Examined.count(tx, task, COUNT);
    }

    /**
     * The ids of the next few. Also gives them the keys by which equal texts are found. This happens in order, so
     * earlier episodes have theirs already.
     */
    static List<String> next(TransactionContext tx, Task task, String after, int limit) {
        List<Record> rows = Examined.nextRows(tx, task, NEXT, after, limit);
        KEY.runForEach(
                tx,
                task.tenant(),
                rows.stream()
                        .filter(row -> !row.get("unread").isNull())
                        .map(row -> Map.of(
                                "id",
                                row.get("id").asString(),
                                "key",
                                key(row.get("unread").asString())))
                        .toList());
        return rows.stream().map(row -> row.get("id").asString()).toList();
    }

    /** Ignores white space, which depends on how a text was sent. */
    private static String key(String text) {
        return Digest.ofContent(List.of(WHITE_SPACE.matcher(text.strip()).replaceAll(" ")))
                .hex();
    }

    /** Those among these ids that say what another episode said. */
    static List<Repeat> of(TransactionContext tx, String tenant, List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : REPEATS.run(tx, Map.of("tenant", tenant, "ids", ids, "shortest", SHORTEST, "near", NEAR)).stream()
                        .map(Repeat::of)
                        .toList();
    }

    /** Those among these ids that were archived as repeats of others, none of which stands. */
    static List<LastCopy> lastCopies(TransactionContext tx, String tenant, List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : LAST_COPIES.run(tx, Map.of("tenant", tenant, "ids", ids, "near", NEAR)).stream()
                        .map(LastCopy::of)
                        .toList();
    }
}
