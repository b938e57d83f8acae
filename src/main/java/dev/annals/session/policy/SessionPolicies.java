package dev.annals.session.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions are kept, and what happens at their points.
 *
 * @param project the scope of those of a project, whose name takes the place of {@code {project}}
 * @param otherwise the scope of others
 * @param also scopes that are read beside a session's own
 * @param policies the first that is for a scope and has a point decides
 */
public record SessionPolicies(String project, String otherwise, List<String> also, List<Policy> policies) {

    static final String PROJECT = "{project}";

    record Policy(List<Pattern> scopes, Map<Point, PointPolicy> points) {

        private Stream<PointPolicy> at(String scope, Point point) {
            boolean fits = scopes.isEmpty() || scopes.stream().anyMatch(pattern -> pattern.fits(scope));
            return fits ? Stream.ofNullable(points.get(point)) : Stream.empty();
        }
    }

    public PointPolicy at(String scope, Point point) {
        return policies.stream()
                .flatMap(policy -> policy.at(scope, point))
                .findFirst()
                .orElse(PointPolicy.SILENT);
    }

    /** What a session of this project says, and what it is told, is of this scope. */
    public String scope(@Nullable String name) {
        return name == null ? otherwise : project.replace(PROJECT, name);
    }

    /** Its own first. */
    public List<String> read(String scope) {
        List<String> read = new ArrayList<>(List.of(scope));
        also.stream().filter(other -> !other.equals(scope)).forEach(read::add);
        return read;
    }

    /** A policy's query, with the project's name in it. */
    public static @Nullable String query(PointPolicy policy, @Nullable String project) {
        return Optional.ofNullable(policy.query())
                .map(query -> query.replace(PROJECT, Objects.requireNonNullElse(project, "this project")))
                .orElse(null);
    }
}
