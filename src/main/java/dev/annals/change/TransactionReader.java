package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.WrittenDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the body of {@code POST /v1/transactions}; a mistake is refused with the path of its field. */
public final class TransactionReader {

    static final String DEFAULT_SCOPE = "main";

    private static final Set<String> FIELDS = Set.of("scope", "knownAt", "reason", "ops");

    private TransactionReader() {}

    public static Change.Transaction read(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, FIELDS);
        @Nullable String scope = fields.text("scope");
        @Nullable String reason = fields.text("reason");
        JsonNode ops = fields.need("ops");
        if (!ops.isArray()) {
            throw Fields.wrongType("ops", "an array of ops", ops);
        }
        if (ops.isEmpty()) {
            throw new ProblemException(ErrorCode.NO_OPS, "ops", "Give at least one op.");
        }
        if (ops.size() > OpReader.MAX_OPS) {
            throw new ProblemException(
                    ErrorCode.TOO_MANY_OPS,
                    "ops",
                    "At most " + OpReader.MAX_OPS + " ops; these are " + ops.size() + ". Use several transactions.");
        }
        return Change.Transaction.of(
                scope == null ? DEFAULT_SCOPE : Texts.scope(scope, "scope"),
                ClaimReader.date(fields, "knownAt", WrittenDate::first),
                reason == null ? null : Texts.note(reason, "reason"),
                OpReader.ops(ops, "ops"));
    }
}
