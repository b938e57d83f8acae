package dev.annals.bootstrap.manifest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code build.gradle} and {@code build.gradle.kts}. A build script is a program and is not run: only its dependency
 * blocks are read.
 */
final class Gradle implements Manifest.Kind {

    private static final Pattern VARIABLE = Pattern.compile(
            "^\\s*(?:(?:val|def|var|String)\\s+|ext\\.)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*[\"']([^\"'$]+)[\"']\\s*$",
            Pattern.MULTILINE);
    private static final Pattern LEVEL = Pattern.compile(
            "(?:JavaLanguageVersion\\.of\\(|jvmToolchain\\(|sourceCompatibility\\s*=?\\s*(?:JavaVersion\\.VERSION_)?[\"']?)"
                    + "\\s*([0-9][0-9_.]*)");

    @Override
    public boolean isNamed(String file) {
        return file.equals("build.gradle") || file.equals("build.gradle.kts");
    }

    @Override
    public Manifest parse(String text) {
        String code = GradleCode.withoutComments(text);
        Map<String, String> variables = new HashMap<>();
        VARIABLE.matcher(code)
                .results()
                .forEach(found -> variables.putIfAbsent(
                        Objects.requireNonNull(found.group(1)), Objects.requireNonNull(found.group(2))));
        GradleDependencies dependencies = new GradleDependencies(variables);
        GradleCode.statements(code).forEach(dependencies::read);
        return new GradleBuild(dependencies.entries(), levels(code), dependencies.untold());
    }

    private static List<Declared.Level> levels(String code) {
        Matcher level = LEVEL.matcher(code);
        return level.find()
                ? List.of(new Declared.Level(
                        "Java", Objects.requireNonNull(level.group(1)).replace('_', '.')))
                : List.of();
    }
}
