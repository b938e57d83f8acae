package dev.annals.dedupe.wording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Predicates with the same meaning, and which of them is preferred.
 *
 * @param groups maps each predicate to all with the same meaning, the preferred one first
 */
public record Synonyms(Map<String, List<String>> groups) {

    /** @throws ProblemException that names the field */
    public static Synonyms read(JsonNode lists, String field) {
        if (!lists.isArray()) {
            throw Fields.wrongType(field, "a list of lists of predicates", lists);
        }
        Map<String, List<String>> groups = new HashMap<>();
        for (int i = 0; i < lists.size(); i++) {
            String place = field + "[" + i + "]";
            List<String> group = group(lists.get(i), place);
            for (String predicate : group) {
                if (groups.put(predicate, group) != null) {
                    throw new ProblemException(
                            ErrorCode.INVALID_VALUE,
                            place,
                            "\"" + predicate + "\" is listed twice, but can have only one meaning.");
                }
            }
        }
        return new Synonyms(groups);
    }

    private static List<String> group(JsonNode list, String place) {
        if (!list.isArray() || list.size() < 2) {
            throw Fields.wrongType(place, "a list of two predicates or more", list);
        }
        List<String> group = new ArrayList<>();
        for (JsonNode predicate : list) {
            if (!predicate.isTextual()) {
                throw Fields.wrongType(place, "a list of two predicates or more", list);
            }
            group.add(Texts.name(predicate.textValue(), place));
        }
        return List.copyOf(group);
    }

    /** Equal for predicates with the same meaning. */
    String meaning(String predicate) {
        @Nullable List<String> group = groups.get(predicate);
        return group == null ? predicate : group.getFirst();
    }

    int place(String predicate) {
        @Nullable List<String> group = groups.get(predicate);
        return group == null ? 0 : group.indexOf(predicate);
    }
}
