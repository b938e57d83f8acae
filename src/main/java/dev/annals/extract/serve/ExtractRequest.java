package dev.annals.extract.serve;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.extract.Prose;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import dev.annals.time.WrittenDate;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a request to extract. */
final class ExtractRequest {

    /** The same limit as for an episode. */
    private static final int MAX_CONTENT = 1_000_000;

    private static final Set<String> FIELDS = Set.of("content", "referenceTime", "speaker");

    private ExtractRequest() {}

    static Prose read(@Nullable JsonNode body, Clock clock) {
        Fields fields = Fields.of(body, FIELDS);
        String content = Texts.content(fields.needText("content"), "content", MAX_CONTENT);
        @Nullable String time = fields.text("referenceTime");
        Instant reference = time == null
                ? clock.instant()
                : Fields.within("referenceTime", () -> WrittenDate.parse(time)).first();
        @Nullable String speaker = fields.text("speaker");
        return new Prose(content, reference, speaker == null ? null : Texts.name(speaker, "speaker"), null);
    }
}
