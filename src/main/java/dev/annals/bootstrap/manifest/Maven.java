package dev.annals.bootstrap.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** {@code pom.xml}. */
final class Maven implements Manifest.Kind {

    @Override
    public boolean isNamed(String file) {
        return file.equals("pom.xml");
    }

    @Override
    public Manifest parse(String text) {
        Element project = Xml.root(text, "project");
        Map<String, String> properties = new LinkedHashMap<>();
        Xml.child(project, "properties")
                .ifPresent(all -> all.children()
                        .forEach(one -> properties.put(one.tagName(), one.text().strip())));
        List<String> people = new ArrayList<>();
        Xml.children(project, "developers", "developer").forEach(developer -> {
            String name = Xml.text(developer, "name");
            if (name != null && !name.isBlank()) {
                people.add(name);
            }
        });
        return new Pom(
                Xml.text(project, "groupId"),
                Xml.text(project, "artifactId"),
                Xml.text(project, "version"),
                Xml.child(project, "parent").map(Maven::parent).orElse(null),
                properties,
                Xml.children(project, "dependencies", "dependency").stream()
                        .map(Maven::entry)
                        .toList(),
                Xml.child(project, "dependencyManagement").stream()
                        .flatMap(managed -> Xml.children(managed, "dependencies", "dependency").stream())
                        .map(Maven::entry)
                        .toList(),
                release(project),
                people);
    }

    private static Pom.Parent parent(Element parent) {
        Element path = Xml.child(parent, "relativePath").orElse(null);
        return new Pom.Parent(
                Xml.text(parent, "groupId"),
                Xml.text(parent, "artifactId"),
                Xml.text(parent, "version"),
                path == null ? "../pom.xml" : path.text().strip());
    }

    private static Pom.Entry entry(Element dependency) {
        return new Pom.Entry(
                Xml.text(dependency, "groupId"),
                Xml.text(dependency, "artifactId"),
                Xml.text(dependency, "version"),
                Xml.text(dependency, "type"),
                Xml.text(dependency, "classifier"));
    }

    private static @Nullable String release(Element project) {
        return Xml.child(project, "build").stream()
                .flatMap(build -> Xml.children(build, "plugins", "plugin").stream())
                .filter(plugin -> "maven-compiler-plugin".equals(Xml.text(plugin, "artifactId")))
                .flatMap(plugin -> Xml.child(plugin, "configuration").stream())
                .map(configuration -> Xml.first(configuration, "release", "target", "source"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
