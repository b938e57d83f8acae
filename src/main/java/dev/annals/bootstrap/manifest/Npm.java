package dev.annals.bootstrap.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code package.json}. */
final class Npm implements Manifest.Kind {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, String> SECTIONS = sections();
    private static final Map<String, String> LANGUAGES = Map.of("node", "Node.js", "npm", "npm");

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("dependencies", "");
        sections.put("devDependencies", "dev");
        sections.put("peerDependencies", "peer");
        sections.put("optionalDependencies", "optional");
        return sections;
    }

    @Override
    public boolean isNamed(String file) {
        return file.equals("package.json");
    }

    @Override
    public Manifest parse(String text) {
        JsonNode json = read(text);
        if (!json.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        List<Declared.Dependency> found = new ArrayList<>();
        SECTIONS.forEach((field, section) -> json.path(field).properties().forEach(one -> {
            if (one.getValue().isTextual()) {
                found.add(new Declared.Dependency(
                        one.getKey(), section, TomlTree.written(one.getValue().textValue()), true));
            }
        }));
        List<Declared.Level> levels = new ArrayList<>();
        LANGUAGES.forEach((field, language) -> {
            String level = json.path("engines").path(field).asText("");
            if (!level.isBlank()) {
                levels.add(new Declared.Level(language, level));
            }
        });
        List<String> people = new ArrayList<>();
        person(json.path("author"), people);
        json.path("maintainers").forEach(one -> person(one, people));
        json.path("contributors").forEach(one -> person(one, people));
        return new Manifest.Alone(new Declared(found, levels, people, List.of()));
    }

    private static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private static void person(JsonNode said, List<String> people) {
        String name = People.named(
                said.isTextual() ? said.textValue() : said.path("name").asText(""));
        if (!name.isBlank()) {
            people.add(name);
        }
    }
}
