package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.change.OpReader;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            "claims");
    private static final List<String> KINDS = List.of("message", "document", "json");

    private EpisodeBodyReader() {}

    static List<NewEpisode> read(@Nullable JsonNode body) {
        if (body == null || !body.isArray()) {
            return List.of(episode(body));
        }
        if (body.isEmpty() || body.size() > MAX_EPISODES) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "episodes",
                    "Send 1 to " + MAX_EPISODES + " episodes; these are " + body.size() + ".");
        }
        List<NewEpisode> episodes = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            try {
                episodes.add(episode(body.get(i)));
            } catch (ProblemException problem) {
                throw problem.within("episodes[" + i + "]");
            }
        }
        return episodes;
    }

    private static NewEpisode episode(@Nullable JsonNode node) {
        Fields fields = Fields.of(node, FIELDS);
        @Nullable String scope = fields.text("scope");
        Kind kind = fields.get("kind") == null ? Kind.MESSAGE : Kind.ofWord(fields.needWord("kind", KINDS));
        @Nullable String sourceId = name(fields, "sourceId");
        if (sourceId != null && sourceId.startsWith(DigestEpisode.PREFIX)) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "sourceId",
                    "Those that begin with " + DigestEpisode.PREFIX
                            + " are of digests, which Annals makes. Use another.");
        }
        boolean replace = fields.flag("replace", false);
        if (replace && sourceId == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD, "sourceId", "Say which episode is replaced: it needs its sourceId.");
        }
        return new NewEpisode(
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
                claims(fields));
    }

    /** Kept as they came, for they are evidence; read here to refuse what no commit could take. */
    private static @Nullable String claims(Fields fields) {
        @Nullable JsonNode claims = fields.get("claims");
        return claims == null || OpReader.claims(claims).isEmpty() ? null : CanonicalJson.write(claims);
    }

    private static String content(Fields fields, Kind kind) {
        JsonNode content = fields.need("content");
        if (kind == Kind.JSON && !content.isTextual()) {
            return json(content, "content", MAX_CONTENT);
        }
        return Texts.content(fields.needText("content"), "content", MAX_CONTENT);
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
