package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.Reference;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads ops that are decisions. */
final class DecisionReader {

    private static final Map<DecisionKind, Set<String>> FIELDS = Arrays.stream(DecisionKind.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), DecisionReader::fields));

    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int MOST_EVIDENCE = 20_000;

    private DecisionReader() {}

    static Op.Decide read(JsonNode node, DecisionKind kind) {
        Fields fields = Fields.of(node, Objects.requireNonNull(FIELDS.get(kind)));
        return switch (kind) {
            case RETRACT -> new Op.Retract(id(fields, "claim"), reasoned(fields));
            case SET_ASIDE -> new Op.SetAside(id(fields, "claim"), reasoned(fields));
            case MERGE -> new Op.Merge(entity(fields, "entity"), entity(fields, "into"), reasoned(fields));
            case DISTINCT -> new Op.Distinct(entity(fields, "entity"), entity(fields, "from"), reasoned(fields));
            case SPLIT ->
                new Op.Split(entity(fields, "entity"), entity(fields, "into"), claims(fields), reasoned(fields));
            case ACCEPT -> accept(fields);
            case ALIAS -> new Op.Alias(entity(fields, "entity"), name(fields), why(fields));
            case RENAME -> new Op.Rename(entity(fields, "entity"), name(fields), why(fields));
            case RETYPE ->
                new Op.Retype(entity(fields, "entity"), ReferenceReader.type(fields.needText("type")), why(fields));
            case ARCHIVE -> new Op.Archive(target(fields), reasoned(fields));
            case PIN -> new Op.Pin(target(fields), reasoned(fields));
            case REVERT -> new Op.Revert(id(fields, "decision"), reasoned(fields));
        };
    }

    private static Op.Decide accept(Fields fields) {
        if (!fields.has("rule")) {
            if (fields.has("claims")) {
                throw new ProblemException(
                        ErrorCode.MISSING_FIELD, "rule", "Say which rule the claims break, or give a contradiction.");
            }
            return new Op.Accept(id(fields, "contradiction"), reasoned(fields));
        }
        if (fields.has("contradiction")) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "rule", "Accept either a contradiction or claims that break a rule.");
        }
        String rule = fields.needText("rule");
        if (!RULE.matcher(rule).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "rule", "A rule's name has only lower-case letters, digits and hyphens.");
        }
        return new Op.AcceptRule(rule, claims(fields), reasoned(fields));
    }

    /** Reads the required reason and the optional evidence. */
    static Op.Why reasoned(Fields fields) {
        return new Op.Why(Texts.words(fields.needText("reason"), "reason"), evidence(fields));
    }

    private static Op.Why why(Fields fields) {
        @Nullable String reason = fields.text("reason");
        return new Op.Why(reason == null ? null : Texts.note(reason, "reason"), evidence(fields));
    }

    private static @Nullable String evidence(Fields fields) {
        @Nullable JsonNode evidence = fields.get("evidence");
        if (evidence == null) {
            return null;
        }
        if (!evidence.isObject()) {
            throw Fields.wrongType("evidence", "an object", evidence);
        }
        CanonicalJson.fault(evidence).ifPresent(fault -> {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "evidence", fault);
        });
        String kept = CanonicalJson.write(evidence);
        if (kept.length() > MOST_EVIDENCE) {
            throw new ProblemException(
                    ErrorCode.TOO_LONG, "evidence", "At most " + MOST_EVIDENCE + " characters as JSON.");
        }
        return kept;
    }

    private static List<String> claims(Fields fields) {
        fields.need("claims");
        List<String> claims = Objects.requireNonNull(fields.texts("claims"));
        if (claims.isEmpty() || claims.size() > OpReader.MAX_OPS) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "claims", "Give the ids of 1 to " + OpReader.MAX_OPS + " claims.");
        }
        return claims;
    }

    private static Op.Target target(Fields fields) {
        boolean episode = fields.get("episode") != null;
        if (episode && fields.get("fact") != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "episode", "Give the id of a fact or of an episode, not both.");
        }
        if (episode) {
            return new Op.Target(Op.Target.Kind.EPISODE, id(fields, "episode"));
        }
        if (fields.get("fact") == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD, "fact", "Say which: give the id of a fact, or of an episode.");
        }
        return new Op.Target(Op.Target.Kind.FACT, id(fields, "fact"));
    }

    private static Reference entity(Fields fields, String field) {
        JsonNode entity = fields.need(field);
        return Fields.within(field, () -> ReferenceReader.read(entity));
    }

    private static String id(Fields fields, String field) {
        return Texts.name(fields.needText(field), field);
    }

    private static String name(Fields fields) {
        return Texts.name(fields.needText("name"), "name");
    }

    private static Set<String> fields(DecisionKind kind) {
        return switch (kind) {
            case RETRACT, SET_ASIDE -> fields("claim");
            case MERGE -> fields("entity", "into");
            case DISTINCT -> fields("entity", "from");
            case SPLIT -> fields("entity", "into", "claims");
            case ACCEPT -> fields("contradiction", "rule", "claims");
            case ALIAS, RENAME -> fields("entity", "name");
            case RETYPE -> fields("entity", "type");
            case ARCHIVE, PIN -> fields("fact", "episode");
            case REVERT -> fields("decision");
        };
    }

    private static Set<String> fields(String... own) {
        Set<String> fields = new HashSet<>(Set.of("op", "reason", "evidence"));
        fields.addAll(List.of(own));
        return Set.copyOf(fields);
    }
}
