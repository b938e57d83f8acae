package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.ClaimKind;
import dev.annals.problem.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads ops, each by the kind given in its field {@code op}. */
public final class OpReader {

    public static final int MAX_OPS = 10_000;

    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(ClaimKind.values()).map(ClaimKind::word), DecisionKind.words().stream())
            .toList();

    private OpReader() {}

    /** Reads the ops that came with an episode. */
    public static List<Op> claims(JsonNode claims) {
        if (!claims.isArray() || claims.size() > MAX_OPS) {
            throw Fields.wrongType("claims", "an array of at most " + MAX_OPS + " ops", claims);
        }
        return ops(claims, "claims");
    }

    /** Reads an op that makes a claim. */
    public static Op.Make claim(JsonNode node) {
        Fields fields = Fields.of(node, ClaimReader.FIELDS);
        return ClaimReader.read(fields, ClaimKind.ofWord(fields.needWord("op", KINDS)));
    }

    static List<Op> ops(JsonNode nodes, String field) {
        List<Op> ops = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            ops.add(Fields.within(field + "[" + i + "]", () -> op(node)));
        }
        return ops;
    }

    private static Op op(JsonNode node) {
        String word = node.path("op").asText();
        return DecisionKind.find(word)
                .<Op>map(kind -> DecisionReader.read(node, kind))
                .orElseGet(() -> claim(node));
    }
}
