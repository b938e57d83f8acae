package dev.annals.bootstrap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.digest.CanonicalJson;
import dev.annals.job.JobInput;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a job is to read, stored with the job. */
sealed interface Material {

    record Directory(String path) implements Material {}

    record Documents(Upload upload) implements Material {}

    JsonMapper MAPPER = new JsonMapper();

    /** @throws ProblemException naming the field */
    static Material of(JobInput input, Instant now) {
        @Nullable String directory = input.directory();
        @Nullable JsonNode documents = input.documents();
        if ((directory == null) == (documents == null)) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    "directory",
                    "Give either a directory on the service's machine, or documents.");
        }
        return documents == null
                ? new Directory(String.valueOf(directory))
                : new Documents(Upload.read(documents, now));
    }

    default String json() {
        return switch (this) {
            case Directory(String path) -> CanonicalJson.write(Map.of("directory", path));
            case Documents(Upload upload) ->
                CanonicalJson.write(Map.of(
                        "received", upload.received().toString(),
                        "documents",
                                upload.documents().values().stream()
                                        .map(one -> Map.of(
                                                "path", one.path(),
                                                "content", one.content(),
                                                "date", one.date().toString()))
                                        .toList(),
                        "secrets",
                                upload.secrets().stream()
                                        .map(one -> Map.of("path", one.path(), "kind", one.kind(), "line", one.line()))
                                        .toList()));
        };
    }

    static Material kept(String json) {
        JsonNode kept;
        try {
            kept = MAPPER.readTree(json);
        } catch (JsonProcessingException ours) {
            throw new UncheckedIOException(ours);
        }
        if (kept.has("directory")) {
            return new Directory(kept.get("directory").textValue());
        }
        Map<String, Upload.Document> documents = new TreeMap<>();
        kept.get("documents").forEach(one -> {
            String path = one.get("path").textValue();
            documents.put(
                    path,
                    new Upload.Document(
                            path,
                            one.get("content").textValue(),
                            Instant.parse(one.get("date").textValue())));
        });
        List<Upload.Secret> secrets = new ArrayList<>();
        kept.get("secrets")
                .forEach(one -> secrets.add(new Upload.Secret(
                        one.get("path").textValue(),
                        one.get("kind").textValue(),
                        one.get("line").intValue())));
        return new Documents(
                new Upload(Instant.parse(kept.path("received").asText(Instant.EPOCH.toString())), documents, secrets));
    }
}
