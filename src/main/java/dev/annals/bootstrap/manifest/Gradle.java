package dev.annals.bootstrap.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code build.gradle} and {@code build.gradle.kts}: dependencies in string notation. It is a program, and is not run. */
final class Gradle implements Manifest.Kind {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "^\\s*([a-z][A-Za-z0-9]*)\\s*\\(?\\s*(?:platform\\s*\\(\\s*|enforcedPlatform\\s*\\(\\s*)?[\"']"
                    + "([A-Za-z0-9._-]+):([A-Za-z0-9._-]+)(?::([^\"':@]+))?(?:[:@][^\"']*)?[\"']",
            Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile(
            "^\\s*(?:(?:val|def|var|String)\\s+|ext\\.)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*[\"']([^\"'$]+)[\"']\\s*$",
            Pattern.MULTILINE);
    private static final Pattern LEVEL = Pattern.compile(
            "(?:JavaLanguageVersion\\.of\\(|jvmToolchain\\(|sourceCompatibility\\s*=?\\s*(?:JavaVersion\\.VERSION_)?[\"']?)"
                    + "\\s*([0-9][0-9_.]*)");
    private static final Pattern NAMED = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_.]*)}?");
    private static final Set<String> USUAL = Set.of("implementation", "api", "compile");
    private static final Set<String> NO_CONFIGURATION = Set.of("id", "classpath", "url", "exclude", "force");

    @Override
    public boolean isNamed(String file) {
        return file.equals("build.gradle") || file.equals("build.gradle.kts");
    }

    @Override
    public Manifest parse(String text) {
        String code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
        Map<String, String> variables = new HashMap<>();
        VARIABLE.matcher(code)
                .results()
                .forEach(found -> variables.putIfAbsent(
                        Objects.requireNonNull(found.group(1)), Objects.requireNonNull(found.group(2))));
        List<Declared.Dependency> found = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(code);
        while (dependency.find()) {
            String configuration = Objects.requireNonNull(dependency.group(1));
            if (NO_CONFIGURATION.contains(configuration)) {
                continue;
            }
            String name = dependency.group(2) + ":" + dependency.group(3);
            @Nullable String said = dependency.group(4);
            @Nullable String version = said == null ? null : resolve(said, variables);
            if (said != null && version == null) {
                untold.add("the version " + said + " of " + name);
            }
            found.add(new Declared.Dependency(name, USUAL.contains(configuration) ? "" : configuration, version, true));
        }
        return new Manifest.Alone(new Declared(found, levels(code), List.of(), untold));
    }

    private static @Nullable String resolve(String said, Map<String, String> variables) {
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

    private static List<Declared.Level> levels(String code) {
        Matcher level = LEVEL.matcher(code);
        return level.find()
                ? List.of(new Declared.Level(
                        "Java", Objects.requireNonNull(level.group(1)).replace('_', '.')))
                : List.of();
    }
}
