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

/** A Cypher statement from its file under {@code cypher/}. */
public final class Statement {

    private final String text;

    private Statement(String text) {
        this.text = text;
    }

    /** @param name the file's, without folder {@code cypher/} and ending: {@code fact/by-subject} */
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

    /** All rows; the result is small or bounded by a limit. */
    public List<Record> run(TransactionContext tx, Map<String, Object> parameters) {
        return tx.run(new Query(text, parameters)).list();
    }

    /** For the effect alone. A statement over no rows is not sent. */
    public void runForEach(TransactionContext tx, String tenant, List<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            tx.run(new Query(text, Map.of("tenant", tenant, "rows", rows))).consume();
        }
    }

    /** The file's content. */
    public String text() {
        return text;
    }
}
