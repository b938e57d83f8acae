package dev.annals.reconcile.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rules from a file. The head of the bundled file describes the format. */
public final class RuleReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private RuleReader() {}

    /** @throws ProblemException that names the field */
    public static Rules read(JsonNode rules, String field) {
        if (!rules.isArray()) {
            throw Fields.wrongType(field, "a list of rules", rules);
        }
        List<Rule> all = new ArrayList<>();
        for (JsonNode rule : rules) {
            all.add(Fields.within(field + "[" + all.size() + "]", () -> rule(rule)));
        }
        return new Rules(all);
    }

    private static Rule rule(JsonNode node) {
        Fields fields = Fields.of(
                node,
                Set.of("rule", "says", "through", "first", "then", "exclusive", "oneHolder", "symmetric", "claims"));
        String name = fields.needText("rule");
        if (!NAME.matcher(name).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "rule", "It consists of lower-case letters, digits and hyphens.");
        }
        String says = Texts.name(fields.needText("says"), "says");
        if (fields.get("exclusive") != null) {
            return new FactRule.Exclusive(name, says, predicates(fields, "exclusive"));
        }
        if (fields.get("oneHolder") != null) {
            return new FactRule.OneHolder(name, says, predicates(fields, "oneHolder"));
        }
        if (fields.get("symmetric") != null) {
            return new FactRule.Symmetric(name, says, predicates(fields, "symmetric"));
        }
        if (fields.get("claims") != null) {
            List<String> words = ClaimRule.ALL.keySet().stream().sorted().toList();
            return Objects.requireNonNull(ClaimRule.ALL.get(fields.needWord("claims", words)))
                    .apply(name, says);
        }
        @Nullable String through = fields.text("through");
        return new FactRule.Order(name, says, through, point(fields, "first"), point(fields, "then"));
    }

    private static FactRule.Point point(Fields rule, String name) {
        return Fields.within(name, () -> {
            Fields point = Fields.of(rule.need(name), Set.of("value", "starts"));
            @Nullable String value = point.text("value");
            if ((value == null) == (point.get("starts") == null)) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE,
                        null,
                        "Give either value (a predicate) or starts (a list of predicates).");
            }
            return value == null
                    ? new FactRule.Point(null, predicates(point, "starts"))
                    : new FactRule.Point(Texts.predicate(value, "value"), Set.of());
        });
    }

    private static Set<String> predicates(Fields fields, String name) {
        @Nullable List<String> given = fields.texts(name);
        List<String> predicates = given == null ? List.of() : given;
        for (int i = 0; i < predicates.size(); i++) {
            Texts.predicate(predicates.get(i), name + "[" + i + "]");
        }
        return Set.copyOf(predicates);
    }
}
