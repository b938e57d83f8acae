package dev.annals.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Statement;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** What a job is asked to read besides the graph. */
public record JobInput(@Nullable String directory, @Nullable JsonNode documents) {

    static final JobInput NONE = new JobInput(null, null);

    private static final Statement KEEP = Statement.named("job/work/keep-input");
    private static final Statement READ = Statement.named("job/work/input");

    /** For kinds that read nothing else: refuses any input. */
    @Nullable
    String refuse(String kind) {
        if (directory != null || documents != null) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_FIELD,
                    directory == null ? "documents" : "directory",
                    "Only a bootstrap job takes directory or documents; this one is a " + kind + " job.");
        }
        return null;
    }

    static void keep(TransactionContext tx, String tenant, String job, String kept) {
        KEEP.run(tx, Map.of("tenant", tenant, "job", job, "input", kept));
    }

    /** The input as the job's kind stored it. */
    public static String of(TransactionContext tx, Task task) {
        return READ.run(tx, Map.of("tenant", task.tenant(), "job", task.job()))
                .getFirst()
                .get("input")
                .asString();
    }
}
