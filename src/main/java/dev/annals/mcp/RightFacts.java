package dev.annals.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.change.Op;
import dev.annals.change.OpReader;
import dev.annals.fact.Fact;
import dev.annals.problem.Fields;
import dev.annals.time.Precision;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the right claim from the wrong fact and what differs. */
@Singleton
class RightFacts {

    private static final Set<String> FIELDS = Set.of(
            "subject", "predicate", "object", "value", "validFrom", "validTo", "confidence", "source", "statement");

    private final ObjectMapper mapper;

    RightFacts(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @param differing in the terms of the API; whatever it leaves out stays as in the wrong fact */
    Op.Make claim(Fact wrong, JsonNode differing) {
        return Fields.within("right", () -> {
            Fields fields = Fields.of(differing, FIELDS);
            ObjectNode op = differing.deepCopy();
            op.put("op", "assert");
            if (fields.get("subject") == null) {
                op.putObject("subject").put("id", wrong.subject().id());
            }
            if (fields.get("predicate") == null) {
                op.put("predicate", wrong.predicate());
            }
            if (fields.get("object") == null && fields.get("value") == null) {
                putSaid(op, wrong);
            }
            if (!fields.has("validFrom")) {
                op.put("validFrom", first(wrong.validFrom(), wrong.precision().validFrom()));
            }
            if (!fields.has("validTo")) {
                op.put("validTo", end(wrong.validTo(), wrong.precision().validTo()));
            }
            return OpReader.claim(op);
        });
    }

    private void putSaid(ObjectNode op, Fact wrong) {
        if (wrong.object() == null) {
            op.set("value", mapper.valueToTree(wrong.value()));
        } else {
            op.putObject("object").put("id", wrong.object().id());
        }
    }

    /** With its original precision, so that 2021 stays a year. */
    private static @Nullable String first(@Nullable Instant from, @Nullable String precision) {
        return from == null ? null : written(from, precision);
    }

    /** The end of 2021 is stored as the first instant of 2022. */
    private static @Nullable String end(@Nullable Instant to, @Nullable String precision) {
        if (to == null) {
            return null;
        }
        return isGranule(precision) ? written(to.minus(1, ChronoUnit.MICROS), precision) : to.toString();
    }

    private static String written(Instant instant, @Nullable String precision) {
        String text = instant.toString();
        return precision != null && isGranule(precision) ? text.substring(0, length(precision)) : text;
    }

    private static boolean isGranule(@Nullable String precision) {
        return precision != null && Precision.ofWord(precision) != Precision.INSTANT;
    }

    private static int length(String precision) {
        return Precision.ofWord(precision).length();
    }
}
