package dev.annals.reconcile.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads policies from a request or a file: {@code [{predicates?, scopes?, mode?, choose}]}. */
public final class PolicyReader {

    private static final List<String> PLAIN =
            List.of(HandOver.WORD, "most-corroborated", "most-specific", "latest-said", "latest-start");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double MARGIN = 0.2;

    private PolicyReader() {}

    /** @param json that was validated before */
    public static Policies parse(String json, String field) {
        try {
            return read(MAPPER.readTree(json), field);
        } catch (JsonProcessingException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** @throws ProblemException that names the field */
    public static Policies read(JsonNode policies, String field) {
        if (!policies.isArray()) {
            throw Fields.wrongType(field, "a list of policies", policies);
        }
        List<Policy> all = new ArrayList<>();
        for (JsonNode policy : policies) {
            all.add(Fields.within(field + "[" + all.size() + "]", () -> policy(policy)));
        }
        return new Policies(all);
    }

    private static Policy policy(JsonNode node) {
        Fields fields = Fields.of(node, Set.of("predicates", "scopes", "mode", "choose"));
        String mode =
                fields.get("mode") == null ? "propose" : fields.needWord("mode", List.of("auto", "propose", "off"));
        return new Policy(
                set(fields.texts("predicates")),
                set(fields.scopes("scopes")),
                Policy.Mode.valueOf(mode.toUpperCase(Locale.ROOT)),
                criteria(fields.need("choose")));
    }

    private static Set<String> set(@Nullable List<String> texts) {
        return texts == null ? Set.of() : Set.copyOf(texts);
    }

    private static List<Criterion> criteria(JsonNode list) {
        if (!list.isArray()) {
            throw Fields.wrongType("choose", "a list of criteria", list);
        }
        List<Criterion> criteria = new ArrayList<>();
        for (JsonNode criterion : list) {
            criteria.add(Fields.within("choose[" + criteria.size() + "]", () -> criterion(criterion)));
        }
        return criteria;
    }

    private static Criterion criterion(JsonNode node) {
        if (node.isTextual()) {
            String word = node.textValue();
            if (word.equals("highest-confidence")) {
                return new Criterion.HighestConfidence(MARGIN);
            }
            if (!PLAIN.contains(word)) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE,
                        null,
                        "It must be one of " + String.join(", ", PLAIN)
                                + ", highest-confidence, {\"highest-confidence\": margin} or {\"trusted-source\": [sources]}.");
            }
            return Criterion.plain(word);
        }
        Fields fields = Fields.of(node, Set.of("highest-confidence", "trusted-source"));
        @Nullable List<String> sources = fields.texts("trusted-source");
        return sources == null
                ? new Criterion.HighestConfidence(fields.share("highest-confidence", MARGIN))
                : new Criterion.TrustedSource(sources);
    }
}
