package dev.annals.bootstrap.finding;

import java.util.Map;

/** An entity, by name and type. */
public record Name(String name, String type) {

    public static Name project(String name) {
        return new Name(name, "Project");
    }

    public static Name person(String name) {
        return new Name(name, "Person");
    }

    public static Name dependency(String name) {
        return new Name(name, "Dependency");
    }

    public static Name area(String name) {
        return new Name(name, "CodeArea");
    }

    Map<String, Object> json() {
        return Map.of("name", name, "type", type);
    }
}
