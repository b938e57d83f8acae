package dev.annals.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.bootstrap.document.DocumentNotes;
import dev.annals.job.JobPolicy;
import dev.annals.job.Mode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to read, and whether it may learn it without asking: {@code {project?, parts?, mode?}}.
 *
 * @param project its name; null: that of its remote or directory
 */
record Policy(@Nullable String project, Set<Part> parts, Mode mode) {

    enum Part {
        MANIFESTS,
        DECISIONS,
        DOCUMENTS,
        COMMENTS,
        OWNERS,
        PEOPLE,
        TAGS,
        COMMITS;

        private static final List<String> WORDS =
                Stream.of(values()).map(Part::word).toList();

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int LONGEST = 100;
    private static final Policy DEFAULT = new Policy(null, EnumSet.allOf(Part.class), Mode.PROPOSE);

    /** @param json null: everything, as proposals only */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, DEFAULT, Policy::read);
    }

    /** @throws ProblemException naming the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of(Mode.FIELD, "project", "parts"));
        @Nullable String project = fields.text("project");
        @Nullable List<String> parts = fields.words("parts", Part.WORDS);
        Set<Part> wanted = EnumSet.noneOf(Part.class);
        if (parts != null) {
            parts.forEach(part -> wanted.add(Part.valueOf(part.toUpperCase(Locale.ROOT))));
        }
        if (project != null && project.contains("/")) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "project", "It must not contain a slash.");
        }
        return new Policy(
                project == null ? null : Texts.name(Texts.content(project, "project", LONGEST), "project"),
                parts == null ? DEFAULT.parts : wanted,
                Mode.read(fields));
    }

    boolean wants(Part part) {
        return parts.contains(part);
    }

    DocumentNotes.Wanted files() {
        return new DocumentNotes.Wanted(wants(Part.DOCUMENTS), wants(Part.COMMENTS), wants(Part.OWNERS));
    }
}
