package dev.annals.graph;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels of the graph's own nodes, taken from its schema: each has a constraint or an index. */
public final class Labels {

    private static final Pattern IN_SCHEMA = Pattern.compile("\\bFOR \\(\\w+:(\\w+)\\)");

    private static final Set<String> OWN = Migration.ALL.stream()
            .map(migration -> migration.statement().text())
            .flatMap(text -> IN_SCHEMA.matcher(text).results())
            .map(found -> found.group(1))
            .collect(Collectors.toUnmodifiableSet());

    private Labels() {}

    public static boolean isOwn(String label) {
        return OWN.contains(label);
    }
}
