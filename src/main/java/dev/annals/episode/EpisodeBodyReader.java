package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.change.Op;
import dev.annals.change.OpReader;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.StrictJson;
import dev.annals.problem.Texts;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the body of {@code POST /v1/episodes}: one episode, or a list of them. */
final class EpisodeBodyReader {

    static final int MAX_EPISODES = 1_000;
    static final int MAX_CONTENT = 1_000_000;

    private static final int MAX_METADATA = 10_000;
    private static final String DEFAULT_SCOPE = "main";
    private static final Set<String> FIELDS = Set.of(
            "sourceId",
            "replace",
            "session",
            "speaker",
            "kind",
            "content",
            "referenceTime",
            "knownAt",
            "scope",
            "source",
            "metadata",
            "claims",
            "consistency");
    private static final List<String> KINDS = List.of("message", "document", "json");

    private EpisodeBodyReader() {}

    static List<Reported> read(@Nullable JsonNode body) {
        if (body == null || !body.isArray()) {
            return List.of(episode(body));
        }
        if (body.isEmpty() || body.size() > MAX_EPISODES) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "episodes",
                    "Send 1 to " + MAX_EPISODES + " episodes; these are " + body.size() + ".");
        }
        List<Reported> episodes = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            try {
                episodes.add(episode(body.get(i)));
            } catch (ProblemException problem) {
                throw problem.within("episodes[" + i + "]");
            }
        }
        return episodes;
    }

    private static Reported episode(@Nullable JsonNode node) {
        Fields fields = Fields.of(node, FIELDS);
        @Nullable String scope = fields.text("scope");
        Kind kind = fields.get("kind") == null ? Kind.MESSAGE : Kind.ofWord(fields.needWord("kind", KINDS));
        @Nullable String sourceId = name(fields, "sourceId");
        if (sourceId != null && sourceId.startsWith(DigestEpisode.PREFIX)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "sourceId",
                    "Ids that start with " + DigestEpisode.PREFIX
                            + " are reserved for digests, which Annals makes. Use another one.");
        }
        boolean replace = fields.flag("replace", false);
        if (replace && sourceId == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD, "sourceId", "Say which episode is replaced: it needs its sourceId.");
        }
        List<Op> claims = claims(fields);
        NewEpisode episode = new NewEpisode(
                scope == null ? DEFAULT_SCOPE : Texts.scope(scope, "scope"),
                sourceId,
                replace,
                name(fields, "session"),
                name(fields, "speaker"),
                kind,
                content(fields, kind),
                instant(fields, "referenceTime"),
                instant(fields, "knownAt"),
                name(fields, "source"),
                metadata(fields),
                claims.isEmpty() ? null : CanonicalJson.write(fields.need("claims")));
        return new Reported(episode, isStrong(fields), predicates(claims));
    }

    /** Kept as sent, because they are evidence. They are parsed here only to refuse what no commit would accept. */
    private static List<Op> claims(Fields fields) {
        @Nullable JsonNode claims = fields.get("claims");
        return claims == null ? List.of() : OpReader.claims(claims);
    }

    /**
     * The predicates of the claims. Null if they cannot be known yet: for decisions, and for content that has yet to be
     * read.
     */
    private static @Nullable Set<String> predicates(List<Op> claims) {
        return claims.isEmpty() || !claims.stream().allMatch(Op.Make.class::isInstance)
                ? null
                : claims.stream().map(claim -> ((Op.Make) claim).predicate()).collect(Collectors.toSet());
    }

    private static boolean isStrong(Fields fields) {
        return fields.get("consistency") != null
                && fields.needWord("consistency", List.of("eventual", "strong")).equals("strong");
    }

    private static String content(Fields fields, Kind kind) {
        JsonNode content = fields.need("content");
        if (kind == Kind.JSON && !content.isTextual()) {
            return json(content, "content", MAX_CONTENT);
        }
        String text = Texts.content(fields.needText("content"), "content", MAX_CONTENT);
        return kind == Kind.JSON ? json(StrictJson.read(text, "content"), "content", MAX_CONTENT) : text;
    }

    private static String json(JsonNode tree, String field, int max) {
        CanonicalJson.fault(tree).ifPresent(fault -> {
            throw new ProblemException(ErrorCode.INVALID_VALUE, field, fault);
        });
        return Texts.content(CanonicalJson.write(tree), field, max);
    }

    private static @Nullable Instant instant(Fields fields, String field) {
        @Nullable String text = fields.text(field);
        return text == null
                ? null
                : Fields.within(field, () -> WrittenDate.parse(text).first());
    }

    private static @Nullable String metadata(Fields fields) {
        @Nullable JsonNode metadata = fields.get("metadata");
        if (metadata == null) {
            return null;
        }
        if (!metadata.isObject()) {
            throw Fields.wrongType("metadata", "an object", metadata);
        }
        return json(metadata, "metadata", MAX_METADATA);
    }

    private static @Nullable String name(Fields fields, String field) {
        @Nullable String text = fields.text(field);
        return text == null ? null : Texts.name(text, field);
    }
}
