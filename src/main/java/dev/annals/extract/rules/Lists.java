package dev.annals.extract.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Lists of English words that do not depend on the vocabulary. */
final class Lists {

    private static final String PATH = "/vocabulary/english.yaml";
    private static final Map<String, Set<String>> ALL = read();

    private Lists() {}

    static Set<String> of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(PATH), PATH)) {
            Map<String, Collection<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return lists.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> Set.copyOf(list.getValue())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(PATH, unreadable);
        }
    }
}
