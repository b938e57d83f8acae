package dev.annals.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** A Cypher statement loaded from its file under {@code cypher/}. */
public final class Statement {

    private final String text;

    private Statement(String text) {
        this.text = text;
    }

    /** @param name the file's path below {@code cypher/}, without its extension: {@code fact/page-by-subject} */
    public static Statement named(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream file = Statement.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no statement at " + path);
            }
            return new Statement(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** Returns all rows; the result must be small or bounded by a limit. */
    public List<Record> run(TransactionContext tx, Map<String, Object> parameters) {
        return tx.run(new Query(text, parameters)).list();
    }

    /** Runs it for its effect only, and not at all if there are no rows. */
    public void runForEach(TransactionContext tx, String tenant, List<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            tx.run(new Query(text, Map.of("tenant", tenant, "rows", rows))).consume();
        }
    }

    /** The content of the file. */
    public String text() {
        return text;
    }
}
