package dev.annals.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.belief.Value;
import dev.annals.change.OpReader;
import dev.annals.fact.Fact;
import dev.annals.files.block.Plain;
import dev.annals.files.merge.Said;
import dev.annals.problem.ProblemException;
import dev.annals.time.Precision;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts lines in the rendered format to ops of a transaction. */
final class Ops {

    /** Stands for an open beginning. */
    private static final String EVER = "ever";

    private final String source;
    private final ArrayNode ops = JsonNodeFactory.instance.arrayNode();

    private Ops(String source) {
        this.source = source;
    }

    /** The ops for a new line. */
    static Optional<ArrayNode> anew(Said said, String source) {
        Ops ops = new Ops(source);
        ObjectNode op = ops.add("assert", said.predicate());
        op.put("subject", Plain.read(said.subject()));
        object(op, said, said.literal());
        dates(op, said, null);
        return ops.checked();
    }

    /**
     * The ops for an edited line. If only an end was added, the fact ended. If there is another value with a later
     * start, that is news. Any other edit is a correction.
     */
    static Optional<ArrayNode> of(Fact was, String wasFrom, String wasObject, Said said, String source) {
        boolean same = said.object().equals(wasObject);
        Ops ops = new Ops(source);
        try {
            if (same
                    && said.dates().from().equals(wasFrom)
                    && !said.dates().to().isEmpty()
                    && was.validTo() == null) {
                ops.about(was, "end")
                        .put(
                                "validFrom",
                                WrittenDate.parse(said.dates().to()).end().toString());
                return ops.checked();
            }
            if (!same && isNews(was, wasFrom, said)) {
                ObjectNode end = ops.about(was, "end");
                if (!said.dates().from().isEmpty()) {
                    end.put("validFrom", said.dates().from());
                }
                dates(ops.now(was, "assert", said, false), said, null);
                return ops.checked();
            }
            ObjectNode deny = ops.about(was, "deny");
            deny.put("validFrom", text(was.validFrom()));
            deny.put("validTo", text(was.validTo()));
            dates(ops.now(was, "correct", said, same), said, said.dates().from().equals(wasFrom) ? first(was) : null);
            return ops.checked();
        } catch (ProblemException noDate) {
            return Optional.empty();
        }
    }

    private static boolean isNews(Fact was, String wasFrom, Said said) {
        String from = said.dates().from();
        return !from.equals(wasFrom)
                && (from.isEmpty()
                        || was.validFrom() == null
                        || WrittenDate.parse(from).first().isAfter(was.validFrom()));
    }

    private ObjectNode add(String word, String predicate) {
        return ops.addObject().put("op", word).put("predicate", predicate).put("source", source);
    }

    /** An op about the value before the edit. */
    private ObjectNode about(Fact was, String word) {
        ObjectNode op = add(word, was.predicate());
        op.putObject("subject").put("id", was.subject().id());
        if (was.object() == null) {
            op.set("value", literal(was.value()));
        } else {
            op.putObject("object").put("id", was.object().id());
        }
        return op;
    }

    /**
     * @param same whether the value is unchanged; then it is taken from the fact, because a line shows a long value
     *     truncated
     */
    private ObjectNode now(Fact was, String word, Said said, boolean same) {
        ObjectNode op = about(was, word);
        if (!same) {
            op.remove("object");
            object(op, said, !(was.value() instanceof String) && was.object() == null);
        }
        return op;
    }

    private static JsonNode literal(@Nullable Object value) {
        return switch (value) {
            case Boolean flag -> JsonNodeFactory.instance.booleanNode(flag);
            case Number number
            when number.doubleValue() == number.longValue() -> JsonNodeFactory.instance.numberNode(number.longValue());
            case Number number -> JsonNodeFactory.instance.numberNode(number.doubleValue());
            case null, default -> JsonNodeFactory.instance.textNode(String.valueOf(value));
        };
    }

    /** @param parsed whether to read numbers as numbers rather than text */
    private static void object(ObjectNode op, Said said, boolean parsed) {
        String text = Plain.read(said.object());
        if (!said.literal()) {
            op.put("object", text);
            return;
        }
        Optional<Value.Literal> value = parsed ? Value.parse(text.toLowerCase(Locale.ROOT)) : Optional.empty();
        op.set("value", literal(value.<Object>map(Value.Literal::content).orElse(text)));
    }

    /** @param first the start date before the edit; null: as the line says */
    private static void dates(ObjectNode op, Said said, @Nullable String first) {
        String from = Objects.requireNonNullElse(first, said.dates().from());
        if (from.equals(EVER)) {
            op.putNull("validFrom");
        } else if (!from.isEmpty()) {
            op.put("validFrom", from);
        }
        if (!said.dates().to().isEmpty()) {
            op.put("validTo", said.dates().to());
        }
    }

    /** With its original precision, so that 2021 stays a year. */
    private static String first(Fact was) {
        @Nullable Instant from = was.validFrom();
        @Nullable String precision = was.precision().validFrom();
        if (from == null) {
            return EVER;
        }
        String text = from.toString();
        return precision == null || Precision.ofWord(precision) == Precision.INSTANT
                ? text
                : text.substring(0, Precision.ofWord(precision).length());
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** Empty if no transaction would accept the ops. */
    private Optional<ArrayNode> checked() {
        try {
            OpReader.claims(ops);
            return Optional.of(ops);
        } catch (ProblemException unfit) {
            return Optional.empty();
        }
    }
}
