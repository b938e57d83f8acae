package dev.annals.bootstrap.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads architecture decision records: in the formats of Nygard ({@code ## Status}) and MADR (front matter, or
 * {@code * Status:}), and common variations.
 */
public final class DecisionRecord {

    public static final String ACCEPTED = "accepted";
    public static final String SUPERSEDED = "superseded";

    private static final Pattern FILE = Pattern.compile(
            "^(adr[-_ ]?)?(\\d{1,8})[-_. ].+\\.(?:md|markdown|adoc|asciidoc)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDER = Pattern.compile(
            "(^|.*/)([^/]*adrs?|[^/]*decisions?|decision-records?)/([^/]+/)?[^/]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("^(?:#|=)\\s+(.+)$", Pattern.MULTILINE);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:ADR\\s*)?[-#]?\\s*\\d+\\s*[.:)—–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(?:[*|-]\\s*)?\\**(Status|Date|Superseded[ -]by|Supersedes)\\**\\s*[:|]+\\**\\s*(.+)$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("^\\s*>.*$", Pattern.MULTILINE);
    private static final Pattern DECIDED = Pattern.compile(
            "^(?:(?:#{1,4}|={1,4})\\s+Decision( outcome)?\\s*:?\\s*$|Decision( outcome)?[ \\t]*:?[ \\t]*\\n[-=]{2,}[ \\t]*$)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");

    private DecisionRecord() {}

    /** Whether the path looks like that of a decision record, by file name and folder. */
    public static boolean reads(String path) {
        Matcher file = FILE.matcher(Documents.file(path));
        return file.matches() && (file.group(1) != null || FOLDER.matcher(path).matches());
    }

    /** Empty if it has neither a status nor a decision, and so only looks like a record. */
    public static Optional<Decision> of(String path, String text) {
        Matcher file = FILE.matcher(Documents.file(path));
        if (!file.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(Objects.requireNonNull(file.group(2)));
        FrontMatter front = FrontMatter.of(REMARK.matcher(lines(text)).replaceAll(""));
        String body = QUOTED.matcher(front.body()).replaceAll("");
        Map<String, String> fields = new LinkedHashMap<>(fields(body));
        fields.putAll(front.fields());
        DecisionStatus status = DecisionStatus.of(body, fields.get("status"));
        List<Integer> by = DecisionNumbers.supersededBy(
                number, status.said() + "\nsuperseded by " + named(fields, "superseded-by", "superseded by"));
        List<Integer> of =
                DecisionNumbers.supersedes(number, status.said() + "\nsupersedes " + named(fields, "supersedes"));
        @Nullable String word = by.isEmpty() ? status.word() : SUPERSEDED;
        if (word == null && !status.named() && DECIDED.matcher(body).find()) {
            word = ACCEPTED;
        }
        return word == null
                ? Optional.empty()
                : Optional.of(new Decision(number, title(path, body), word, date(fields, status.said()), by, of));
    }

    /** Without the byte order mark and carriage returns that Windows adds. */
    private static String lines(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(body)
                .results()
                .forEach(found -> fields.putIfAbsent(
                        Objects.requireNonNull(found.group(1)).toLowerCase(Locale.ROOT),
                        Objects.requireNonNull(found.group(2))
                                .replaceAll("[|*]+\\s*$", "")
                                .strip()));
        return fields;
    }

    private static String named(Map<String, String> fields, String... names) {
        for (String name : names) {
            @Nullable String value = fields.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static String title(String path, String body) {
        Matcher title = TITLE.matcher(body);
        String named = title.find()
                ? Objects.requireNonNull(title.group(1)).strip()
                : Documents.file(path)
                        .replaceAll("^\\D*\\d+[-_. ]|\\.[a-z]+$", "")
                        .replace('-', ' ');
        String bare = NUMBERED.matcher(named).replaceFirst("").strip();
        return bare.isEmpty() ? named : bare;
    }

    private static @Nullable LocalDate date(Map<String, String> fields, String status) {
        for (String text : List.of(named(fields, "date", "decision-date"), status)) {
            Matcher date = DATE.matcher(text);
            if (date.find()) {
                try {
                    return LocalDate.parse(Objects.requireNonNull(date.group(1)));
                } catch (DateTimeException noDay) {
                    // not a valid date; the next text may have one
                }
            }
        }
        return null;
    }
}
