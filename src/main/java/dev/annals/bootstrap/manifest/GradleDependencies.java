package dev.annals.bootstrap.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dependencies that Gradle statements declare: in string notation, in map notation and by catalog alias. */
final class GradleDependencies {

    private static final Pattern DECLARATION =
            Pattern.compile("^([a-z][A-Za-z0-9]*)(?:\\s*\\(|\\s++(?!=))(.*)$", Pattern.DOTALL);
    /** As in {@code "ksp"("a:b:1")} and {@code add("ksp", "a:b:1")}. */
    private static final Pattern QUOTED = Pattern.compile("^(?:add\\s*\\(\\s*)?[\"'](\\w+)[\"']\\s*[,(]");

    private static final Pattern COORDINATES =
            Pattern.compile("([A-Za-z0-9._-]+):([A-Za-z0-9._-]+)(?::([^:@]+))?(?:[:@].*)?", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("\\bgroup\\s*[:=]\\s*[\"']([^\"']+)[\"']\\s*,\\s*name\\s*[:=]\\s*[\"']([^\"']+)[\"']"
                    + "(?:\\s*,\\s*version\\s*[:=]\\s*(?:[\"']([^\"']+)[\"']|([A-Za-z_][\\w.]*)))?");
    private static final Pattern ALIAS = Pattern.compile("\\blibs\\.(?!versions\\.|plugins\\.)(\\w+(?:\\.\\w+)*)");
    private static final Pattern NAMED = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_.]*)}?");
    private static final Set<String> USUAL = Set.of("implementation", "api", "compile");
    private static final Set<String> MANAGED = Set.of("dependency", "mavenBom");
    private static final Set<String> NO_CONFIGURATION = Set.of(
            "id",
            "classpath",
            "url",
            "exclude",
            "include",
            "force",
            "project",
            "because",
            "def",
            "val",
            "var",
            "if",
            "else",
            "for",
            "return");

    private final Map<String, String> variables;
    private final List<GradleBuild.Entry> entries = new ArrayList<>();
    private final List<String> untold = new ArrayList<>();

    GradleDependencies(Map<String, String> variables) {
        this.variables = variables;
    }

    List<GradleBuild.Entry> entries() {
        return List.copyOf(entries);
    }

    List<String> untold() {
        return List.copyOf(untold);
    }

    void read(GradleCode.Statement statement) {
        Matcher declaration =
                DECLARATION.matcher(QUOTED.matcher(statement.text()).replaceFirst("$1("));
        if (!declaration.matches() || NO_CONFIGURATION.contains(declaration.group(1))) {
            return;
        }
        String configuration = Objects.requireNonNull(declaration.group(1));
        String said = Objects.requireNonNull(declaration.group(2));
        boolean used = !statement.managed() && !MANAGED.contains(configuration);
        String section = !used ? "managed" : USUAL.contains(configuration) ? "" : configuration;
        Matcher parts = PARTS.matcher(said);
        while (parts.find()) {
            @Nullable String variable = parts.group(4);
            add(
                    parts.group(1) + ":" + parts.group(2),
                    variable == null ? parts.group(3) : "$" + variable,
                    section,
                    used);
        }
        GradleCode.STRING.matcher(said).results().forEach(string -> {
            Matcher coordinates = COORDINATES.matcher(string.group().replaceAll("^[\"']+|[\"']+$", ""));
            if (coordinates.matches()) {
                add(coordinates.group(1) + ":" + coordinates.group(2), coordinates.group(3), section, used);
            }
        });
        ALIAS.matcher(GradleCode.STRING.matcher(said).replaceAll("''"))
                .results()
                .map(alias -> Objects.requireNonNull(alias.group(1)).replaceAll("\\.get$", ""))
                .forEach(alias -> entries.add(new GradleBuild.Entry.Catalogued(alias, section, used)));
    }

    private void add(String name, @Nullable String said, String section, boolean used) {
        @Nullable String version = said == null ? null : resolve(said);
        if (said != null && version == null) {
            untold.add("the version " + said + " of " + name);
        }
        entries.add(new GradleBuild.Entry.Written(new Declared.Dependency(name, section, version, used)));
    }

    private @Nullable String resolve(String said) {
        Matcher named = NAMED.matcher(said);
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (named.find()) {
            @Nullable String value = variables.get(Objects.requireNonNull(named.group(1)));
            if (value == null) {
                return null;
            }
            whole.append(said, at, named.start()).append(value);
            at = named.end();
        }
        return TomlTree.written(whole.append(said.substring(at)).toString());
    }
}
