package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the body of {@code POST /v1/transactions}; what is wrong with it is refused with the field's path. */
public final class TransactionReader {

    static final int MAX_OPS = 10_000;
    static final String DEFAULT_SCOPE = "main";

    private static final Set<String> TRANSACTION = Set.of("scope", "knownAt", "reason", "ops");
    private static final Set<String> MAKE = Set.of(
            "op",
            "subject",
            "predicate",
            "object",
            "value",
            "validFrom",
            "validTo",
            "confidence",
            "source",
            "statement");
    private static final Set<String> RETRACT = Set.of("op", "claim", "reason");
    private static final Set<String> REFERENCE = Set.of("id", "name", "type");
    private static final List<String> OPS = List.of("assert", "correct", "end", "retract");

    private TransactionReader() {}

    public static Change.Transaction read(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, TRANSACTION);
        @Nullable String scope = fields.text("scope");
        @Nullable String reason = fields.text("reason");
        JsonNode ops = fields.need("ops");
        if (!ops.isArray()) {
            throw Fields.wrongType("ops", "an array of ops", ops);
        }
        if (ops.isEmpty()) {
            throw new ProblemException(ErrorCode.NO_OPS, "ops", "Give at least one op.");
        }
        if (ops.size() > MAX_OPS) {
            throw new ProblemException(
                    ErrorCode.TOO_MANY_OPS,
                    "ops",
                    "At most " + MAX_OPS + " ops; these are " + ops.size() + ". Use several transactions.");
        }
        return new Change.Transaction(
                scope == null ? DEFAULT_SCOPE : Texts.scope(scope, "scope"),
                date(fields, "knownAt", WrittenDate::first),
                reason == null ? null : Texts.note(reason, "reason"),
                ops(ops, "ops"),
                null);
    }

    /** The claims of an episode: ops as in a transaction. */
    public static List<Op> claims(JsonNode claims) {
        if (!claims.isArray() || claims.size() > MAX_OPS) {
            throw Fields.wrongType("claims", "an array of at most " + MAX_OPS + " ops", claims);
        }
        return ops(claims, "claims");
    }

    private static List<Op> ops(JsonNode nodes, String field) {
        List<Op> ops = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            ops.add(within(field + "[" + i + "]", () -> op(node)));
        }
        return ops;
    }

    private static Op op(JsonNode node) {
        boolean retract = "retract".equals(node.path("op").textValue());
        Fields fields = Fields.of(node, retract ? RETRACT : MAKE);
        String kind = fields.needWord("op", OPS);
        return retract ? retraction(fields) : make(fields, ClaimKind.ofWord(kind));
    }

    private static Op retraction(Fields fields) {
        return new Op.Retract(
                Texts.name(fields.needText("claim"), "claim"), Texts.note(fields.needText("reason"), "reason"));
    }

    private static Op make(Fields fields, ClaimKind kind) {
        JsonNode about = fields.need("subject");
        Reference subject = within("subject", () -> reference(about));
        String predicate = Texts.predicate(fields.needText("predicate"), "predicate");
        Op.@Nullable Said said = said(fields, kind);
        @Nullable String source = fields.text("source");
        @Nullable String statement = fields.text("statement");
        return new Op.Make(
                kind,
                subject,
                predicate,
                said,
                from(fields, kind),
                to(fields, kind),
                fields.share("confidence", 1.0),
                source == null ? null : Texts.note(source, "source"),
                statement == null ? null : Texts.note(statement, "statement"));
    }

    private static Op.@Nullable Said said(Fields fields, ClaimKind kind) {
        @Nullable JsonNode object = fields.get("object");
        @Nullable JsonNode value = fields.get("value");
        if (object != null && value != null) {
            throw new ProblemException(
                    ErrorCode.OBJECT_OR_VALUE, "value", "object is an entity, value a literal: give one, not both.");
        }
        if (object != null) {
            return new Op.Said.Referred(within("object", () -> reference(object)));
        }
        if (value != null) {
            return new Op.Said.Literal(literal(value));
        }
        if (kind != ClaimKind.END) {
            throw new ProblemException(
                    ErrorCode.OBJECT_OR_VALUE, "object", "Say what holds: an object, which is an entity, or a value.");
        }
        return null;
    }

    private static Reference reference(JsonNode node) {
        if (node.isTextual()) {
            return new Reference.ByName(Texts.name(node.textValue(), "name"), null);
        }
        if (!node.isObject()) {
            throw Fields.wrongType(null, "a name, {id} or {name, type}", node);
        }
        Fields fields = Fields.of(node, REFERENCE);
        @Nullable String id = fields.text("id");
        if (id != null) {
            if (fields.has("name") || fields.has("type")) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE, "id", "An id says it all: leave out name and type.");
            }
            return new Reference.ById(Texts.name(id, "id"));
        }
        @Nullable String type = fields.text("type");
        return new Reference.ByName(Texts.name(fields.needText("name"), "name"), type == null ? null : type(type));
    }

    private static String type(String type) {
        return type.equals(Entity.UNTYPED) ? type : Texts.type(type, "type");
    }

    private static Value.Literal literal(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Value.Literal(Texts.note(node.textValue(), "value"));
            case BOOLEAN -> new Value.Literal(node.booleanValue());
            case NUMBER -> number(node);
            default -> throw Fields.wrongType("value", "text, a number, true or false", node);
        };
    }

    private static Value.Literal number(JsonNode node) {
        CanonicalJson.fault(node).ifPresent(fault -> {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "value", fault);
        });
        return new Value.Literal(CanonicalJson.number(node));
    }

    /** Null: the time of reference. */
    private static @Nullable Instant from(Fields fields, ClaimKind kind) {
        if (fields.has("validFrom") && fields.get("validFrom") == null) {
            if (kind == ClaimKind.END) {
                throw new ProblemException(
                        ErrorCode.MISSING_FIELD,
                        "validFrom",
                        "An end needs the date from which it counts, or none for now.");
            }
            return Instants.MIN;
        }
        @Nullable Instant from = date(fields, "validFrom", WrittenDate::first);
        if (Instants.MIN.equals(from)) {
            throw new ProblemException(ErrorCode.DATE_OUT_OF_RANGE, "validFrom", "For \"since ever\" write null.");
        }
        return from;
    }

    private static Instant to(Fields fields, ClaimKind kind) {
        @Nullable Instant to = date(fields, "validTo", WrittenDate::end);
        if (to != null && kind == ClaimKind.END) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_FIELD,
                    "validTo",
                    "An end has only a validFrom: from then on the value no longer holds.");
        }
        return to == null ? Instants.MAX : to;
    }

    private static @Nullable Instant date(Fields fields, String name, Function<WrittenDate, Instant> part) {
        @Nullable String text = fields.text(name);
        return text == null ? null : within(name, () -> part.apply(WrittenDate.parse(text)));
    }

    private static <T> T within(String outer, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProblemException problem) {
            throw problem.within(outer);
        }
    }
}
