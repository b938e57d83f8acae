package dev.annals.bootstrap.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code go.mod}. */
final class GoModule implements Manifest.Kind {

    private static final Pattern REQUIRED =
            Pattern.compile("^\"?([^\\s\"(]+)\"?\\s+(v\\S+)\\s*(//\\s*indirect.*)?(//.*)?$");

    /** Of a block that does not end in the same line. */
    private static final Pattern OPENING = Pattern.compile("\\w+\\s*\\((?!\\s*\\)).*");

    private static final Pattern GO = Pattern.compile("^go\\s+(\\S+)");

    @Override
    public boolean isNamed(String file) {
        return file.equals("go.mod");
    }

    @Override
    public Manifest parse(String text) {
        List<Declared.Dependency> found = new ArrayList<>();
        List<Declared.Level> levels = new ArrayList<>();
        boolean requires = false;
        boolean other = false;
        for (String raw : text.lines().toList()) {
            String line = raw.strip();
            if (line.startsWith(")")) {
                requires = false;
                other = false;
            } else if (OPENING.matcher(line).matches()) {
                requires = line.startsWith("require");
                other = !requires;
            } else if (requires) {
                require(line, found);
            } else if (!other && line.startsWith("require ")) {
                require(line.substring("require ".length()).strip(), found);
            } else if (!other) {
                Matcher go = GO.matcher(line);
                if (go.find()) {
                    levels.add(new Declared.Level("Go", Objects.requireNonNull(go.group(1))));
                }
            }
        }
        if (requires || other) {
            throw new IllegalArgumentException("a block is not closed");
        }
        return new Manifest.Alone(new Declared(found, levels, List.of(), List.of()));
    }

    private static void require(String line, List<Declared.Dependency> found) {
        Matcher required = REQUIRED.matcher(line);
        if (required.find()) {
            found.add(new Declared.Dependency(
                    Objects.requireNonNull(required.group(1)),
                    required.group(3) == null ? "" : "indirect",
                    required.group(2),
                    true));
        }
    }
}
