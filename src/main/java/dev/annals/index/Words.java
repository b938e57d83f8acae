package dev.annals.index;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds queries for the full-text indexes, in Lucene's syntax. A text's filter criteria are indexed as words made of
 * digits, which no stemmer changes: its place (tenant and scope), and the days between which it was valid and known. A
 * day is coarser than an instant, so the Cypher statement filters again.
 */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    /** Lucene allows at most 1,024 in a query. The Cypher statement filters again. */
    private static final int MOST_CLAUSES = 500;

    /** The stop words of Lucene's English analyzer. */
    private static final Set<String> UNKNOWN = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private Words() {}

    /** The two words for a text's tenant and scope. */
    public static String place(String tenant, String scope) {
        return digits(tenant) + " " + digits(tenant, scope);
    }

    /**
     * Passages with any of these words; more and rarer words score higher.
     *
     * @param scopes null: all of the tenant's
     * @param archived whether to include what was archived at that time
     * @param words lower-case letters and digits, at least one
     */
    public static String ofPassages(
            String tenant, @Nullable List<String> scopes, Instant knownAt, boolean archived, Collection<String> words) {
        return in("text", words)
                + within(tenant, scopes)
                + during("known", new Interval(knownAt, Instants.nextMicro(knownAt)))
                + shown(knownAt, archived);
    }

    /**
     * Facts with any of these words, valid at some time of the interval.
     *
     * @param predicates null: all
     */
    public static String ofFacts(
            String tenant,
            @Nullable List<String> scopes,
            @Nullable List<String> predicates,
            Interval valid,
            Instant knownAt,
            boolean archived,
            Collection<String> words) {
        return in("words", words)
                + within(tenant, scopes)
                + of(predicates)
                + during("valid", valid)
                + during("known", new Interval(knownAt, Instants.nextMicro(knownAt)))
                + shown(knownAt, archived);
    }

    /** Restricts to texts archived later or never. */
    private static String shown(Instant knownAt, boolean archived) {
        return archived ? "" : " +archivedFromDay:[" + DAY.format(knownAt) + " TO *]^0";
    }

    /** Predicates that are stop words, such as "in", are not indexed. */
    private static String of(@Nullable List<String> predicates) {
        return predicates == null
                        || predicates.size() > MOST_CLAUSES
                        || predicates.stream().anyMatch(UNKNOWN::contains)
                ? ""
                : predicates.stream().collect(Collectors.joining("\" \"", " +predicateWord:(\"", "\")^0"));
    }

    private static String in(String field, Collection<String> words) {
        return "+" + field + ":(" + String.join(" ", words) + ")";
    }

    private static String within(String tenant, @Nullable List<String> scopes) {
        String places = scopes == null || scopes.size() > MOST_CLAUSES
                ? digits(tenant)
                : scopes.stream().map(scope -> digits(tenant, scope)).collect(Collectors.joining(" ", "(", ")"));
        return " +place:" + places + "^0";
    }

    private static String during(String axis, Interval interval) {
        String first = DAY.format(interval.from());
        String last = DAY.format(interval.to());
        return " +" + axis + "FromDay:[* TO " + last + "]^0 +" + axis + "ToDay:[" + first + " TO *]^0";
    }

    private static String digits(String... parts) {
        byte[] name = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
        return Long.toUnsignedString(UUID.nameUUIDFromBytes(name).getMostSignificantBits());
    }
}
