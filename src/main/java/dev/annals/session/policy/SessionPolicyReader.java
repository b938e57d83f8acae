package dev.annals.session.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.context.ContextQuestion;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the policy file: {@code {project?, otherwise?, also?, policies: [{scopes?, start?, decision?, …}]}}. */
public final class SessionPolicyReader {

    private static final int MAX_QUERY = 1_000;

    private SessionPolicyReader() {}

    /** @throws ProblemException naming the field */
    public static SessionPolicies read(JsonNode file) {
        Fields fields = Fields.of(file, Set.of("project", "otherwise", "also", "policies"));
        String project = Objects.requireNonNullElse(fields.text("project"), "project/" + SessionPolicies.PROJECT);
        Texts.scope(project.replace(SessionPolicies.PROJECT, "host/name"), "project");
        String otherwise = Objects.requireNonNullElse(fields.text("otherwise"), "main");
        return new SessionPolicies(
                project,
                Texts.scope(otherwise, "otherwise"),
                Objects.requireNonNullElse(fields.scopes("also"), List.of()),
                policies(fields.need("policies")));
    }

    private static List<SessionPolicies.Policy> policies(JsonNode list) {
        if (!list.isArray()) {
            throw Fields.wrongType("policies", "a list of policies", list);
        }
        List<SessionPolicies.Policy> policies = new ArrayList<>();
        for (JsonNode policy : list) {
            policies.add(Fields.within("policies[" + policies.size() + "]", () -> policy(policy)));
        }
        return policies;
    }

    private static SessionPolicies.Policy policy(JsonNode node) {
        Set<String> known = new HashSet<>(Set.of("scopes"));
        Arrays.stream(Point.values()).map(Point::word).forEach(known::add);
        Fields fields = Fields.of(node, known);
        Map<Point, PointPolicy> points = new EnumMap<>(Point.class);
        for (Point point : Point.values()) {
            @Nullable JsonNode given = fields.get(point.word());
            if (given != null) {
                points.put(point, Fields.within(point.word(), () -> point(given)));
            }
        }
        return new SessionPolicies.Policy(patterns(fields.texts("scopes")), points);
    }

    private static List<Pattern> patterns(@Nullable List<String> scopes) {
        List<Pattern> patterns = new ArrayList<>();
        for (String scope : Objects.requireNonNullElse(scopes, List.<String>of())) {
            Texts.scope(scope.replaceFirst("\\*$", "x"), "scopes[" + patterns.size() + "]");
            patterns.add(new Pattern(scope));
        }
        return patterns;
    }

    private static PointPolicy point(JsonNode node) {
        Fields fields = Fields.of(node, Set.of("retrieve", "budgetTokens", "query", "save", "consolidate"));
        Set<Part> retrieve = words(fields, "retrieve", Part.WORDS, Part::ofWord);
        @Nullable String query = fields.text("query");
        if (query != null && !retrieve.contains(Part.QUERY)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "query", "It is used only if retrieve contains query. Add it there.");
        }
        return new PointPolicy(
                retrieve,
                fields.whole("budgetTokens", ContextQuestion.LEAST, ContextQuestion.MOST, PointPolicy.BUDGET),
                query == null ? null : Texts.content(query, "query", MAX_QUERY),
                fields.has("save") ? words(fields, "save", Role.WORDS, Role::ofWord) : PointPolicy.SILENT.save(),
                fields.get("consolidate") == null
                        ? Consolidation.OFF
                        : Consolidation.ofWord(fields.needWord("consolidate", Consolidation.WORDS)));
    }

    private static <T> Set<T> words(Fields fields, String name, List<String> words, Function<String, T> read) {
        @Nullable JsonNode list = fields.get(name);
        if (list == null || (list.isArray() && list.isEmpty())) {
            return Set.of(); // an empty list is allowed here
        }
        @Nullable List<String> given = fields.words(name, words);
        return given == null ? Set.of() : given.stream().map(read).collect(Collectors.toUnmodifiableSet());
    }
}
