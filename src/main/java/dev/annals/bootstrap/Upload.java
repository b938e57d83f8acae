package dev.annals.bootstrap;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.bootstrap.finding.SourceFiles;
import dev.annals.bootstrap.secret.Secrets;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents that came with the request. Anything that looks like a secret is masked before they are stored.
 *
 * @param received when they arrived: the date of documents that have none
 * @param secrets that were masked
 */
record Upload(Instant received, Map<String, Document> documents, List<Secret> secrets) implements SourceFiles {

    private static final int MOST = 1_000;

    record Document(String path, String content, Instant date) {}

    record Secret(String path, String kind, int line) {}

    /** @throws ProblemException naming the field */
    static Upload read(JsonNode documents, Instant now) {
        if (!documents.isArray()) {
            throw Fields.wrongType("documents", "an array of documents", documents);
        }
        if (documents.isEmpty() || documents.size() > MOST) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "documents",
                    "Send 1 to " + MOST + " documents, not " + documents.size()
                            + ". For more, use several jobs or a directory.");
        }
        Map<String, Document> read = new TreeMap<>();
        List<Secret> secrets = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            JsonNode one = documents.get(i);
            String field = "documents[" + i + "]";
            Document document = Fields.within(field, () -> document(one, now, secrets));
            if (read.put(document.path(), document) != null) {
                throw new ProblemException(
                        ErrorCode.INVALID_VALUE, field + ".path", "Another document already has this path.");
            }
        }
        return new Upload(now, read, secrets);
    }

    private static Document document(JsonNode node, Instant now, List<Secret> secrets) {
        Fields fields = Fields.of(node, Set.of("path", "content", "date"));
        String path = path(fields.needText("path"));
        Secrets.Masked masked = Secrets.masked(Texts.content(fields.needText("content"), "content", MOST_BYTES));
        masked.found().forEach(found -> secrets.add(new Secret(path, found.kind(), found.line())));
        @Nullable String date = fields.text("date");
        return new Document(
                path,
                masked.text(),
                date == null
                        ? now
                        : Fields.within("date", () -> WrittenDate.parse(date).first()));
    }

    private static String path(String given) {
        String path = Texts.name(given, "path");
        boolean leadsOut = path.startsWith("/")
                || path.contains("\\")
                || List.of(path.split("/", -1)).contains("..");
        if (leadsOut || path.length() > Texts.MAX_NAME - 100) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "path",
                    "Give a relative path with / as separator, without .., and of at most " + (Texts.MAX_NAME - 100)
                            + " characters.");
        }
        return path;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(documents.keySet());
    }

    @Override
    public @Nullable String text(String path) {
        return documents.containsKey(path)
                ? Objects.requireNonNull(documents.get(path)).content()
                : null;
    }

    @Override
    public Instant at(String path) {
        return documents.containsKey(path)
                ? Objects.requireNonNull(documents.get(path)).date()
                : Instant.EPOCH;
    }

    @Override
    public Instant first(String path) {
        return at(path);
    }
}
