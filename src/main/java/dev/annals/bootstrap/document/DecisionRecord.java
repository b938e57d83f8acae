package dev.annals.bootstrap.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * Reads records of architecture decisions: as of Nygard ({@code ## Status}), MADR (front matter, or {@code * Status:}), and what
 * people make of them.
 */
public final class DecisionRecord {

    public static final String ACCEPTED = "accepted";
    public static final String SUPERSEDED = "superseded";

    /** As people write them, with what they mean. */
    private static final Map<String, String> STATUSES = statuses();

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("superseded", SUPERSEDED);
        statuses.put("superceded", SUPERSEDED);
        statuses.put("replaced", SUPERSEDED);
        statuses.put("obsoleted", SUPERSEDED);
        statuses.put("overridden", SUPERSEDED);
        statuses.put("not implemented", "proposed");
        statuses.put("not-implemented", "proposed");
        statuses.put("deprecated", "deprecated");
        statuses.put("rejected", "rejected");
        statuses.put("declined", "rejected");
        statuses.put("withdrawn", "rejected");
        statuses.put("accepted", ACCEPTED);
        statuses.put("approved", ACCEPTED);
        statuses.put("adopted", ACCEPTED);
        statuses.put("decided", ACCEPTED);
        statuses.put("implemented", ACCEPTED);
        statuses.put("active", ACCEPTED);
        statuses.put("proposed", "proposed");
        statuses.put("draft", "proposed");
        statuses.put("pending", "proposed");
        return statuses;
    }

    private static final Pattern FILE = Pattern.compile(
            "^(adr[-_ ]?)?(\\d{1,5})[-_. ].+\\.(?:md|markdown|adoc|asciidoc)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLDER = Pattern.compile(
            "(^|.*/)([^/]*adrs?|[^/]*decisions?|decision-records?)/([^/]+/)?[^/]+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE = Pattern.compile("^(?:#|=)\\s+(.+)$", Pattern.MULTILINE);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:ADR\\s*)?[-#]?\\s*\\d+\\s*[.:)—–-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATUS_SECTION = Pattern.compile(
            "^(?:#{1,4}|={1,4})\\s+Status\\s*:?\\s*$\\n(.*?)(?=^(?:#{1,4}|={1,4})\\s|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FIELD = Pattern.compile(
            "^\\s*(?:[*|-]\\s*)?\\**(Status|Date|Superseded[ -]by|Supersedes)\\**\\s*[:|]+\\**\\s*(.+)$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("^\\s*>.*$", Pattern.MULTILINE);
    private static final Pattern BY = Pattern.compile(
            "(?:superseded|superceded|replaced|obsoleted|overridden)\\s+by:?\\s*([^\\n]{0,200})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile(
            "\\b(?:supersedes|supercedes|replaces|obsoletes|overrides):?\\s+([^\\n]{0,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\bADR[\\s#-]*|\\(\\.?/?(?:[^()\\s]*/)?(?:adr[-_])?|\\[|^|[\\s,#])0*(\\d{1,5})(?![\\d/.])(?!-\\d\\d-)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFILLED = Pattern.compile("[{\\[][^}\\]]*\\|[^}\\]]*[}\\]]");
    private static final Pattern DECIDED = Pattern.compile(
            "^(?:#{1,4}|={1,4})\\s+Decision( outcome)?\\s*:?\\s*$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");

    private DecisionRecord() {}

    /** Whether a file is named like one, and where they are kept. */
    public static boolean reads(String path) {
        Matcher file = FILE.matcher(Documents.file(path));
        return file.matches() && (file.group(1) != null || FOLDER.matcher(path).matches());
    }

    /** Empty where it has neither a status nor a decision: then it only looks like one. */
    public static Optional<Decision> of(String path, String text) {
        Matcher file = FILE.matcher(Documents.file(path));
        if (!file.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(Objects.requireNonNull(file.group(2)));
        FrontMatter front = FrontMatter.of(REMARK.matcher(text).replaceAll(""));
        String body = QUOTED.matcher(front.body()).replaceAll("");
        Map<String, String> fields = new LinkedHashMap<>(fields(body));
        fields.putAll(front.fields());
        Matcher section = STATUS_SECTION.matcher(body);
        String status = section.find()
                ? Objects.requireNonNull(section.group(1)).strip()
                : Objects.requireNonNullElse(fields.get("status"), "");
        List<Integer> by =
                numbers(number, BY, status + "\nsuperseded by " + named(fields, "superseded-by", "superseded by"));
        List<Integer> of = numbers(number, OF, status + "\n" + "supersedes " + named(fields, "supersedes"));
        @Nullable String word = by.isEmpty() ? word(UNFILLED.matcher(status).replaceAll("")) : SUPERSEDED;
        if (word == null && DECIDED.matcher(body).find()) {
            word = ACCEPTED;
        }
        return word == null
                ? Optional.empty()
                : Optional.of(new Decision(number, title(path, body), word, date(fields, status), by, of));
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

    /** The one that is written first, in the first line that has one. */
    private static @Nullable String word(String status) {
        for (String line : status.toLowerCase(Locale.ROOT).lines().toList()) {
            @Nullable String first = null;
            int place = Integer.MAX_VALUE;
            for (Map.Entry<String, String> one : STATUSES.entrySet()) {
                int at = line.indexOf(one.getKey());
                if (at >= 0 && at < place && !line.contains("~~" + one.getKey())) {
                    place = at;
                    first = one.getValue();
                }
            }
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private static List<Integer> numbers(int own, Pattern pattern, String text) {
        List<Integer> numbers = new ArrayList<>();
        pattern.matcher(text).results().forEach(found -> {
            Matcher number = NUMBER.matcher(
                    DATE.matcher(Objects.requireNonNull(found.group(1))).replaceAll(""));
            while (number.find()) {
                int other = Integer.parseInt(Objects.requireNonNull(number.group(1)));
                if (other != own && !numbers.contains(other)) {
                    numbers.add(other);
                }
            }
        });
        return numbers;
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
                    // another may be one
                }
            }
        }
        return null;
    }
}
