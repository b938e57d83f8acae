package dev.annals.bootstrap.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code CODEOWNERS}: who owns which part of the code. */
public final class CodeOwners {

    private static final Set<String> PLACES =
            Set.of("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS");
    private static final int MOST = 500;

    public record Rule(String pattern, List<String> owners) {}

    private CodeOwners() {}

    public static boolean reads(String path) {
        return PLACES.contains(path);
    }

    public static List<Rule> of(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String raw : text.lines().toList()) {
            String line = raw.replaceAll("(^|\\s)#.*", "").strip();
            boolean section = line.startsWith("[") || line.startsWith("^[");
            List<String> parts = Arrays.asList(line.split("\\s+"));
            if (!line.isEmpty() && !section && parts.size() > 1 && rules.size() < MOST) {
                rules.add(new Rule(parts.getFirst(), parts.subList(1, parts.size())));
            }
        }
        return rules;
    }
}
