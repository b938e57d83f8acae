package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.Instants;
import dev.annals.time.Precision;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ops that make claims. */
final class ClaimReader {

    static final Set<String> FIELDS = Set.of(
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

    private ClaimReader() {}

    static Op.Make read(Fields fields, ClaimKind kind) {
        JsonNode about = fields.need("subject");
        Reference subject = Fields.within("subject", () -> ReferenceReader.read(about));
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
                new Op.Written(precision(fields, "validFrom"), precision(fields, "validTo")),
                fields.share("confidence", 1.0),
                source == null ? null : Texts.words(source, "source"),
                statement == null ? null : Texts.words(statement, "statement"),
                null);
    }

    private static Op.@Nullable Said said(Fields fields, ClaimKind kind) {
        @Nullable JsonNode object = fields.get("object");
        @Nullable JsonNode value = fields.get("value");
        if (object != null && value != null) {
            throw new ProblemException(
                    ErrorCode.OBJECT_OR_VALUE, "value", "object is an entity, value a literal: give one, not both.");
        }
        if (object != null) {
            return new Op.Said.Referred(Fields.within("object", () -> ReferenceReader.read(object)));
        }
        if (value != null) {
            return new Op.Said.Literal(literal(value));
        }
        if (kind.says()) {
            throw new ProblemException(
                    ErrorCode.OBJECT_OR_VALUE, "object", "Say what holds: an object, which is an entity, or a value.");
        }
        return null;
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

    /** Null: the reference time. */
    private static @Nullable Instant from(Fields fields, ClaimKind kind) {
        if (fields.has("validFrom") && fields.get("validFrom") == null) {
            if (kind == ClaimKind.END) {
                throw new ProblemException(
                        ErrorCode.MISSING_FIELD,
                        "validFrom",
                        "Give the date of the end, or leave validFrom out to end it now.");
            }
            return Instants.MIN;
        }
        @Nullable Instant from = date(fields, "validFrom", WrittenDate::first);
        if (Instants.MIN.equals(from)) {
            throw new ProblemException(
                    ErrorCode.DATE_OUT_OF_RANGE,
                    "validFrom",
                    "0001-01-01 is out of range. Write null if no beginning is known.");
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

    static @Nullable Instant date(Fields fields, String name, Function<WrittenDate, Instant> part) {
        @Nullable WrittenDate written = written(fields, name);
        return written == null ? null : part.apply(written);
    }

    private static @Nullable Precision precision(Fields fields, String name) {
        @Nullable WrittenDate written = written(fields, name);
        return written == null ? null : written.precision();
    }

    private static @Nullable WrittenDate written(Fields fields, String name) {
        @Nullable String text = fields.text(name);
        return text == null ? null : Fields.within(name, () -> WrittenDate.parse(text));
    }
}
