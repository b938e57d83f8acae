package dev.annals.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.belief.Value;
import dev.annals.change.OpReader;
import dev.annals.fact.Fact;
import dev.annals.files.block.Dates;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Plain;
import dev.annals.files.merge.Said;
import dev.annals.problem.ProblemException;
import dev.annals.time.Precision;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.Locale;
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
        dates(op, said.dates().from(), said.dates().to());
        return ops.checked();
    }

    /**
     * The ops for an edited line. If only an end was added, the fact ended. If there is another value with a later
     * start, that is news. Any other edit is a correction.
     */
    static Optional<ArrayNode> of(Fact was, FactLine shown, Said said, String source) {
        Dates before = shown.sentence().dates();
        boolean same = said.object().equals(shown.object());
        Ops ops = new Ops(source);
        try {
            if (same && isEnd(was, before, said)) {
                ops.about(was, "end").put("validFrom", end(said).toString());
                return ops.checked();
            }
            if (!same && isNews(was, before, said)) {
                ObjectNode end = ops.about(was, "end");
                if (!said.dates().from().isEmpty()) {
                    end.put("validFrom", said.dates().from());
                }
                dates(ops.now(was, "assert", said, false), said.dates().from(), to(was, before, said));
                return ops.checked();
            }
            ObjectNode deny = ops.about(was, "deny");
            deny.put("validFrom", text(was.validFrom()));
            deny.put("validTo", text(was.validTo()));
            dates(ops.now(was, "correct", said, same), from(was, before, said), to(was, before, said));
            return ops.checked();
        } catch (ProblemException noDate) {
            return Optional.empty();
        }
    }

    /** The fact had no end, and now has one after its beginning. */
    private static boolean isEnd(Fact was, Dates before, Said said) {
        return said.dates().from().equals(before.from())
                && !said.dates().to().isEmpty()
                && was.validTo() == null
                && (was.validFrom() == null || end(said).isAfter(was.validFrom()));
    }

    private static Instant end(Said said) {
        return WrittenDate.parse(said.dates().to()).end();
    }

    private static boolean isNews(Fact was, Dates before, Said said) {
        String from = said.dates().from();
        if (from.isEmpty()) {
            return !before.from().isEmpty() && said.dates().to().isEmpty();
        }
        return !from.equals(before.from())
                && (was.validFrom() == null || WrittenDate.parse(from).first().isAfter(was.validFrom()));
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

    /** A line with an end but no beginning is about a time of which no beginning is known. */
    private static void dates(ObjectNode op, String from, String to) {
        if (from.equals(EVER) || (from.isEmpty() && !to.isEmpty())) {
            op.putNull("validFrom");
        } else if (!from.isEmpty()) {
            op.put("validFrom", from);
        }
        if (!to.isEmpty()) {
            op.put("validTo", to);
        }
    }

    /** A beginning that nobody wrote stays unwritten, so that no line shows it from now on. */
    private static String from(Fact was, Dates before, Said said) {
        String from = said.dates().from();
        return from.isEmpty() && was.validFrom() == null
                ? EVER
                : exact(from, before.from(), was.validFrom(), was.precision().validFrom());
    }

    private static String to(Fact was, Dates before, Said said) {
        return exact(
                said.dates().to(), before.to(), was.validTo(), was.precision().validTo());
    }

    /** A date that was not edited is what it was, even if the line shows only its day. */
    private static String exact(String date, String before, @Nullable Instant was, @Nullable String precision) {
        boolean same = !date.isEmpty() && date.equals(before);
        return same && was != null && !isGranule(precision) ? was.toString() : date;
    }

    private static boolean isGranule(@Nullable String precision) {
        return precision != null && Precision.ofWord(precision) != Precision.INSTANT;
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
