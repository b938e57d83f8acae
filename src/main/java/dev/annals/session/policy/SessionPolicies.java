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
 * @param project the scope of project sessions; {@code {project}} stands for the project's name
 * @param otherwise the scope of other sessions
 * @param also scopes to read in addition to a session's own
 * @param policies the first one that matches the scope and defines the point applies
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

    /** The scope in which a session of this project is kept. */
    public String scope(@Nullable String name) {
        return name == null ? otherwise : project.replace(PROJECT, name);
    }

    /** The scopes to read, the session's own first. */
    public List<String> read(String scope) {
        List<String> read = new ArrayList<>(List.of(scope));
        also.stream().filter(other -> !other.equals(scope)).forEach(read::add);
        return read;
    }

    /** The policy's query, with the project's name filled in. */
    public static @Nullable String query(PointPolicy policy, @Nullable String project) {
        return Optional.ofNullable(policy.query())
                .map(query -> query.replace(PROJECT, Objects.requireNonNullElse(project, "this project")))
                .orElse(null);
    }
}
