package dev.annals.bootstrap.manifest;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code ${…}} in a pom from its own properties and those of its parents, the nearest first. Unknown
 * properties stay unresolved.
 */
final class Interpolation {

    private static final Pattern NAMED = Pattern.compile("\\$\\{([^}]+)}");
    private static final int DEPTH = 10;

    private final List<Pom> chain;

    /** @param chain a pom, followed by its parents */
    Interpolation(List<Pom> chain) {
        this.chain = chain;
    }

    /** Null if it cannot be resolved. */
    @Nullable
    String resolve(@Nullable String text) {
        return text == null ? null : resolve(text, DEPTH);
    }

    private @Nullable String resolve(String text, int depth) {
        if (!text.contains("${")) {
            return text.isBlank() ? null : text;
        }
        if (depth == 0) {
            return null;
        }
        StringBuilder whole = new StringBuilder();
        Matcher named = NAMED.matcher(text);
        int at = 0;
        while (named.find()) {
            @Nullable String said = value(Objects.requireNonNull(named.group(1)));
            @Nullable String value = said == null ? null : resolve(said, depth - 1);
            if (value == null) {
                return null;
            }
            whole.append(text, at, named.start()).append(value);
            at = named.end();
        }
        return whole.append(text, at, text.length()).toString();
    }

    private @Nullable String value(String name) {
        for (Pom pom : chain) {
            @Nullable String property = pom.properties().get(name);
            if (property != null) {
                return property;
            }
        }
        Pom pom = chain.getFirst();
        return switch (name) {
            case "project.version", "pom.version", "version" -> own(pom.version(), parent(pom, Pom.Parent::version));
            case "project.groupId", "pom.groupId", "groupId" -> own(pom.groupId(), parent(pom, Pom.Parent::groupId));
            case "project.artifactId", "pom.artifactId", "artifactId" -> pom.artifactId();
            case "project.parent.version", "parent.version" -> parent(pom, Pom.Parent::version);
            case "project.parent.groupId", "parent.groupId" -> parent(pom, Pom.Parent::groupId);
            default -> null;
        };
    }

    private static @Nullable String own(@Nullable String said, @Nullable String inherited) {
        return said == null ? inherited : said;
    }

    private interface Part {
        @Nullable
        String of(Pom.Parent parent);
    }

    private static @Nullable String parent(Pom pom, Part part) {
        return pom.parent() == null ? null : part.of(pom.parent());
    }
}
