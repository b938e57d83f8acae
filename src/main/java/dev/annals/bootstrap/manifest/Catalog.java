package dev.annals.bootstrap.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code libs.versions.toml}, a Gradle version catalog. */
final class Catalog implements Manifest.Kind {

    @Override
    public boolean isNamed(String file) {
        return file.endsWith(".versions.toml");
    }

    @Override
    public Manifest parse(String text) {
        JsonNode toml = TomlTree.read(text);
        List<Declared.Dependency> found = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        Map<String, List<Declared.Dependency>> byAlias = new HashMap<>();
        toml.path("libraries").properties().forEach(one -> {
            Declared.@Nullable Dependency library = library(one.getValue(), toml.path("versions"));
            if (library == null) {
                untold.add("the library " + one.getKey());
            } else {
                found.add(library);
                byAlias.put(accessor(one.getKey()), List.of(library));
            }
        });
        toml.path("bundles").properties().forEach(bundle -> {
            List<Declared.Dependency> all = new ArrayList<>();
            bundle.getValue().forEach(one -> all.addAll(byAlias.getOrDefault(accessor(one.asText("")), List.of())));
            byAlias.put("bundles." + accessor(bundle.getKey()), all);
        });
        return new Manifest.Catalogue(new Declared(found, List.of(), List.of(), untold), byAlias);
    }

    /** The alias as builds write it after {@code libs.}. */
    private static String accessor(String alias) {
        return alias.replaceAll("[-_]", ".");
    }

    private static Declared.@Nullable Dependency library(JsonNode said, JsonNode versions) {
        if (said.isTextual()) {
            String[] parts = said.textValue().split(":", -1);
            return parts.length < 2
                    ? null
                    : new Declared.Dependency(
                            parts[0] + ":" + parts[1], "managed", parts.length > 2 ? parts[2] : null, false);
        }
        String module = said.path("module").asText("");
        String name = module.isEmpty()
                ? said.path("group").asText("") + ":" + said.path("name").asText("")
                : module;
        return name.startsWith(":") || name.endsWith(":")
                ? null
                : new Declared.Dependency(name, "managed", version(said.path("version"), versions), false);
    }

    private static @Nullable String version(JsonNode said, JsonNode versions) {
        JsonNode named = said.has("ref") ? versions.path(said.path("ref").asText("")) : said;
        if (named.isTextual()) {
            return TomlTree.written(named.textValue());
        }
        for (String field : List.of("strictly", "require", "prefer")) {
            @Nullable String version = TomlTree.text(named.path(field));
            if (version != null) {
                return version;
            }
        }
        return null;
    }
}
