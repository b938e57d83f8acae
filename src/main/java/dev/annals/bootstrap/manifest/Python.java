package dev.annals.bootstrap.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code pyproject.toml}, as specified by PEP 621, PEP 735 and Poetry. */
final class Python implements Manifest.Kind {

    private static final Pattern REQUIREMENT = Pattern.compile(
            "^\\s*([A-Za-z0-9][A-Za-z0-9._-]*)\\s*(\\[[^]]*])?\\s*\\(?([^;)@]*)\\)?\\s*(@[^;]*)?(;.*)?$");

    @Override
    public boolean isNamed(String file) {
        return file.equals("pyproject.toml");
    }

    @Override
    public Manifest parse(String text) {
        JsonNode toml = TomlTree.read(text);
        JsonNode project = toml.path("project");
        JsonNode poetry = toml.path("tool").path("poetry");
        Found found = new Found();
        project.path("dependencies").forEach(one -> found.requirement(one, ""));
        project.path("optional-dependencies")
                .properties()
                .forEach(extra -> extra.getValue().forEach(one -> found.requirement(one, "extra " + extra.getKey())));
        toml.path("dependency-groups")
                .properties()
                .forEach(group -> group.getValue().forEach(one -> found.requirement(one, group.getKey())));
        toml.path("build-system").path("requires").forEach(one -> found.requirement(one, "build"));
        found.poetry(poetry.path("dependencies"), "");
        found.poetry(poetry.path("dev-dependencies"), "dev");
        poetry.path("group")
                .properties()
                .forEach(group -> found.poetry(group.getValue().path("dependencies"), group.getKey()));
        return new Manifest.Alone(
                new Declared(found.all(), levels(project, poetry), people(project, poetry), List.of()));
    }

    private static List<Declared.Level> levels(JsonNode project, JsonNode poetry) {
        @Nullable String level = TomlTree.text(project.path("requires-python"));
        if (level == null) {
            level = TomlTree.text(poetry.path("dependencies").path("python"));
        }
        return level == null ? List.of() : List.of(new Declared.Level("Python", level));
    }

    private static List<String> people(JsonNode project, JsonNode poetry) {
        List<String> people = new ArrayList<>();
        for (JsonNode all : List.of(
                project.path("authors"),
                project.path("maintainers"),
                poetry.path("authors"),
                poetry.path("maintainers"))) {
            all.forEach(one -> {
                String name = People.named(
                        one.isTextual() ? one.textValue() : one.path("name").asText(""));
                if (!name.isBlank() && !people.contains(name)) {
                    people.add(name);
                }
            });
        }
        return people;
    }

    /** Collects dependencies. A package may be listed once per platform; its versions are joined into one. */
    private static final class Found {

        private record Key(String name, String section) {}

        private final Map<Key, String> versions = new LinkedHashMap<>();

        void requirement(JsonNode said, String section) {
            Matcher requirement = REQUIREMENT.matcher(said.asText(""));
            if (said.isTextual() && requirement.matches()) {
                String version =
                        Objects.requireNonNullElse(requirement.group(3), "").strip();
                add(Objects.requireNonNull(requirement.group(1)), section, version);
            }
        }

        void poetry(JsonNode table, String section) {
            table.properties().forEach(one -> {
                if (!one.getKey().equals("python")) {
                    JsonNode said = one.getValue();
                    List<JsonNode> each = new ArrayList<>();
                    if (said.isArray()) {
                        said.forEach(each::add);
                    } else {
                        each.add(said);
                    }
                    each.forEach(part -> {
                        JsonNode version = part.isTextual() ? part : part.path("version");
                        add(one.getKey(), section, version.asText("").strip());
                    });
                }
            });
        }

        private void add(String name, String section, String version) {
            String normal = name.toLowerCase(Locale.ROOT).replaceAll("[-_.]+", "-");
            versions.merge(
                    new Key(normal, section),
                    version,
                    (before, later) -> later.isEmpty() || before.equals(later)
                            ? before
                            : before.isEmpty() ? later : before + " | " + later);
        }

        List<Declared.Dependency> all() {
            return versions.entrySet().stream()
                    .map(one -> new Declared.Dependency(
                            one.getKey().name(),
                            one.getKey().section(),
                            TomlTree.written(one.getValue()),
                            !one.getKey().section().equals("build")))
                    .toList();
        }
    }
}
