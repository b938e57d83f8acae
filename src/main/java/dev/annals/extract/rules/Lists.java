package dev.annals.extract.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ConfigFile;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of English words that do not depend on the vocabulary. */
final class Lists {

    private static final Map<String, Set<String>> ALL = ConfigFile.shipped("/vocabulary/english.yaml", Lists::read);

    private Lists() {}

    static Set<String> of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Map<String, Set<String>> read(JsonNode lists) {
        return lists.properties().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> words(list.getValue())));
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::textValue).collect(Collectors.toUnmodifiableSet());
    }
}
