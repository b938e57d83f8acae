package dev.annals.bootstrap.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Cargo.toml}. */
final class Cargo implements Manifest.Kind {

    private static final Map<String, String> SECTIONS = sections();

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("dependencies", "");
        sections.put("dev-dependencies", "dev");
        sections.put("build-dependencies", "build");
        return sections;
    }

    @Override
    public boolean isNamed(String file) {
        return file.equals("Cargo.toml");
    }

    @Override
    public Manifest parse(String text) {
        JsonNode toml = TomlTree.read(text);
        List<Declared.Dependency> found = new ArrayList<>();
        sections(toml, "", found);
        toml.path("target").properties().forEach(target -> sections(target.getValue(), target.getKey(), found));
        add(toml.path("workspace").path("dependencies"), "workspace", false, found);
        List<Declared.Level> levels = new ArrayList<>();
        for (JsonNode packaged :
                List.of(toml.path("package"), toml.path("workspace").path("package"))) {
            level(levels, "Rust edition", packaged.path("edition"));
            level(levels, "Rust", packaged.path("rust-version"));
        }
        List<String> people = new ArrayList<>();
        toml.path("package").path("authors").forEach(one -> {
            String name = People.named(one.asText(""));
            if (!name.isBlank()) {
                people.add(name);
            }
        });
        return new Manifest.Alone(new Declared(found, levels, people, List.of()));
    }

    private static void sections(JsonNode holder, String target, List<Declared.Dependency> found) {
        SECTIONS.forEach((field, section) -> add(holder.path(field), (section + " " + target).strip(), true, found));
    }

    /** If a package is used under two names, for instance in two versions, each has its own section. */
    private static void add(JsonNode table, String section, boolean used, List<Declared.Dependency> found) {
        Map<String, Integer> names = new HashMap<>();
        table.properties().forEach(one -> names.merge(named(one), 1, Integer::sum));
        table.properties().forEach(one -> {
            String name = named(one);
            boolean apart = names.getOrDefault(name, 0) > 1 && !one.getKey().equals(name);
            found.add(new Declared.Dependency(
                    name, apart ? (section + " as " + one.getKey()).strip() : section, version(one.getValue()), used));
        });
    }

    /** The real name of the package, even if it is renamed here. */
    private static String named(Map.Entry<String, JsonNode> dependency) {
        @Nullable String name = TomlTree.text(dependency.getValue().path("package"));
        return name == null ? dependency.getKey() : name;
    }

    /** Null if it comes from a path, from git or from the workspace. */
    private static @Nullable String version(JsonNode said) {
        return TomlTree.text(said.isTextual() ? said : said.path("version"));
    }

    private static void level(List<Declared.Level> levels, String language, JsonNode said) {
        @Nullable String level = TomlTree.text(said);
        if (level != null) {
            levels.add(new Declared.Level(language, level));
        }
    }
}
