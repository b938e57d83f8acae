package dev.annals.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions to the full-text indexes, in Lucene's syntax. What a text must fulfil stands in its fields as words of digits,
 * which no stemmer changes: its place (tenant and scope) and the days between which it was valid and known. A day is coarser
 * than an instant, so a statement that asks filters once more.
 */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    /** Lucene refuses more than 1,024 in a question. The statement filters once more. */
    private static final int MOST_CLAUSES = 500;

    private Words() {}

    /** The two words of a text's tenant and scope. */
    public static String place(String tenant, String scope) {
        return digits(tenant) + " " + digits(tenant, scope);
    }

    /**
     * Passages of some words, the more and the rarer the better.
     *
     * @param scopes null: all of the tenant
     * @param words lower-case letters and digits, at least one
     */
    public static String ofPassages(
            String tenant, @Nullable List<String> scopes, Instant knownAt, Collection<String> words) {
        return in("text", words) + within(tenant, scopes) + at("known", knownAt);
    }

    /** The same, of facts. */
    public static String ofFacts(
            String tenant, @Nullable List<String> scopes, Instant validAt, Instant knownAt, Collection<String> words) {
        return in("words", words) + within(tenant, scopes) + at("valid", validAt) + at("known", knownAt);
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

    private static String at(String axis, Instant instant) {
        String day = DAY.format(instant);
        return " +" + axis + "FromDay:[* TO " + day + "]^0 +" + axis + "ToDay:[" + day + " TO *]^0";
    }

    private static String digits(String... parts) {
        byte[] name = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
        return Long.toUnsignedString(UUID.nameUUIDFromBytes(name).getMostSignificantBits());
    }
}
