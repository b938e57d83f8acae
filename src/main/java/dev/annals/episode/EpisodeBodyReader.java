package dev.annals.episode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.commit.Learner;
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
            "session",
            "speaker",
            "kind",
            "content",
            "referenceTime",
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
        @Nullable String referenceTime = fields.text("referenceTime");
        @Nullable JsonNode claims = fields.get("claims");
        if (claims != null) {
            Learner.check(claims);
        }
        Kind kind = fields.get("kind") == null ? Kind.MESSAGE : Kind.ofWord(fields.needWord("kind", KINDS));
        return new NewEpisode(
                scope == null ? DEFAULT_SCOPE : Texts.scope(scope, "scope"),
                name(fields, "sourceId"),
                name(fields, "session"),
                name(fields, "speaker"),
                kind,
                content(fields, kind),
                referenceTime == null ? null : instant(referenceTime),
                name(fields, "source"),
                metadata(fields),
                claims);
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

    private static Instant instant(String text) {
        try {
            return WrittenDate.parse(text).first();
        } catch (ProblemException problem) {
            throw problem.within("referenceTime");
        }
    }

    private static @Nullable JsonNode metadata(Fields fields) {
        @Nullable JsonNode metadata = fields.get("metadata");
        if (metadata == null) {
            return null;
        }
        if (!metadata.isObject()) {
            throw Fields.wrongType("metadata", "an object", metadata);
        }
        json(metadata, "metadata", MAX_METADATA);
        return metadata;
    }

    private static @Nullable String name(Fields fields, String field) {
        @Nullable String text = fields.text(field);
        return text == null ? null : Texts.name(text, field);
    }
}
